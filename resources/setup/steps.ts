import { spawn } from 'node:child_process'
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Folder of the project. */
export const root = path.resolve(import.meta.dirname, '../..')
const modules = path.join(root, 'node_modules')
/** What the set-up remembers; inside node_modules, so that it goes when they go. */
const memory = path.join(modules, '.hookline')

export function say(text: string): void {
  process.stderr.write(`hookline: ${text}\n`)
}

export interface Step {
  args: string[]
  limitS: number
  cwd?: string
  env?: NodeJS.ProcessEnv
  /** Where its words go; standard output of ours is kept for data. */
  quiet?: boolean
}

/** Runs one program of the set-up to its end; false where it failed, could not be started or took too long. */
export function runStep(program: string, { args, limitS, cwd = root, env = process.env, quiet = false }: Step): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', quiet ? 'ignore' : 2, quiet ? 'ignore' : 2] })
    const limit = setTimeout(() => child.kill('SIGKILL'), limitS * 1000)
    child.on('error', () => finish(false))
    child.on('exit', (code) => finish(code === 0))
    function finish(isDone: boolean) {
      clearTimeout(limit)
      resolve(isDone)
    }
  })
}

/** The first of these programs on PATH. */
export function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter)
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isExecutable)
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

export function canInstallDebianPackages(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0 && onPath(['apt-get']) !== undefined
}

/** Installs packages of Debian's, after one look for newer lists. */
export async function installDebianPackages(names: string[]): Promise<boolean> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await runStep('apt-get', { args: ['update'], limitS: 180, env, quiet: true })
  return runStep('apt-get', { args: ['install', '-y', '-qq', '--no-install-recommends', ...names], limitS: 600, env, quiet: true })
}

/** Whether this was tried before and failed; a failed download is not repeated at every start. */
export function triedBefore(what: string): string | undefined {
  try {
    return readFileSync(path.join(memory, what), 'utf8')
  } catch {
    return undefined
  }
}

export function rememberTry(what: string, outcome: string): void {
  mkdirSync(memory, { recursive: true })
  writeFileSync(path.join(memory, what), outcome)
}
