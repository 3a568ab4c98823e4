import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import Table from 'cli-table3'
import { findBinaries } from '../../electron/core/media/binaries.ts'
import { ensureBuild } from '../../resources/setup/build.ts'
import { root } from '../../resources/setup/steps.ts'

interface Options {
  seconds: number[]
  codec: string[]
  rounds: number
  json?: string
}

interface Row {
  clip: string
  megabits: number
  decodeS: number
  analyseS: number
  ratio: number
  ratios: number[]
}

const clipFolder = path.join(tmpdir(), 'hookline-bench')
const encoders: Record<string, string[]> = {
  h264: ['-c:v', 'libx264', '-preset', 'veryfast'],
  hevc: ['-c:v', 'libx265', '-preset', 'ultrafast', '-x265-params', 'log-level=none', '-tag:v', 'hvc1'],
}

/**
 * Measures, pair by pair, a bare `ffmpeg -i clip -f null -` and the whole `hookline analyse clip` as a user runs it, from the start of the
 * program to its exit, on made clips of 1080 × 1920 at about 12 Mb/s. Each analysis has an empty library, so that the draft
 * is not known before; that ffmpeg was found fit is remembered, as in every run but a library's first.
 */
export async function benchDecode({ seconds, codec, rounds, json }: Options): Promise<void> {
  if (!(await ensureBuild())) process.exit(1)
  const { ffmpeg } = await findBinaries()
  mkdirSync(clipFolder, { recursive: true })
  const rows = codec.flatMap((each) => seconds.map((length) => measure(ffmpeg.path, makeClip(ffmpeg.path, each, length), `${each} ${length} s`, rounds)))
  const table = new Table({ head: ['clip', 'Mb/s', 'bare decode', 'analyse', 'ratio', 'of each pair'], style: { head: [], border: [] } })
  for (const row of rows) table.push([row.clip, row.megabits.toFixed(1), `${row.decodeS.toFixed(2)} s`, `${row.analyseS.toFixed(2)} s`, row.ratio.toFixed(2), row.ratios.map((each) => each.toFixed(2)).join(' ')])
  console.log(table.toString())
  console.log(`ffmpeg ${ffmpeg.version} · Node ${process.version} · ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores · ratio: median of ${rounds} pairs`)
  if (json) writeFileSync(json, JSON.stringify({ ours: { ratio: Object.fromEntries(rows.map((row) => [row.clip, row.ratio])) }, peers: {}, clips: rows }, null, 2))
}

function measure(ffmpeg: string, clip: { file: string; megabits: number }, name: string, rounds: number): Row {
  const data = mkdtempSync(path.join(tmpdir(), 'hookline-bench-data-'))
  const pairs = Array.from({ length: rounds + 1 }, () => {
    const decodeS = timed(ffmpeg, ['-v', 'error', '-nostdin', '-i', clip.file, '-f', 'null', '-'])
    for (const file of readdirSync(data).filter((each) => each.startsWith('hookline.sqlite'))) rmSync(path.join(data, file))
    const analyseS = timed(process.execPath, [path.join(root, 'out/main/cli.js'), 'analyse', clip.file, '--data', data])
    return { decodeS, analyseS }
  }).slice(1) // the first pair warms the file cache, and lets the library remember that ffmpeg was checked
  rmSync(data, { recursive: true })
  const ratios = pairs.map(({ decodeS, analyseS }) => analyseS / decodeS)
  return { clip: name, megabits: clip.megabits, decodeS: median(pairs.map((pair) => pair.decodeS)), analyseS: median(pairs.map((pair) => pair.analyseS)), ratio: median(ratios), ratios }
}

/** Seconds of wall time of one program; a failure ends the benchmark, because a fast failure is no figure. */
function timed(program: string, args: string[]): number {
  const from = performance.now()
  const { status, stderr } = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed: ${stderr}`)
  return (performance.now() - from) / 1000
}

/** Moving detail with film-like noise, a cut every two seconds and a beat: something for every measurement to do. */
function makeClip(ffmpeg: string, codec: string, length: number): { file: string; megabits: number } {
  const file = path.join(clipFolder, `${codec}-${length}.mp4`)
  if (!existsSync(file)) {
    const partial = `${file}.partial.mp4`
    const picture = `testsrc2=size=1080x1920:rate=30,hue=h='120*floor(t/2)',noise=alls=12:allf=t`
    const sound = `aevalsrc='0.4*sin(440*2*PI*t)*exp(-8*mod(t,0.48))|0.4*sin(660*2*PI*t)*exp(-8*mod(t,0.48))':s=48000`
    const encoder = encoders[codec] ?? []
    execFileSync(ffmpeg, ['-v', 'error', '-y', '-nostdin', '-f', 'lavfi', '-i', picture, '-f', 'lavfi', '-i', sound, '-t', String(length), ...encoder, '-b:v', '12M', '-maxrate', '14M', '-bufsize', '24M', '-pix_fmt', 'yuv420p', '-c:a', 'aac', partial], { stdio: 'inherit' })
    renameSync(partial, file)
  }
  return { file, megabits: (statSync(file).size * 8) / 1e6 / length }
}

function median(values: number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}
