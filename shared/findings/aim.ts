import { formatValue } from '../i18n/format.ts'
import type { Language } from '../i18n/index.ts'
import type { ProfileId, Unit } from '../model/verdict.ts'
import { forProfile, type AnyPractice, type Scale } from '../practices/practice.ts'

/** What a practice aims at, before it is put into words. */
export type Aim = { kind: 'atLeast' | 'atMost' | 'exactly'; value: string } | { kind: 'between'; from: string; to: string }

/** The value from which on a practice is fully met for a profile; null for gates and for what is simply there or not. */
export function aimOf(practice: AnyPractice, profile: ProfileId, language: Language): Aim | null {
  if (practice.kind === 'gate') return null
  return aimOfScale(forProfile(practice.scale, profile), practice.unit, language)
}

/** The value from which on a scale is fully met; null for what is simply there or not. */
export function aimOfScale(scale: Scale, unit: Unit, language: Language): Aim | null {
  if (scale.kind === 'yes') return null
  if (scale.kind === 'ramp') return aimOfRamp(scale, unit, language)
  const [from, to] = scale.good
  const texts = { from: formatValue(from, unit, language), to: formatValue(to, unit, language) }
  return texts.from === texts.to ? { kind: 'exactly', value: texts.from } : { kind: 'between', ...texts }
}

function aimOfRamp({ good, poor }: { good: number; poor: number }, unit: Unit, language: Language): Aim {
  const value = formatValue(good, unit, language)
  if (good > poor) return { kind: 'atLeast', value }
  // Only decibels go below zero: "0 % or less" would be odd.
  const isLeast = unit !== 'dbtp' && unit !== 'lufs' && value === formatValue(0, unit, language)
  return { kind: isLeast ? 'exactly' : 'atMost', value }
}
