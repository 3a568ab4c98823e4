import { describe, expect, test } from 'vitest'
import { ruleBook } from '../../../shared/rule-book/index.ts'
import { gapsOf, placesOf } from '../../../shared/rule-book/places.ts'

describe.each(ruleBook.facts.map((fact) => [fact.number, fact] as const))('fact %i', (_, fact) => {
  test('has a place', () => {
    const kinds = placesOf(fact, ruleBook).map(({ kind }) => kind)
    expect(kinds).not.toHaveLength(0)
  })

  test('is covered in every way that it says', () => {
    expect(gapsOf(fact, ruleBook)).toEqual([])
  })
})

const fact = ruleBook.facts.find(({ number }) => number === 27)
const empty = { practices: [], plan: [], results: [], refused: [] }
const title = { en: 'Title', nl: 'Titel' }

test('an empty book leaves every way open', () => {
  if (!fact) throw new Error('no fact 27')
  expect(placesOf(fact, empty)).toEqual([])
  expect(gapsOf(fact, empty)).toEqual(['measured', 'asked'])
})

test('each kind of entry is a place of its own kind', () => {
  if (!fact) throw new Error('no fact 27')
  const plan = [{ id: 'a-plan', title, why: title, sources: [], facts: [27] }, { id: 'another', title, why: title, sources: [], facts: [2] }]
  const refused = [{ id: 'a-claim', claim: title, reason: title, sources: [], facts: [27] }]
  expect(placesOf({ ...fact, how: ['planned', 'text'] }, { ...empty, plan, refused })).toEqual([
    { kind: 'planned', id: 'a-plan', title },
    { kind: 'refused', id: 'a-claim', title },
    { kind: 'text' },
  ])
})
