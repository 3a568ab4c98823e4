import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process'
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import type { CancelSignal } from '../../../shared/contract/contract.ts'

/** One run of ffmpeg or ffprobe. */
export interface Run {
  program: string
  args: readonly string[]
  /** Takes the bytes of a data pipe as they come; the key is its file descriptor, 1 or from 3 on. */
  outputs?: ReadonlyMap<number, Take>
  limits: Limits
  signal?: CancelSignal
}

/** Answers false where it is more than can be: the program is then stopped as `flooded`. */
export type Take = (bytes: Buffer) => false | undefined

export interface Limits {
  /** Longest wall time, seconds. */
  wallS: number
  /** Longest time without a byte on any data pipe, seconds; leave out where none is expected before the end. */
  stallS?: number
  /** Most bytes on standard output where no output takes it. */
  stdoutBytes?: number
}

export type Ending = 'ended' | 'timeout' | 'stalled' | 'cancelled' | 'flooded' | 'not-started'

export interface RunResult {
  ending: Ending
  /** Null where a signal ended it or it never started. */
  exitCode: number | null
  /** Standard output where no output took it. */
  stdout: string
  /** The first 64 kB of standard error. */
  stderr: string
}

const maxStderrBytes = 64 * 1024
/** More than the complaints about any quarter of an hour of damage; a program that goes on after it only floods. A judgement. */
const floodedStderrBytes = 16 * 1024 * 1024
const defaultStdoutBytes = 4 * 1024 * 1024
/** Between the polite signal and the last one: short enough that whoever waits hears within two seconds of the limit. */
const graceMs = 1000
/** What even the last signal does not end, as one that waits for a dead disk, is waited for no longer. */
const afterlifeMs = 250
/** How often is looked whether a program that is over still says something. */
const quietMs = 1000
/** Address space of a child, bytes: many threads of a decoder map much more than they touch. */
const addressSpaceBytes = 12 * 1024 ** 3

/**
 * Runs a program behind every guard there is: argument array, no shell, no standard input, a process group and a private temporary
 * folder of its own, a minimal environment, limits of the operating system where it has them, a watchdog on wall time and on progress,
 * and pipes that are always drained and capped. Never rejects; how it ended is in the result. The one place that spawns.
 */
