import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { run, type Limits } from '../../../electron/core/media/run.ts'
import { temporaryFolder } from '../../fixtures/clips.ts'

const folder = temporaryFolder()

/** Runs a few lines of JavaScript as the program. */
function runScript(script: string, limits: Limits, more: Partial<Parameters<typeof run>[0]> = {}) {
  return run({ program: process.execPath, args: ['-e', script], limits, ...more })
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    // A zombie that nobody waited for is dead all the same.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

describe('run', () => {
  it('hands over every byte of the data pipes, and both outputs', async () => {
    const seen = new Map([[3, 0], [4, 0]])
    const count = (descriptor: number) => (bytes: Buffer) => void seen.set(descriptor, (seen.get(descriptor) ?? 0) + bytes.length)
    const script = `const fs = require('fs'); for (const fd of [3, 4]) { const s = fs.createWriteStream(null, { fd }); s.end(Buffer.alloc(fd * 1000000)) } console.log('out'); console.error('err')`
    const result = await runScript(script, { wallS: 20 }, { outputs: new Map([[3, count(3)], [4, count(4)]]) })
    expect(result).toMatchObject({ ending: 'ended', exitCode: 0, stdout: 'out\n', stderr: 'err\n' })
    expect([...seen.values()]).toEqual([3_000_000, 4_000_000])
  })

  it.each([
    ['says so where the program does not exist', '/nowhere/ffmpeg'],
    ['says so where the program may not be run', '/etc/passwd'],
  ])('%s', async (_, program) => {
    expect((await run({ program, args: [], limits: { wallS: 5 } })).ending).toBe('not-started')
  })

  it('tells the exit code', async () => {
    expect(await runScript('process.exit(7)', { wallS: 10 })).toMatchObject({ ending: 'ended', exitCode: 7 })
  })

  it('stops a program that takes too long, also one that ignores the polite signal', async () => {
    const from = performance.now()
    const result = await runScript(`process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)`, { wallS: 0.5 })
    expect(result).toMatchObject({ ending: 'timeout', exitCode: null })
    expect(performance.now() - from).toBeLessThan(0.5e3 + 2e3)
  })

  it('stops a program that stands still', async () => {
    const script = `require('fs').writeSync(3, 'x'); setInterval(() => {}, 1000)`
    expect(await runScript(script, { wallS: 20, stallS: 0.6 }, { outputs: new Map([[3, () => {}]]) })).toMatchObject({ ending: 'stalled' })
  })

  it('stops a program that floods standard output, and keeps only what was allowed', async () => {
    const result = await runScript(`const b = Buffer.alloc(1e6, 97); for (;;) require('fs').writeSync(1, b)`, { wallS: 20, stdoutBytes: 1000 })
    expect(result.ending).toBe('flooded')
    expect(result.stdout).toHaveLength(1000)
  })

  it('stops a program at once when the taker of a data pipe has had enough', async () => {
    const from = performance.now()
    const outputs = new Map([[3, (bytes: Buffer) => (bytes.length > 0 ? (false as const) : undefined)]])
    const result = await runScript(`process.on('SIGTERM', () => {}); for (;;) require('fs').writeSync(3, 'x')`, { wallS: 20 }, { outputs })
    expect(result.ending).toBe('flooded')
    expect(performance.now() - from).toBeLessThan(900)
  })

  it('keeps at most 64 kB of standard error', async () => {
    const result = await runScript(`process.stderr.write('e'.repeat(500000))`, { wallS: 20 })
    expect(result.ending).toBe('ended')
    expect(result.stderr).toHaveLength(65_536)
  })

  it('is cancelled within two seconds', async () => {
    const cancelling = new AbortController()
    const from = performance.now()
    setTimeout(() => cancelling.abort(), 200)
    const result = await runScript('setInterval(() => {}, 1000)', { wallS: 20 }, { signal: cancelling.signal })
    expect(result.ending).toBe('cancelled')
    expect(performance.now() - from).toBeLessThan(2200)
  })

  it('never starts what is cancelled already', async () => {
    const file = path.join(folder, 'started')
    const result = await runScript(`require('fs').writeFileSync(${JSON.stringify(file)}, '')`, { wallS: 20 }, { signal: AbortSignal.abort() })
    expect(result.ending).toBe('cancelled')
    expect(() => readFileSync(file)).toThrow()
  })

  it.skipIf(process.platform !== 'linux')('leaves no grandchild behind, even one that holds the pipes open', async () => {
    const script = `const c = require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' }); console.log(c.pid); setTimeout(() => process.exit(0), 300)`
    const result = await runScript(script, { wallS: 20 })
    expect(result.exitCode).toBe(0)
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(isAlive(Number(result.stdout))).toBe(false)
  })

  it('gives the program none of our environment and a folder of its own', async () => {
    process.env['HOOKLINE_SECRET'] = 'secret'
    const result = await runScript(`console.log(JSON.stringify({ secret: process.env.HOOKLINE_SECRET ?? null, home: process.env.HOME, cwd: process.cwd() }))`, { wallS: 20 })
    const told = JSON.parse(result.stdout)
    expect(told.secret).toBeNull()
    expect(told.home).toBe(told.cwd)
    expect(told.cwd).toContain('hookline-run-')
  })
})
