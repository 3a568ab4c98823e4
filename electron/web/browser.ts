import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import open from 'open'

/** Whether there is a browser to open and somebody who would see it. */
export function canOpenBrowser(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  if (env['CI'] !== undefined && env['CI'] !== '' && env['CI'] !== 'false') return false
  return platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])
}

/** What a browser is opened on. */
export interface Way {
  /** A file, or an address. */
  target: string
  /** Takes the file away: once the address has been used, or at the end. */
  remove(): void
}

/**
 * A way to a one-time address on which no other user of this computer can use it, though the words of a command stand open to all of them. On macOS the browser gets
 * a page of ours alone, which leads on. On Linux that would open in editors, and not at all in browsers that are snaps: there `isOfAnotherUser` keeps others out.
 * Windows shows nobody the commands of others. Throws where no file can be written.
 */
export function layWay(url: string, platform: NodeJS.Platform, parent = tmpdir()): Way {
  if (platform !== 'darwin') return { target: url, remove() {} }
  const folder = mkdtempSync(path.join(parent, 'hookline-way-'))
  const target = path.join(folder, 'hookline.html')
  writeFileSync(target, leadingTo(url), { mode: 0o600, flag: 'wx' })
  return { target, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

function leadingTo(url: string): string {
  return `<!doctype html>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<meta name="referrer" content="no-referrer">
<meta http-equiv="refresh" content="0; url=${url}">
<title>Hookline</title>
<a href="${url}">Hookline</a>
`
}

/** Opens the default browser. Where that fails, the printed address still serves. */
export async function openBrowser(target: string): Promise<void> {
  try {
    const launcher = await open(target)
    launcher.on('error', () => {})
  } catch {
    // Nothing to do: the person reads the address on the terminal.
  }
}
