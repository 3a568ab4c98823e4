import { forProfile, type AnyPractice } from '../practices/practice.ts'
import { captionPractices } from './caption/index.ts'
import type { HousePractice } from './house-practice.ts'
import type { HouseRules, PracticeChange } from '../model/house-rules.ts'
import { withThresholds } from './thresholds.ts'

/**
 * The rule book as a house has it: changed numbers marked with the documented ones, practices switched off, its caption rules at the end.
 * Gates stay as they are. What the rules say of practices that this rule book does not have, or that does not fit, changes nothing.
 */
export function applyHouseRules(practices: readonly AnyPractice[], rules: HouseRules): HousePractice[] {
  return [...practices.map((practice) => changed(practice, rules)), ...captionPractices(rules)]
}

function changed(practice: AnyPractice, rules: HouseRules): HousePractice {
  const change = Object.hasOwn(rules.practices, practice.id) ? rules.practices[practice.id] : undefined
  if (change === undefined || practice.kind === 'gate') return practice
  return change === 'off' ? switchedOff(practice, rules) : withNumbers(practice, change, rules)
}

type Weighing = Exclude<AnyPractice, { kind: 'gate' }>

/** It asks for nothing and belongs to nothing, so that no other practice carries its weight. */
function switchedOff(practice: Weighing, { name }: HouseRules): HousePractice {
  const off: HousePractice = { ...practice, needs: [], measure: () => 'not-applicable', house: { name, off: true } }
  delete off.within
  return off
}

function withNumbers(practice: Weighing, change: PracticeChange, { name, profile }: HouseRules): HousePractice {
  const scale = forProfile(practice.scale, profile)
  const weight = forProfile(practice.weight, profile)
  const fit = withThresholds(scale, change)
  const isScaled = 'scale' in fit && fit.scale !== scale
  if (!isScaled && change.weight === undefined) return practice
  return {
    ...practice,
    ...(isScaled && { scale: { documented: fit.scale }, fix: toAimOf(name) }),
    ...(change.weight !== undefined && { weight: { documented: { value: change.weight, reason: setBy(name, change.reason) } } }),
    house: {
      name,
      ...(isScaled && { scale }),
      ...(change.weight !== undefined && { weight: weight.value }),
      ...(change.reason !== undefined && { reason: change.reason }),
    },
  }
}

/** The documented way to mend it names documented numbers, which are not the house's. */
function toAimOf(name: string) {
  return { en: `Bring it to the aim that ${name} has set.`, nl: `Breng het naar het doel dat ${name} heeft gesteld.` }
}

function setBy(name: string, reason: string | undefined) {
  const said = reason === undefined ? '' : `: ${reason}`
  return { en: `Set by ${name}${said}.`, nl: `Bepaald door ${name}${said}.` }
}
