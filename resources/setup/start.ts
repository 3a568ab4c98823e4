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
const args = process.argv.slice(2)
/** An Electron that ends this soon with an error never opened its window: a library is missing, or its sandbox is not allowed. */
const stillbornMs = 5000

await ensureMedia()
if (!(await ensureBuild())) process.exit(1)
const runtime = await findElectron()
process.exit('program' in runtime ? await openWindow(runtime.program) : await servePage(runtime.lacking))

async function openWindow(program: string): Promise<number> {
  process.stdout.write('Hookline opens in its own window: the Electron runtime is there.\n')
  const from = performance.now()
  const code = await follow(program, [root, ...args])
  const isStillborn = code !== 0 && performance.now() - from < stillbornMs
  return isStillborn ? servePage('the Electron runtime could not open its window; its messages stand above') : code
}

function servePage(reason: string): Promise<number> {
  process.stdout.write(`Hookline opens in the browser, served on 127.0.0.1: ${reason}.\n`)
  return follow(process.execPath, [path.join(root, 'out/main/web.js'), ...args])
}

/** Runs the workbench to its end and gives its exit code. */
function follow(program: string, programArgs: string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, programArgs, { cwd: root, stdio: 'inherit' })
    // The terminal sends Ctrl-C to both; the child decides when all is put away.
    const pass = (signal: NodeJS.Signals) => child.kill(signal)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, pass)
    child.on('error', (error) => {
      process.stderr.write(`hookline: ${program} could not be started: ${error.message}\n`)
      resolve(1)
    })
    child.on('exit', (code, signal) => {
      for (const each of ['SIGINT', 'SIGTERM'] as const) process.off(each, pass)
      resolve(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1))
    })
  })
}
