import { statSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import path from 'node:path'
import Table from 'cli-table3'
import { decode, smallFrameSize, stepS } from '../../electron/core/gather/decode.ts'
import { createWatch } from '../../electron/core/gather/watch.ts'
import { findBinaries } from '../../electron/core/media/binaries.ts'
import { sniffContainer } from '../../electron/core/media/container.ts'
import { probeFile } from '../../electron/core/media/probe.ts'
import { run } from '../../electron/core/media/run.ts'
import { type CutLabels, readCutLabels } from './cut-labels.ts'
import { measurePeer, pySceneDetect, scdet } from './cut-peers.ts'
import { type ClipTally, scoreOf, tallyCuts } from './cut-score.ts'

interface Options {
  data: string
  json?: string
  peers: boolean
}

interface Clip {
  clip: string
  frames: number
  durationS: number
  decodeS: number
  measureS: number
  samples: number
  found: { frame: number; kind: string; confidence: number }[]
  tally: ClipTally
  failure: string | null
}

/**
 * Cuts against labelled clips, through the product's own decode and watch; hard cuts within two frames of the clip's own rate, gradual ones
 * within the transition. ffmpeg's scdet, and PySceneDetect where installed, stand beside it on the same clips.
 */
export async function benchCuts({ data, json, peers: withPeers }: Options): Promise<void> {
  const { ffmpeg, ffprobe } = await findBinaries()
  const labels = readCutLabels(data)
  const clips: Clip[] = []
  for (const each of labels) clips.push(await measure(ffmpeg.path, ffprobe.path, each))
  const minutes = (at: number) => (isSingleShot(labels[at]!) ? clips[at]!.durationS / 60 : 0)
  const summary = (tallies: ClipTally[]) => ({
    hard: scoreOf(tallies.map((tally) => tally.hard)),
    all: scoreOf(tallies.map((tally) => tally.all)),
    falsePerMinute: sum(tallies.map((tally, at) => (minutes(at) > 0 ? tally.falseAt.length : 0))) / Math.max(1e-9, sum(tallies.map((_, at) => minutes(at)))),
  })
  const ours = {
    ...summary(clips.map((clip) => clip.tally)),
    framesPerSecond: sum(clips.map((clip) => clip.frames)) / sum(clips.map((clip) => clip.measureS)),
    framesPerSecondWithDecode: sum(clips.map((clip) => clip.frames)) / sum(clips.map((clip) => clip.decodeS)),
    samplesPerSecond: sum(clips.map((clip) => clip.samples)) / sum(clips.map((clip) => clip.durationS)),
    msPerSample: (1000 * sum(clips.map((clip) => clip.measureS))) / sum(clips.map((clip) => clip.samples)),
  }
  const peers: Record<string, ReturnType<typeof summary> & { threshold: number; framesPerSecond: number }> = {}
  for (const peer of withPeers ? [scdet(ffmpeg.path), pySceneDetect()] : []) {
    if (peer === null) continue
    const from = performance.now()
    const { usual, best } = measurePeer(peer, labels)
    const framesPerSecond = sum(clips.map((clip) => clip.frames)) / ((performance.now() - from) / 1000)
    for (const row of [usual, best]) peers[`${peer.name}, ${row === usual ? 'default' : 'best'} threshold`] = { ...summary(row.clips), threshold: row.threshold, framesPerSecond }
  }
  const table = new Table({ head: ['', 'hard P', 'hard R', 'hard F1', 'all P', 'all R', 'all F1', 'false a minute', 'frames/s'], style: { head: [], border: [] } })
  for (const [name, row] of Object.entries({ Hookline: ours, ...peers })) {
    const figures = [row.hard.precision, row.hard.recall, row.hard.f1, row.all.precision, row.all.recall, row.all.f1].map((figure) => figure.toFixed(1))
    table.push(['threshold' in row ? `${name} (${row.threshold})` : name, ...figures, row.falsePerMinute.toFixed(2), row.framesPerSecond.toFixed(0)])
  }
  for (const { clip, tally, failure } of clips) {
    if (failure !== null || tally.falseAt.length + tally.missedAt.length > 0) console.log(`${clip}: ${failure ?? `false at ${tally.falseAt.join(' ') || '-'}, missed at ${tally.missedAt.join(' ') || '-'}`}`)
  }
  console.log(table.toString())
  console.log(`${labels.length} clips, ${sum(labels.map((each) => each.hard.length))} hard cuts, ${sum(labels.map((each) => each.gradual.length))} gradual, ${labels.filter(isSingleShot).length} single shots · measuring ${ours.msPerSample.toFixed(2)} ms a small frame (${ours.samplesPerSecond.toFixed(1)} a second), with the decode ${ours.framesPerSecondWithDecode.toFixed(0)} frames/s · ffmpeg ${ffmpeg.version} · Node ${process.version} · ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores`)
  if (json) writeFileSync(json, JSON.stringify({ ours, peers, clips }, null, 2))
}

function isSingleShot({ hard, gradual }: CutLabels): boolean {
  return hard.length + gradual.length === 0
}

/** One clip as the product reads it, without its sound. A clip that cannot be read misses everything. */
async function measure(ffmpeg: string, ffprobe: string, labels: CutLabels): Promise<Clip> {
  const { file, name } = labels
  const clip = { clip: name, frames: 0, durationS: 0, decodeS: 0, measureS: 0, samples: 0, found: [], failure: null }
  try {
    const { probe, streams } = await probeFile({ ffprobe, file: path.resolve(file), name, fileBytes: statSync(file).size, sniffed: await sniffContainer(file, name) })
    const timesS = await frameTimes(ffprobe, path.resolve(file), streams.video)
    const watch = createWatch(probe, { ...smallFrameSize(probe.video), stepS })
    const from = performance.now()
    let measureMs = 0
    const decoded = await decode({ ffmpeg, file: path.resolve(file), probe, streams: { ...streams, audio: null } }, {
      frame(frame) {
        const start = cpuMs()
        watch.add(frame)
        measureMs += cpuMs() - start
      },
      still: () => {},
      sound: () => {},
    })
    const start = cpuMs()
    const durationS = Math.max(decoded.lastFrameS, timesS.at(-1) ?? 0) + stepS
    const { shots } = watch.finish(durationS, null)
    measureMs += cpuMs() - start
    const decodeS = (performance.now() - from) / 1000
    if ('failure' in shots) return { ...clip, tally: tallyCuts([], labels), failure: shots.failure.details ?? shots.failure.code }
    const found = shots.cuts.map(({ atS, kind, confidence }) => ({ frame: frameAt(timesS, atS), kind, confidence }))
    const tally = tallyCuts(found.map(({ frame }) => frame), labels)
    return { ...clip, frames: timesS.length, durationS, decodeS, measureS: measureMs / 1000, samples: decoded.frames, found, tally }
  } catch (error) {
    return { ...clip, tally: tallyCuts([], labels), failure: error instanceof Error ? error.message : String(error) }
  }
}

/** When each frame is shown, in presentation order, counted like ffmpeg's own times from the start of the file. */
async function frameTimes(ffprobe: string, file: string, video: number): Promise<number[]> {
  const entries = ['-show_entries', 'format=start_time:frame=best_effort_timestamp_time', '-of', 'csv=nk=1']
  const { stdout } = await run({ program: ffprobe, args: ['-v', 'error', '-select_streams', String(video), ...entries, '-i', file], limits: { wallS: 120, stdoutBytes: 16 * 1024 * 1024 } })
  const startS = Number(/^format,([^,\s]+)/m.exec(stdout)?.[1] ?? 0) || 0
  let lastS = 0
  return Array.from(stdout.matchAll(/^frame,([^,\s]*)/gm), ([, text]) => {
    const timeS = Number(text) - startS
    return (lastS = Number.isFinite(timeS) ? timeS : lastS)
  })
}

function frameAt(timesS: number[], atS: number): number {
  let nearest = 0
  for (let at = 1; at < timesS.length; at++) if (Math.abs(timesS[at]! - atS) < Math.abs(timesS[nearest]! - atS)) nearest = at
  return nearest
}

/** Processor time of this thread: other programs on the machine do not count. */
function cpuMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

function sum(values: number[]): number {
  return values.reduce((so, value) => so + value, 0)
}
