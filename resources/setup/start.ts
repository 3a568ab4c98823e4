import { spawn } from 'node:child_process'
import path from 'node:path'
import { ensureBuild } from './build.ts'
import { findElectron } from './electron.ts'
import { ensureMedia } from './media.ts'
import { root } from './steps.ts'

/*
 * `npm start`: all the set-up that is missing, then the workbench: the Electron window where there is an Electron to be had, else the same
 * workbench on 127.0.0.1.
 */
await ensureMedia()
if (!(await ensureBuild())) process.exit(1)
const runtime = await findElectron()
const args = process.argv.slice(2)

if ('program' in runtime) {
  process.stdout.write('Hookline opens in its own window: the Electron runtime is there.\n')
  follow(runtime.program, [root, ...args])
} else {
  process.stdout.write(`Hookline opens in the browser, served on 127.0.0.1: ${runtime.lacking}.\n`)
  follow(process.execPath, [path.join(root, 'out/main/web.js'), ...args])
}

function follow(program: string, programArgs: string[]) {
  const child = spawn(program, programArgs, { cwd: root, stdio: 'inherit' })
  // The terminal sends Ctrl-C to both; the child decides when all is put away.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    process.stderr.write(`hookline: ${program} could not be started: ${error.message}\n`)
    process.exit(1)
  })
  child.on('exit', (code) => process.exit(code ?? 1))
}
