import type { en } from '../../shared/i18n/en/index.ts'

declare module 'i18next' {
  /** A text that does not exist does not compile. */
  interface CustomTypeOptions {
    defaultNS: 'page'
    resources: typeof en
  }
}