export async function run(task: Run): Promise<RunResult> {
  if (task.signal?.aborted) return { ending: 'cancelled', exitCode: null, stdout: '', stderr: '' }
  const folder = mkdtempSync(path.join(tmpdir(), 'hookline-run-'))
  try {
    return await watch(task, start(task, folder))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function start(task: Run, folder: string): ChildProcess {
  const [program = task.program, ...args] = [...wrapper(task.limits.wallS), task.program, ...task.args]
  const lastPipe = Math.max(2, ...(task.outputs?.keys() ?? []))
  const stdio: StdioOptions = ['ignore', ...Array.from({ length: lastPipe }, () => 'pipe' as const)]
  return spawn(program, args, { stdio, cwd: folder, env: environment(folder), shell: false, detached: process.platform !== 'win32', windowsHide: true })
}

function watch(task: Run, child: ChildProcess): Promise<RunResult> {
  return new Promise((resolve) => {
    let ending: Ending = 'ended'
    let lastBytesAt = performance.now()
    let bytesSeen = 0
    let quiet: NodeJS.Timeout | undefined
    const stdout = capture(task.limits.stdoutBytes ?? defaultStdoutBytes)
    const stderr = capture(maxStderrBytes, floodedStderrBytes)
    let lastWord: NodeJS.Timeout | undefined

    function stop(reason: Ending) {
      if (ending !== 'ended') return
      ending = reason
      killGroup(child, 'SIGTERM')
      // What floods is given no time to go on with it.
      lastWord = setTimeout(end, reason === 'flooded' ? 0 : graceMs)
    }
    function end() {
      killGroup(child, 'SIGKILL')
      lastWord = setTimeout(() => finish(null), afterlifeMs)
    }
    const wall = setTimeout(() => stop('timeout'), task.limits.wallS * 1000)
    const stallMs = (task.limits.stallS ?? Number.POSITIVE_INFINITY) * 1000
    const stall = setInterval(() => performance.now() - lastBytesAt > stallMs && stop('stalled'), 250)
    const cancel = () => stop('cancelled')
    task.signal?.addEventListener('abort', cancel, { once: true })

    child.stdio.forEach((stream, descriptor) => {
      if (!stream || !('read' in stream)) return
      const output = task.outputs?.get(descriptor)
      stream.on('error', () => {})
      stream.on('data', (bytes: Buffer) => {
        bytesSeen += bytes.length
        if (output) lastBytesAt = performance.now()
        const fits = output ? ending !== 'ended' || output(bytes) !== false : (descriptor === 2 ? stderr : stdout).add(bytes)
        if (!fits) stop('flooded')
      })
    })

    let done = false
    function finish(exitCode: number | null) {
      if (done) return
      done = true
      clearTimeout(wall)
      clearTimeout(lastWord)
      clearInterval(stall)
      clearInterval(quiet)
      task.signal?.removeEventListener('abort', cancel)
      // The leader is gone; a child that it left behind is not.
      killGroup(child, 'SIGKILL')
      for (const stream of child.stdio) stream?.destroy()
      if (isNotStarted(exitCode, stderr.text())) ending = 'not-started'
      resolve({ ending, exitCode, stdout: stdout.text(), stderr: stderr.text() })
    }
    child.on('error', (error) => {
      ending = ending === 'ended' ? 'not-started' : ending
      stderr.add(Buffer.from(error.message))
      finish(null)
    })
    child.on('close', (exitCode) => finish(exitCode))
    // A left-behind grandchild can hold the pipes open for ever: the program is over when it has exited and no byte comes any more.
    child.on('exit', (exitCode) => {
      if (ending !== 'ended') return finish(exitCode)
      let seen = -1
      quiet = setInterval(() => (seen === bytesSeen ? finish(exitCode) : (seen = bytesSeen)), quietMs)
    })
  })
}

/** Keeps the first `limit` bytes and counts on; `add` says whether it is still no more than `most`. */
function capture(limit: number, most = limit) {
  const kept: Buffer[] = []
  let size = 0
  return {
    add(bytes: Buffer): boolean {
      if (size < limit) kept.push(bytes.subarray(0, limit - size))
      size += bytes.length
      return size <= most
    },
    text: () => Buffer.concat(kept).toString('utf8'),
  }
}

/** The programs that set the limits say so where the one they are to start is absent or may not be run. */
function isNotStarted(exitCode: number | null, stderr: string): boolean {
  return (exitCode === 126 || exitCode === 127) && /^(prlimit|setpriv): failed to execute/m.test(stderr)
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals) {
  if (child.pid === undefined) return
  try {
    if (process.platform === 'win32') child.kill(signal)
    else process.kill(-child.pid, signal)
  } catch {
    // It ended by itself in between: nothing is left to kill.
  }
}

/** What a decoder needs to live, and nothing of the user's. */
function environment(folder: string): NodeJS.ProcessEnv {
  const { PATH, SystemRoot } = process.env
  return { PATH, TMPDIR: folder, TEMP: folder, HOME: folder, LC_ALL: 'C', AV_LOG_FORCE_NOCOLOR: '1', ...(SystemRoot && { SystemRoot }) }
}

/**
 * On Linux: limits on memory, processor time, open files and core dumps, and the promise that the child dies with us, even when we are
 * killed without a chance to say so.
 */
function wrapper(wallS: number): string[] {
  if (process.platform !== 'linux') return []
  const cpuS = Math.ceil(wallS * availableParallelism())
  const limits = [`--as=${addressSpaceBytes}`, `--cpu=${cpuS}`, '--nofile=256', '--core=0']
  return [
    ...(isThere('/usr/bin/prlimit') ? ['/usr/bin/prlimit', ...limits, '--'] : []),
    ...(isThere('/usr/bin/setpriv') ? ['/usr/bin/setpriv', '--pdeathsig', 'SIGKILL', '--no-new-privs', '--'] : []),
  ]
}

const found = new Map<string, boolean>()
function isThere(program: string): boolean {
  const known = found.get(program)
  if (known !== undefined) return known
  let there = true
  try {
    accessSync(program, constants.X_OK)
  } catch {
    there = false
  }
  found.set(program, there)
  return there
}
