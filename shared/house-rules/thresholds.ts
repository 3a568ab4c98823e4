import type { Scale } from '../practices/practice.ts'
import type { Problem } from './problem.ts'
import type { PracticeChange } from '../model/house-rules.ts'

type Fit = { scale: Scale } | { problem: Pick<Problem, 'code' | 'values'> & { key: 'good' | 'poor' } }

/** The documented scale with the house's numbers in it, or why they do not fit: a scale keeps its kind and its direction. */
export function withThresholds(documented: Scale, { good, poor }: PracticeChange): Fit {
  const key = good === undefined ? 'poor' : 'good'
  if (good === undefined && poor === undefined) return { scale: documented }
  if (documented.kind === 'yes') return { problem: { code: 'house_rules_no_thresholds', key } }
  return documented.kind === 'ramp' ? ramp(documented, good, poor) : range(documented, good, poor)
}

type Given = PracticeChange['good']

function ramp(documented: Extract<Scale, { kind: 'ramp' }>, good: Given, poor: Given): Fit {
  const scale = { ...documented, ...(good !== undefined && { good }), ...(poor !== undefined && { poor }) }
  if (typeof scale.good !== 'number') return { problem: { code: 'house_rules_one_number', key: 'good' } }
  if (typeof scale.poor !== 'number') return { problem: { code: 'house_rules_one_number', key: 'poor' } }
  const isInOrder = documented.good > documented.poor ? scale.good > scale.poor : scale.good < scale.poor
  const made = { ...scale, good: scale.good, poor: scale.poor }
  return isInOrder && isPositive(made, [made.good, made.poor]) ? { scale: made } : outOfOrder(good, scale.good, scale.poor)
}

function range(documented: Extract<Scale, { kind: 'range' }>, good: Given, poor: Given): Fit {
  const scale = { ...documented, ...(good !== undefined && { good }), ...(poor !== undefined && { poor }) }
  if (typeof scale.good === 'number') return { problem: { code: 'house_rules_two_numbers', key: 'good' } }
  if (typeof scale.poor === 'number') return { problem: { code: 'house_rules_two_numbers', key: 'poor' } }
  const made = { ...scale, good: scale.good, poor: scale.poor }
  const points = [made.poor[0], made.good[0], made.good[1], made.poor[1]]
  const isInOrder = points.every((point, place) => place === 0 || point >= (points[place - 1] ?? point))
  return isInOrder && isPositive(made, points) ? { scale: made } : outOfOrder(good, made.good.join('–'), made.poor.join('–'))
}

/** On a logarithmic scale distances are ratios: 0 and below have none. */
function isPositive({ logarithmic }: { logarithmic?: boolean }, points: readonly number[]): boolean {
  return !logarithmic || points.every((point) => point > 0)
}

function outOfOrder(given: Given, good: string | number, poor: string | number): Fit {
  return { problem: { code: 'house_rules_order', key: given === undefined ? 'poor' : 'good', values: { good: String(good), poor: String(poor) } } }
}
