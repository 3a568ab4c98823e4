import { expect, test } from 'vitest'
import { practices } from '../../../shared/practices/index.ts'
import type { AnyPractice } from '../../../shared/practices/practice.ts'
import { judge } from '../../../shared/scoring/judge.ts'
import { isCurrent, ruleBookVersion } from '../../../shared/scoring/rule-book.ts'
import { goodDraft } from '../practices/good-draft.ts'

const changed = (id: string, change: (practice: AnyPractice) => AnyPractice) =>
  practices.map((practice) => (practice.id === id ? change(practice) : practice))

test('it is the same every time', () => {
  expect(ruleBookVersion()).toBe(ruleBookVersion([...practices]))
  expect(ruleBookVersion()).toMatch(/^\d+-[0-9a-f]{8}$/)
})

test.each<[string, readonly AnyPractice[]]>([
  ['a text', changed('vertical', (practice) => ({ ...practice, title: { en: 'x', nl: 'y' } }))],
  ['a source', changed('vertical', (practice) => ({ ...practice, sources: practice.sources.slice(1) }))],
  ['a threshold', changed('vertical', (practice) => ({ ...practice, scale: { documented: { kind: 'ramp', poor: 0.33, good: 0.97 } } }))],
  ['a weight', changed('vertical', (practice) => ({ ...practice, weight: { documented: { value: 1, reason: { en: '', nl: '' } } } }))],
  ['an order', practices.toReversed()],
  ['one less', practices.slice(1)],
])('%s makes another version', (_, other) => {
  expect(ruleBookVersion(other)).not.toBe(ruleBookVersion())
})

test('a verdict is current until the book changes', () => {
  const verdict = judge(goodDraft, { caption: null, profile: 'documented' })
  expect(isCurrent(verdict)).toBe(true)
  expect(isCurrent(verdict, practices.slice(1))).toBe(false)
  expect(isCurrent({ ...verdict, ruleBook: '1-00000000' })).toBe(false)
})
