import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Fault } from '../fault.ts'
import { removals, type Removal } from './removals.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const parts = ['.github', 'electron', 'renderer', 'resources', 'shared', 'test', 'docs', 'LICENSE', 'PRACTICES.md', 'package.json', 'electron.vite.config.ts', 'vitest.config.ts']
/** A test that waits for ever for what a guard would have stopped has noticed. */
const testLimitMs = 25_000

/** A copy of the sources in a folder of its own; its packages are links, each for itself, so that what tests remember stays in the copy. */
function copyTree(folder: string): void {
  for (const part of [...parts, ...readdirSync(root).filter((name) => /^tsconfig.*\.json$/.test(name))]) cpSync(path.join(root, part), path.join(folder, part), { recursive: true })
  mkdirSync(path.join(folder, 'node_modules'))
  for (const name of readdirSync(path.join(root, 'node_modules')).filter((each) => !each.startsWith('.'))) symlinkSync(path.join(root, 'node_modules', name), path.join(folder, 'node_modules', name))
}

/** Whether the tests pass in the copy, and what they said. */
function testsPass(folder: string, { tests, named }: Pick<Removal, 'tests' | 'named'>): { pass: boolean; said: string } {
  const args = [path.join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--reporter=dot', `--testTimeout=${testLimitMs}`, `--hookTimeout=${2 * testLimitMs}`, ...(named === undefined ? [] : ['-t', named]), ...tests]
  // A test run inside a test run would take itself for a part of the outer one.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST') && name !== 'NODE_OPTIONS' && name !== 'TEST'))
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8', timeout: 240_000 })
  return { pass: status === 0, said: `${stdout}${stderr}` }
}

/** The source without its guard. Throws where the guard is not to be found: then this list is what is wrong. */
function without({ guard, file, from, to }: Removal, source: string): string {
  if (source.split(from).length !== 2) throw new Error(`“${guard}” stands ${source.split(from).length - 1} times in ${file}: mend test/faults/guards/removals.ts`)
  return source.replace(from, () => to)
}

export const everyGuard: Fault = {
  id: 'guards',
  title: `Each of ${removals.length} guards taken away by itself, in a copy of the sources`,
  passMark: 'every one makes a test fail, and with all of them none fails',
  // Of the slice, the two that take least; that each is still where the list says, is looked at for all.
  counts: { test: 2, whole: removals.length },
  run: async (count) => {
    for (const removal of removals) without(removal, readFileSync(path.join(root, removal.file), 'utf8'))
    const quick = removals.filter(({ tests }) => tests.every((file) => file === 'test/main/locks.test.ts' || file === 'test/core/exchange/csv.test.ts'))
    const chosen = count >= removals.length ? removals : quick.slice(0, count)
    const folder = mkdtempSync(path.join(tmpdir(), 'hookline-guards-'))
    try {
      copyTree(folder)
      const whole = testsPass(folder, { tests: [...new Set(chosen.flatMap(({ tests }) => tests))] })
      if (!whole.pass) throw new Error(`Tests fail with every guard in its place: ${whole.said.slice(-2000)}`)
      const unnoticed = chosen.filter((removal) => {
        const isMissed = isUnnoticed(folder, removal)
        if (count >= removals.length) process.stderr.write(`  ${isMissed ? 'NOT noticed' : 'noticed'}: ${removal.guard}\n`)
        return isMissed
      })
      if (unnoticed.length > 0) throw new Error(`${chosen.length - unnoticed.length} of ${chosen.length} noticed; not: ${unnoticed.map(({ guard }) => guard).join(', ')}`)
      return { measured: `${chosen.length} of ${chosen.length} make a test fail; with all in place none does` }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

function isUnnoticed(folder: string, removal: Removal): boolean {
  const file = path.join(folder, removal.file)
  const source = readFileSync(file, 'utf8')
  writeFileSync(file, without(removal, source))
  const { pass, said } = testsPass(folder, removal)
  writeFileSync(file, source)
  // A copy that does not load is no test that failed.
  if (/SyntaxError|Transform failed|No test files found|ERR_INVALID_TYPESCRIPT/.test(said)) throw new Error(`Without “${removal.guard}” nothing runs: ${said.slice(-1000)}`)
  return pass
}
