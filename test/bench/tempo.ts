import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import Table from 'cli-table3'
import { onsetStrength } from '../../electron/core/gather/onset-strength.ts'
import { findPulses } from '../../electron/core/gather/pulse-period.ts'
import { createSpectra } from '../../electron/core/gather/spectra.ts'
import { measureTempo } from '../../electron/core/gather/tempo.ts'
import { findBinaries } from '../../electron/core/media/binaries.ts'
import { readCsv } from './csv-rows.ts'
import { decodeSound, feed, rateHz } from './sound-file.ts'
import { tempoPeers, type TempoPeer } from './tempo-peers.ts'
import { scoreTempo, type TempoAnswer } from './tempo-score.ts'

interface Options {
  data: string
  excerpt?: boolean
  peers: boolean
  json?: string
}

interface Clip extends TempoAnswer {
  clip: string
  measuredS: number
  measureS: number
}

/** Seconds of the excerpts from each clip's start. */
const excerptsS = [10, 15] as const
const format = { channels: 2, sampleRateHz: rateHz } as const

/**
 * Tempo against the clips of `labels.csv` (columns file and bpm; bpm 0: none), through the product's own measurement; its cost is that of
 * spectra, onsets and pulses, in one warm process. The peers that are installed stand beside it on the same clips and excerpts.
 */
export async function benchTempo({ data, excerpt, peers, json }: Options): Promise<void> {
  const { ffmpeg } = await findBinaries()
  const labels = readCsv(path.join(data, 'labels.csv'))
  if (!labels) throw new Error(`${data} has no labels.csv`)
  const rows: Record<string, ReturnType<typeof summary>> = {}
  const clips: Record<string, Clip[]> = {}
  for (const secondsS of [Infinity, ...(excerpt ? excerptsS : [])]) {
    const name = Number.isFinite(secondsS) ? `, first ${secondsS} s` : ''
    const sounds = labels.map(({ file = '', bpm }) => {
      const samples = decodeSound(ffmpeg.path, path.join(data, file), format.channels)
      return { clip: file, truthBpm: Number(bpm), samples: samples.subarray(0, Math.min(samples.length, secondsS * rateHz * format.channels)) }
    })
    if (sounds[0]) measure(sounds[0]) // warms the compiler
    clips[`Hookline${name}`] = sounds.map(measure)
    for (const [peerName, find] of peers ? Object.entries(tempoPeers) : []) {
      const peer = find()
      if (peer) clips[`${peerName}${name}`] = askPeer(ffmpeg.path, peer, sounds)
      else if (name === '') console.log(`${peerName}: not installed`)
    }
  }
  for (const [name, each] of Object.entries(clips)) rows[name] = summary(each)
  report(rows, clips['Hookline'] ?? [])
  console.log(`${labels.length} clips · ffmpeg ${ffmpeg.version} · Node ${process.version} · ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores`)
  const { Hookline: ours, ...others } = rows
  if (json) writeFileSync(json, JSON.stringify({ ours, peers: others, clips: clips['Hookline'] }, null, 2))
}

function summary(clips: readonly Clip[]) {
  const seconds = (of: 'measureS' | 'measuredS') => clips.reduce((sum, clip) => sum + clip[of], 0)
  return { ...scoreTempo(clips), secondsPerAudioMinute: (60 * seconds('measureS')) / Math.max(1e-9, seconds('measuredS')) }
}

function measure({ clip, truthBpm, samples }: { clip: string; truthBpm: number; samples: Float32Array }): Clip {
  const measuredS = samples.length / format.channels / rateHz
  const from = performance.now()
  const found = tempoOf(samples, measuredS)
  return { clip, truthBpm, ...found, measuredS, measureS: (performance.now() - from) / 1000 }
}

function tempoOf(samples: Float32Array, durationS: number): { bpm: number | null; confidence: number | null } {
  try {
    const onsets = onsetStrength(feed(createSpectra(format), samples, format.channels).spectra())
    const { bpm, confidence } = measureTempo(onsets, findPulses(onsets), durationS)
    return { bpm, confidence }
  } catch {
    // Too short to measure: no tempo is claimed, and with no confidence.
    return { bpm: null, confidence: null }
  }
}

function askPeer(ffmpeg: string, peer: TempoPeer, sounds: readonly { clip: string; truthBpm: number; samples: Float32Array }[]): Clip[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'hookline-bench-tempo-'))
  const wav = path.join(folder, 'clip.wav')
  const clips = sounds.map(({ clip, truthBpm, samples }) => {
    const raw = Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength)
    execFileSync(ffmpeg, ['-v', 'error', '-y', '-f', 'f32le', '-ar', String(rateHz), '-ac', '2', '-i', '-', '-ar', '44100', '-c:a', 'pcm_s16le', wav], { input: raw })
    const from = performance.now()
    const bpm = peer.bpmOf(wav)
    return { clip, truthBpm, bpm, confidence: null, measuredS: samples.length / format.channels / rateHz, measureS: (performance.now() - from) / 1000 }
  })
  rmSync(folder, { recursive: true })
  return clips
}

function report(rows: Record<string, ReturnType<typeof summary>>, ours: readonly Clip[]): void {
  const table = new Table({ head: ['', 'ACC1', 'ACC2', 'ACC2 ±1 %', 'false tempo', 'missed', 'AUC', 's a minute'], style: { head: [], border: [] } })
  for (const [name, row] of Object.entries(rows)) {
    const shares = [row.acc1, row.acc2, row.acc2Tight].map((share) => share.toFixed(1))
    table.push([name, ...shares, `${row.falseTempo}/${row.withoutTempo}`, row.missed, row.auc?.toFixed(3) ?? '-', row.secondsPerAudioMinute.toFixed(3)])
  }
  for (const { clip, truthBpm, bpm, confidence } of ours) {
    if (Math.abs((bpm ?? 0) - truthBpm) > 0.04 * truthBpm) console.log(`${clip}: ${bpm ?? 'none'} (${confidence ?? '-'}), labelled ${truthBpm || 'none'}`)
  }
  console.log(table.toString())
}
