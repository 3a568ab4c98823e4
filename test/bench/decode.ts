import { fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import Table from 'cli-table3'
import { findBinaries } from '../../electron/core/media/binaries.ts'
import { ensureBuild } from '../../resources/setup/build.ts'
import { root } from '../../resources/setup/steps.ts'
import { freshCopy, makeClip, type Clip } from './decode-clips.ts'
import type { Imported } from './open-workbench.ts'

interface Options {
  seconds: number[]
  codec: string[]
  fps: number[]
  rounds: number
  json?: string
}

/** Seconds of one round, one after the other on the same clip. */
interface Round {
  bareS: number
  openS: number
  bareAgainS: number
  commandS: number
  bareTwiceS: number
  openTwiceS: number
}

/** Each a median over the rounds of what was measured side by side. */
interface Row {
  clip: string
  megabits: number
  bareS: number
  /** A draft that goes into an open workbench until its verdict is in the database, to the bare decode. */
  ratio: number
  /** `hookline analyse` from the start of the program to its exit, library empty, to the bare decode. */
  ratioCommand: number
  /** Two drafts at once in the open workbench, to two bare decodes at once. */
  ratioTwo: number
  /** Most memory that `hookline analyse` held, ffmpeg left out; 0 where the system does not tell. */
  peakMegabytes: number
  rounds: Round[]
}

/**
 * Measures, round by round on made clips, the bare `ffmpeg -i clip -f null -` beside the whole analysis: probe, hash, decode, every artifact, verdict, database row.
 * The first round warms the file cache and the workbench, and lets the library remember that ffmpeg was found fit; it is left out.
 */
export async function benchDecode({ seconds, codec, fps, rounds, json }: Options): Promise<void> {
  if (!(await ensureBuild())) process.exit(1)
  const { ffmpeg } = await findBinaries()
  const clips = codec.flatMap((each) => fps.flatMap((rate) => seconds.map((length) => makeClip(ffmpeg.path, each, length, rate))))
  const rows: Row[] = []
  for (const clip of clips) rows.push(await measure(ffmpeg.path, clip, rounds))
  const table = new Table({ head: ['clip', 'Mb/s', 'bare decode', 'workbench', 'command line', 'two at once', 'memory', 'workbench, each'], style: { head: [], border: [] } })
  for (const row of rows) {
    const each = row.rounds.map((round) => (round.openS / round.bareS).toFixed(2)).join(' ')
    table.push([row.clip, row.megabits.toFixed(1), `${row.bareS.toFixed(2)} s`, ...[row.ratio, row.ratioCommand, row.ratioTwo].map((ratio) => ratio.toFixed(2)), `${row.peakMegabytes.toFixed(0)} MB`, each])
  }
  console.log(table.toString())
  console.log(`ffmpeg ${ffmpeg.version} · Node ${process.version} · ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores · ratios: medians of ${rounds} rounds`)
  if (json) writeFileSync(json, JSON.stringify({ ours: figures(rows), peers: {}, clips: rows }, null, 2))
}

function figures(rows: Row[]) {
  const by = (pick: (row: Row) => number) => Object.fromEntries(rows.map((row) => [row.clip, pick(row)]))
  return { ratio: by((row) => row.ratio), ratioCommand: by((row) => row.ratioCommand), ratioTwo: by((row) => row.ratioTwo), peakMegabytes: by((row) => row.peakMegabytes) }
}

async function measure(ffmpeg: string, clip: Clip, count: number): Promise<Row> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hookline-bench-data-'))
  const workbench = await openWorkbench(path.join(folder, 'open'))
  const bare = (file: string) => ran(ffmpeg, ['-v', 'error', '-nostdin', '-i', file, '-f', 'null', '-'])
  const copies = [1, 2].map((number) => freshCopy(clip, number))
  const rounds: Round[] = []
  let peakBytes = 0
  for (let round = 0; round <= count; round++) {
    const bareS = await timed(() => bare(clip.file))
    const openS = (await workbench.import([freshCopy(clip, 1)])).seconds
    const bareAgainS = await timed(() => bare(clip.file))
    const data = path.join(folder, 'command')
    const commandS = await timed(async () => {
      peakBytes = Math.max(peakBytes, await ran(process.execPath, [path.join(root, 'out/main/cli.js'), 'analyse', clip.file, '--data', data]))
    })
    for (const file of readdirSync(data).filter((each) => each.startsWith('hookline.sqlite'))) rmSync(path.join(data, file))
    const bareTwiceS = await timed(() => Promise.all(copies.map(bare)))
    const openTwiceS = (await workbench.import([1, 2].map((number) => freshCopy(clip, number)))).seconds
    if (round > 0) rounds.push({ bareS, openS, bareAgainS, commandS, bareTwiceS, openTwiceS })
  }
  await workbench.close()
  for (const file of [folder, ...copies]) rmSync(file, { recursive: true })
  const ratio = (pick: (round: Round) => number) => median(rounds.map(pick))
  return {
    clip: clip.name,
    megabits: clip.megabits,
    bareS: median(rounds.map((round) => round.bareS)),
    ratio: ratio((round) => round.openS / round.bareS),
    ratioCommand: ratio((round) => round.commandS / round.bareAgainS),
    ratioTwo: ratio((round) => round.openTwiceS / round.bareTwiceS),
    peakMegabytes: peakBytes / 1e6,
    rounds,
  }
}

async function openWorkbench(data: string) {
  const child = fork(path.join(import.meta.dirname, 'open-workbench.ts'), [data])
  const ended = once(child, 'exit')
  await once(child, 'message')
  return {
    async import(files: string[]): Promise<Imported> {
      child.send(files)
      const stopWaiting = new AbortController()
      const answer = await Promise.race([once(child, 'message', { signal: stopWaiting.signal }), ended.then(() => null)])
      stopWaiting.abort()
      if (answer === null) throw new Error('the workbench ended')
      return answer[0] as Imported
    },
    async close() {
      child.disconnect()
      await ended
    },
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work()
  return (performance.now() - from) / 1000
}

/** Runs a program to its end and gives the most memory it held, bytes. A failure ends the benchmark, because a fast failure is no figure. */
async function ran(program: string, args: string[]): Promise<number> {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let complaint = ''
  let peakBytes = 0
  child.stderr.on('data', (text: Buffer) => (complaint += text.toString()))
  const look = setInterval(() => (peakBytes = Math.max(peakBytes, heldBytes(child.pid))), 100)
  const [code] = (await once(child, 'close')) as [number | null]
  clearInterval(look)
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} failed: ${complaint}`)
  return peakBytes
}

/** The most memory a running process has held so far, as Linux counts it. */
function heldBytes(pid: number | undefined): number {
  try {
    return 1024 * Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

function median(values: number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}
