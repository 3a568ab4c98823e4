import { expect, test } from 'vitest'
import { aimOf } from '../../../shared/findings/aim.ts'
import type { ProfileId, Unit } from '../../../shared/model/verdict.ts'
import { practice, type Measured, type Scale } from '../../../shared/practices/practice.ts'

const text = { en: '', nl: '' }
const facts = { id: 'made-up', category: 'edit', title: text, failTitle: text, why: text, fix: text, sources: [], facts: [], needs: [], measure: (): Measured => 'not-applicable' } as const

function aimAt(unit: Unit, scale: Scale, profile: ProfileId = 'documented', ads = scale) {
  const weight = { documented: { value: 1, reason: text } }
  return aimOf(practice({ ...facts, kind: 'scored', unit, weight, scale: { documented: scale, ads } }), profile, 'en')
}

test.each<[string, Unit, Scale, ReturnType<typeof aimAt>]>([
  ['more is better', 'bpm', { kind: 'ramp', poor: 80, good: 120 }, { kind: 'atLeast', value: '120 BPM' }],
  ['less is better', 's', { kind: 'ramp', poor: 2, good: 0.3 }, { kind: 'atMost', value: '0.3 s' }],
  ['none is best', 'share', { kind: 'ramp', poor: 0.1, good: 0 }, { kind: 'exactly', value: '0 %' }],
  ['so little that it shows as none', 'share', { kind: 'ramp', poor: 0.1, good: 0.0001 }, { kind: 'exactly', value: '0 %' }],
  ['zero is not the least of decibels', 'dbtp', { kind: 'ramp', poor: 3, good: 0 }, { kind: 'atMost', value: '0 dBTP' }],
  ['a range', 's', { kind: 'range', poor: [5, 180], good: [12, 15] }, { kind: 'between', from: '12 s', to: '15 s' }],
  ['a range without width', 'ratio', { kind: 'range', poor: [0.4, 1], good: [0.5625, 0.5625] }, { kind: 'exactly', value: '9:16' }],
  ['there or not', 'yes-no', { kind: 'yes' }, null],
])('%s', (_, unit, scale, aim) => {
  expect(aimAt(unit, scale)).toEqual(aim)
})

test('a profile has its own aim', () => {
  const scale: Scale = { kind: 'range', poor: [5, 180], good: [12, 15] }
  const ads: Scale = { kind: 'range', poor: [5, 60], good: [21, 34] }
  expect(aimAt('s', scale, 'ads', ads)).toEqual({ kind: 'between', from: '21 s', to: '34 s' })
  expect(aimAt('s', scale, 'reach', ads)).toEqual({ kind: 'between', from: '12 s', to: '15 s' })
})

test('a gate has no aim', () => {
  expect(aimOf(practice({ ...facts, kind: 'gate', unit: 'fps', gate: null }), 'documented', 'en')).toBeNull()
})
