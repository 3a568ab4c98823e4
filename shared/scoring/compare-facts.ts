import { isMissing, type Artifacts } from '../model/artifacts.ts'
import type { Unit } from '../model/verdict.ts'

export const comparedFacts = ['length', 'picture', 'frames', 'size', 'bitrate', 'loudness', 'peak', 'tempo', 'cuts'] as const
export type ComparedFact = (typeof comparedFacts)[number]

/** A figure of a file; null where it has none or it could not be measured. */
export interface Figure {
  name: ComparedFact
  value: number | null
  unit: Unit
}

/** The figures of a file that can be set against those of another; the picture by its shorter side. */
export function figuresOf({ probe, loudness, tempo, shots }: Artifacts): Figure[] {
  const { displayedWidthPx, displayedHeightPx, framesPerSecond } = probe.video
  return [
    { name: 'length', value: probe.durationS, unit: 's' },
    { name: 'picture', value: Math.min(displayedWidthPx, displayedHeightPx), unit: 'px' },
    { name: 'frames', value: framesPerSecond, unit: 'fps' },
    { name: 'size', value: probe.fileBytes, unit: 'bytes' },
    { name: 'bitrate', value: probe.bitrateKbps, unit: 'kbps' },
    { name: 'loudness', value: isMissing(loudness) ? null : loudness.integratedLufs, unit: 'lufs' },
    { name: 'peak', value: isMissing(loudness) ? null : loudness.truePeakDbtp, unit: 'dbtp' },
    { name: 'tempo', value: isMissing(tempo) ? null : tempo.bpm, unit: 'bpm' },
    { name: 'cuts', value: isMissing(shots) ? null : shots.cutsPer10S, unit: 'per10s' },
  ]
}
