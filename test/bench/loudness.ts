import { spawnSync } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import path from 'node:path'
import Table from 'cli-table3'
import { createLoudness } from '../../electron/core/gather/loudness.ts'
import { findBinaries } from '../../electron/core/media/binaries.ts'
import { readCsv } from './csv-rows.ts'
import { decodeSound, feed, rateHz } from './sound-file.ts'

interface Levels {
  integratedLufs: number | null
  rangeLu: number | null
  truePeakDbtp: number | null
}

interface Clip {
  clip: string
  channels: number
  ours: Levels
  ebur128: Levels
  /** What the sequence was made to read, from truth.csv; undefined where it says nothing. */
  truth?: { integratedLufs: number | null; rangeLu: number | null; tolLufs: number; tolLu: number }
}

const quantities = ['integratedLufs', 'rangeLu', 'truePeakDbtp'] as const

/**
 * Loudness of every sound in a folder through the product's own measurement, beside ffmpeg's ebur128 of the same file (true peak at its own rate),
 * and beside truth.csv (EBU Tech 3341 and 3342) where the folder has it.
 */
export async function benchLoudness({ data, json }: { data: string; json?: string }): Promise<void> {
  const { ffmpeg } = await findBinaries()
  const truths = readCsv(path.join(data, 'truth.csv')) ?? []
  const clips: Clip[] = readdirSync(data)
    .filter((file) => /\.(flac|wav|ogg|opus|mp3|m4a|mp4|mov|webm|mkv)$/i.test(file))
    .map((file) => measure(ffmpeg.path, path.join(data, file), truths.find((truth) => truth['file'] === file)))
  const ours = { ...Object.fromEntries(quantities.map((quantity) => [quantity, deviation(clips, quantity)])), outsideTruth: outsideTruth(clips).length }
  const table = new Table({ head: ['', 'integrated', 'ebur128', 'range', 'ebur128', 'true peak', 'ebur128'], style: { head: [], border: [] } })
  for (const { clip, ours: own, ebur128 } of clips) table.push([clip, ...quantities.flatMap((quantity) => [own[quantity], ebur128[quantity]].map((value) => value?.toFixed(2) ?? '-'))])
  console.log(table.toString())
  for (const quantity of quantities) {
    const { largest, mean, of } = deviation(clips, quantity)
    console.log(`${quantity}: at most ${largest.toFixed(3)}, on average ${mean.toFixed(3)} from ebur128 (${of} clips)`)
  }
  console.log(`outside the tolerance of truth.csv: ${outsideTruth(clips).join(', ') || 'none'}`)
  console.log(`ffmpeg ${ffmpeg.version} · Node ${process.version} · ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores`)
  if (json) writeFileSync(json, JSON.stringify({ ours, peers: {}, clips }, null, 2))
}

function measure(ffmpeg: string, file: string, truth: Record<string, string> | undefined): Clip {
  const { text, levels } = askEbur128(ffmpeg, file)
  const channels = channelsOf(text)
  const { integratedLufs, rangeLu, truePeakDbtp } = feed(createLoudness({ channels, sampleRateHz: rateHz }), decodeSound(ffmpeg, file, channels), channels).finish(0)
  const clip = { clip: path.basename(file), channels, ours: { integratedLufs, rangeLu, truePeakDbtp }, ebur128: levels }
  if (!truth) return clip
  return { ...clip, truth: { integratedLufs: numberOrNull(truth['expected_I_LUFS']), rangeLu: numberOrNull(truth['expected_LRA_LU']), tolLufs: Number(truth['tol']), tolLu: Number(truth['tolLRA']) } }
}

/** The summary is to 0.1, so half of that is rounding. */
function askEbur128(ffmpeg: string, file: string): { text: string; levels: Levels } {
  const { status, stderr } = spawnSync(ffmpeg, ['-hide_banner', '-nostdin', '-nostats', '-i', file, '-map', '0:a:0', '-af', 'ebur128=peak=true:framelog=verbose', '-f', 'null', '-'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  if (status !== 0) throw new Error(`ffmpeg cannot read ${file}: ${stderr}`)
  const end = stderr.slice(stderr.lastIndexOf('Summary:'))
  const figure = (name: string) => numberOrNull(new RegExp(`${name}:\\s+(-?[\\d.]+)`).exec(end)?.[1])
  const integratedLufs = figure('I')
  const isHeard = integratedLufs !== null && integratedLufs > -70
  return { text: stderr, levels: { integratedLufs: isHeard ? integratedLufs : null, rangeLu: isHeard ? figure('LRA') : null, truePeakDbtp: figure('Peak') } }
}

function deviation(clips: readonly Clip[], quantity: (typeof quantities)[number]): { largest: number; mean: number; of: number } {
  const apart = clips.flatMap(({ ours, ebur128: theirs }) => {
    const [one, other] = [ours[quantity], theirs[quantity]]
    return one === null || other === null ? [] : [Math.abs(one - other)]
  })
  return { largest: Math.max(0, ...apart), mean: apart.reduce((sum, each) => sum + each, 0) / Math.max(1, apart.length), of: apart.length }
}

function outsideTruth(clips: readonly Clip[]): string[] {
  return clips.filter(({ ours, truth }) => truth && (isOutside(ours.integratedLufs, truth.integratedLufs, truth.tolLufs) || isOutside(ours.rangeLu, truth.rangeLu, truth.tolLu))).map(({ clip }) => clip)
}

function isOutside(own: number | null, expected: number | null, tolerance: number): boolean {
  return expected !== null && (own === null || Math.abs(own - expected) > tolerance)
}

function numberOrNull(text: string | undefined): number | null {
  return text === undefined || text === '' || !Number.isFinite(Number(text)) ? null : Number(text)
}

/** As the product's decoder counts: mono, stereo, and 5.1 for all that has more. */
function channelsOf(text: string): 1 | 2 | 6 {
  const layout = /Audio: [^\n]*? Hz, ([^,\s]+)/.exec(text)?.[1] ?? 'stereo'
  return layout === 'mono' ? 1 : /^(stereo|2 channels|downmix)/.test(layout) ? 2 : 6
}
