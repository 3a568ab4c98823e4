import { isMissing, type Artifacts, type Gathered, type Series, type Span } from '../../shared/model/artifacts.ts'
import { openingSpans } from './opening-marks.ts'

export type Hold = 'black' | 'fadeIn' | 'still' | 'silent' | 'clipped' | 'flashes' | 'hard' | 'dissolve' | 'fade' | 'wipe'

/** Everything that was measured at one time. */
export interface Reading {
  timeS: number
  /** From 0. */
  frame: number
  /** From 1. */
  shot: { number: number; count: number; lengthS: number } | null
  /** 0-1. */
  motion: number | null
  lufs: number | null
  /** 0-1. */
  luma: number | null
  holds: Hold[]
}

export function readAt(artifacts: Artifacts, timeS: number, framesPerSecond: number): Reading {
  const { motion, loudness, picture } = artifacts
  return {
    timeS,
    frame: Math.floor(timeS * framesPerSecond + 1e-3),
    shot: shotAt(artifacts, timeS),
    motion: isMissing(motion) ? null : valueAt(motion.energy, timeS),
    lufs: isMissing(loudness) ? null : valueAt(loudness.momentary, timeS),
    luma: isMissing(picture) ? null : valueAt(picture.luma, timeS),
    holds: holdsAt(artifacts, timeS, 1 / framesPerSecond),
  }
}

/** The value whose step the time falls into; null outside the series and in its gaps. */
export function valueAt({ startS, stepS, values }: Series, timeS: number): number | null {
  return values[Math.round((timeS - startS) / stepS)] ?? null
}

function shotAt({ shots }: Artifacts, timeS: number): Reading['shot'] {
  if (isMissing(shots) || shots.shots.length === 0) return null
  const found = shots.shots.findIndex(({ endS }) => timeS < endS)
  const index = found < 0 ? shots.shots.length - 1 : found
  const { startS, endS } = shots.shots[index]!
  return { number: index + 1, count: shots.shots.length, lengthS: endS - startS }
}

/** What holds at a time; a hard cut holds for its first frame. */
function holdsAt({ opening, motion, sound, picture, shots }: Artifacts, timeS: number, frameS: number): Hold[] {
  const holds = new Set<Hold>()
  if (!isMissing(opening)) for (const { kind, endS } of openingSpans(opening)) if (timeS < endS) holds.add(kind)
  if (!isMissing(motion) && motion.longestStill && isIn(motion.longestStill, timeS)) holds.add('still')
  if (spansOf(sound, ({ silences }) => silences).some((span) => isIn(span, timeS))) holds.add('silent')
  if (spansOf(sound, ({ clips }) => clips).some(({ startS, endS }) => timeS >= startS - frameS && timeS <= endS)) holds.add('clipped')
  if (spansOf(picture, ({ flashes }) => flashes).some((span) => isIn(span, timeS))) holds.add('flashes')
  if (!isMissing(shots)) for (const { kind, startS, endS } of shots.cuts) if (timeS >= startS - 1e-3 && timeS < Math.max(endS, startS + frameS) - 1e-3) holds.add(kind)
  return [...holds]
}

function spansOf<Value extends object>(gathered: Gathered<Value>, spans: (value: Value) => readonly Span[]): readonly Span[] {
  return isThere(gathered) ? spans(gathered) : []
}

function isThere<Value extends object>(gathered: Gathered<Value>): gathered is Value {
  return !isMissing(gathered)
}

function isIn({ startS, endS }: Span, timeS: number): boolean {
  return timeS >= startS && timeS < endS
}
