import type { Verdict } from '../../shared/model/verdict.ts'
import { practiceOf } from '../../shared/house-rules/practice-of.ts'
import { forProfile } from '../../shared/practices/practice.ts'

/** LUFS drawn: softer than this is as good as silent, and nothing is louder than full scale by much. */
export const drawnLufs = [-40, 0] as const

/** Between which LUFS the practice `loudness` is fully met for the verdict's goal, as the house has it; null where it asks for nothing. */
export function loudnessAim(verdict: Pick<Verdict, 'profile' | 'house'>): readonly [number, number] | null {
  const practice = practiceOf(verdict, 'loudness')
  if (practice?.kind !== 'scored' || practice.house?.off) return null
  const scale = forProfile(practice.scale, verdict.profile)
  if (scale.kind === 'range') return scale.good
  if (scale.kind === 'yes') return null
  return scale.good > scale.poor ? [scale.good, drawnLufs[1]] : [drawnLufs[0], scale.good]
}
