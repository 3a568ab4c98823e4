import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { rememberTry, root, runStep, say, triedBefore } from './steps.ts'

/** An Electron to start, or the reason why there is none, in half a sentence. */
export type Runtime = { program: string } | { lacking: string }

const folder = path.join(root, 'node_modules/electron')
/** Longest time that Electron's download may take, seconds. */
const downloadLimitS = 300

/** Finds the Electron runtime, and downloads it once where it is missing and could be used. */
export async function findElectron(): Promise<Runtime> {
  const named = process.env['ELECTRON_BIN']
  if (named) return { program: named }
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) return { lacking: 'there is no display' }
  if (process.platform === 'linux' && process.getuid?.() === 0) return { lacking: 'Electron cannot use its sandbox as root' }
  const there = installed()
  if (there) return { program: there }
  if (triedBefore('electron') === undefined) {
    say('Setting up: the Electron runtime.')
    const isDone = await runStep(process.execPath, { args: [path.join(folder, 'install.js')], limitS: downloadLimitS, cwd: folder, quiet: true })
    rememberTry('electron', isDone ? 'done' : 'failed')
  }
  const program = installed()
  return program ? { program } : { lacking: 'the Electron runtime could not be downloaded (delete node_modules/.hookline/electron to try again)' }
}

function installed(): string | undefined {
  try {
    const program = path.join(folder, 'dist', readFileSync(path.join(folder, 'path.txt'), 'utf8'))
    return existsSync(program) ? program : undefined
  } catch {
    return undefined
  }
}
