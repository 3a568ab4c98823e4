import type { Bridge } from '../../shared/contract/bridge.ts'

declare global {
  interface Window {
    hookline?: Bridge
  }
}

/** What the preload script gives the page in the Electron window. Undefined in a browser: the page talks to its own host there. */
export const bridge = window.hookline
