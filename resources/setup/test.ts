import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { ensureBuild } from './build.ts'
import { ensureChromium } from './chromium.ts'
import { ensureMedia } from './media.ts'
import { root, say } from './steps.ts'

/*
 * `npm test`: all the set-up that is missing, then every test. Each stage runs whatever the one before it said, so that one run tells all
 * that is wrong; the last line holds the totals.
 */
interface Totals {
  passed: number
  failed: number
  skipped: number
}

const results = path.join(root, 'test-results')
const stages = {
  types: () => asOne('types', 'typescript/bin/tsc', ['-b']),
  lint: () => asOne('lint', 'oxlint/bin/oxlint', ['--deny-warnings']),
  unit: unitTests,
  browser: browserTests,
}
const chosen = process.argv.slice(2).filter((name): name is keyof typeof stages => name in stages)

rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })
const hasMedia = await ensureMedia()
const totals: Totals = { passed: 0, failed: hasMedia ? 0 : 1, skipped: 0 }
for (const [name, stage] of Object.entries(stages)) {
  if (chosen.length > 0 && !chosen.some((each) => each === name)) continue
  say(`Testing: ${name}.`)
  const { passed, failed, skipped } = await stage()
  totals.passed += passed
  totals.failed += failed
  totals.skipped += skipped
}
process.stdout.write(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped\n`)
process.exit(totals.failed === 0 && totals.passed > 0 ? 0 : 1)

async function unitTests(): Promise<Totals> {
  const file = path.join(results, 'unit.json')
  // Tests of the command line start it a hundred times: the built one takes half the time, and is the one that people run.
  const env = { ...process.env, ...((await ensureBuild()) && { HOOKLINE_COMMAND: path.join(root, 'out/main/cli.js') }) }
  const isDone = await runPackage('vitest/vitest.mjs', ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`], env)
  const counts = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), numPendingTests: z.number(), numTodoTests: z.number() })
  const read = readResult(file, counts)
  if (!read) return { passed: 0, failed: 1, skipped: 0 }
  // A file that does not even load has no failed test; the exit code knows.
  const failed = Math.max(read.numFailedTests, isDone ? 0 : 1)
  return { passed: read.numPassedTests, failed, skipped: read.numPendingTests + read.numTodoTests }
}

async function browserTests(): Promise<Totals> {
  const chromium = await ensureChromium()
  if (!chromium) {
    say('No Chromium could be found or set up; the browser tests cannot run.')
    return { passed: 0, failed: 1, skipped: 0 }
  }
  if (!(await ensureBuild())) return { passed: 0, failed: 1, skipped: 0 }
  const file = path.join(results, 'browser.json')
  const env = { ...process.env, CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: file }
  const isDone = await runPackage('playwright/cli.js', ['test', '--reporter=list,json'], env)
  const read = readResult(file, z.object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }) }))
  if (!read) return { passed: 0, failed: 1, skipped: 0 }
  const { expected, unexpected, flaky, skipped } = read.stats
  return { passed: expected, failed: Math.max(unexpected + flaky, isDone ? 0 : 1), skipped }
}

async function asOne(name: string, program: string, args: string[]): Promise<Totals> {
  const isDone = await runPackage(program, args)
  say(`${name}: ${isDone ? 'passed' : 'failed'}`)
  return { passed: isDone ? 1 : 0, failed: isDone ? 0 : 1, skipped: 0 }
}

function runPackage(program: string, args: string[], env: NodeJS.ProcessEnv = process.env): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(root, 'node_modules', program), ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env })
    child.on('error', () => resolve(false))
    child.on('exit', (code) => resolve(code === 0))
  })
}

function readResult<Result>(file: string, shape: z.ZodType<Result>): Result | undefined {
  try {
    return shape.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}
