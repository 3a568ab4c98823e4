import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Fault } from '../fault.ts'

const root = resolve(import.meta.dirname, '../../..')
const modules = join(root, 'node_modules')
/** A network of its own in which nothing is there but this machine itself. */
const alone = ['unshare', ['-n', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh']] as const
const quickTest = ['test/web/routes.test.ts']

function canBeAlone(): boolean {
  return spawnSync(alone[0], [...alone[1], 'true']).status === 0
}

/** Runs a program of ours to its end; answers with all it said. */
function runAlone(words: readonly string[]): Promise<{ isDone: boolean; said: string }> {
  return new Promise((done) => {
    // Into a file: what is left of a browser may hold a pipe open.
    const folder = mkdtempSync(join(tmpdir(), 'hookline-offline-'))
    const child = spawn(alone[0], [...alone[1], 'sh', '-c', `exec "$@" > "${folder}/said" 2>&1`, 'sh', process.execPath, ...words], { cwd: root, stdio: 'ignore', env: { ...process.env, HOOKLINE_ALONE: '1' } })
    child.on('exit', (code) => {
      const said = readFileSync(join(folder, 'said'), 'utf8')
      if (code !== 0) writeFileSync(join(tmpdir(), 'hookline-offline-failed.txt'), said)
      rmSync(folder, { recursive: true, force: true })
      done({ isDone: code === 0, said })
    })
  })
}

export const offlineSuite: Fault = {
  id: 'offline-suite',
  title: 'The test suite in a network that holds this machine alone (`unshare -n`)',
  passMark: 'all of it passes: types, lint, units, browser',
  counts: { test: 1, whole: 4 },
  async run(count) {
    if (process.env['HOOKLINE_ALONE'] !== undefined) return { skipped: 'this is the suite that runs alone' }
    if (process.platform !== 'linux' || !canBeAlone()) return { skipped: 'a network of its own is not to be had here (unshare -n and ip take root)' }
    const isOutside = spawnSync(alone[0], [...alone[1], process.execPath, '-e', "require('node:net').connect(53, '1.1.1.1').on('connect', () => process.exit(0)).on('error', () => process.exit(7))"]).status !== 7
    if (isOutside) throw new Error('The network of its own reaches another machine')
    const words = count === 1 ? [join(modules, 'vitest/vitest.mjs'), 'run', ...quickTest] : [join(root, 'resources/setup/test.ts')]
    const { isDone, said } = await runAlone(words)
    const last = said.trimEnd().split('\n').slice(-6).join(' ')
    if (!isDone) throw new Error(`Alone, it fails: ${last}`)
    return { measured: count === 1 ? `${quickTest.join(', ')} passed` : (said.trimEnd().split('\n').at(-1) ?? '') }
  },
}
