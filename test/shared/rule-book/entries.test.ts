import { describe, expect, test } from 'vitest'
import { ruleBook } from '../../../shared/rule-book/index.ts'
import { refusedClaims } from '../../../shared/rule-book/refused-claims.ts'
import { resultsPractices } from '../../../shared/rule-book/results-practices.ts'

const entries = [...ruleBook.practices, ...ruleBook.plan, ...resultsPractices, ...refusedClaims]

test('ids are unique over all books', () => {
  const ids = entries.map(({ id }) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

test('every entry names documented facts', () => {
  const known = new Set(ruleBook.facts.map(({ number }) => number))
  for (const { id, facts } of entries) expect(facts.filter((number) => !known.has(number)), id).toEqual([])
})

describe.each(resultsPractices.map((practice) => [practice.id, practice] as const))('%s', (_, { title, why, needs, sources, facts }) => {
  test('speaks both languages', () => {
    for (const { en, nl } of [title, why, needs]) {
      expect(en.trim()).not.toBe('')
      expect(nl.trim()).not.toBe('')
    }
  })

  test('cites a source, and covers a fact that needs results', () => {
    expect(sources.filter(({ contradicts }) => !contradicts)).not.toHaveLength(0)
    expect(ruleBook.facts.filter(({ number, how }) => facts.includes(number) && how.includes('results'))).not.toHaveLength(0)
  })
})

describe.each(refusedClaims.map((claim) => [claim.id, claim] as const))('%s', (_, { claim, reason, sources }) => {
  test('speaks both languages', () => {
    for (const { en, nl } of [claim, reason]) {
      expect(en).toMatch(/\.$/)
      expect(nl).toMatch(/\.$/)
      expect(nl).not.toBe(en)
    }
  })

  test('rests on nothing that can be traced', () => {
    for (const { grade } of sources) expect(grade).toBe('D')
  })
})
