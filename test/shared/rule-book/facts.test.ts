import { describe, expect, test } from 'vitest'
import { chapters, documents, ways } from '../../../shared/rule-book/fact.ts'
import { facts } from '../../../shared/rule-book/facts/index.ts'

test('all 147 facts are there, by number', () => {
  expect(facts.map(({ number }) => number)).toEqual(Array.from({ length: 147 }, (_, index) => index + 1))
})

test('chapters follow one another in the order in which they are read', () => {
  expect([...new Set(facts.map(({ chapter }) => chapter))]).toEqual(Object.keys(chapters))
})

describe.each(facts.map((fact) => [fact.number, fact] as const))('fact %i', (_, { text, note, documents: ids, how, sides, chapter }) => {
  test('speaks both languages', () => {
    for (const { en, nl } of [text, ...(note ? [note] : [])]) {
      expect(en).toMatch(/[.?:)]$/)
      expect(nl).toMatch(/[.?:)]$/)
    }
  })

  test('carries the same figures in both languages', () => {
    expect(figuresOf(text.nl)).toEqual(figuresOf(text.en))
  })

  test('names its documents and its ways', () => {
    expect(ids.length).toBeGreaterThan(0)
    for (const id of ids) expect(documents).toHaveProperty(id)
    expect(how.length).toBeGreaterThan(0)
    for (const way of how) expect(ways).toContain(way)
    expect(new Set(how).size).toBe(how.length)
  })

  test('shows both sides where it is a contradiction', () => {
    expect(sides !== undefined).toBe(chapter === 'contradictions')
    if (sides) expect(sides.length).toBeGreaterThanOrEqual(2)
  })

  test('says why where it cannot be done here', () => {
    if (how.includes('outside')) expect(note).toBeDefined()
  })
})

/** Digits only: 1,000 and 1.7 are written 1.000 and 1,7 in Dutch. */
function figuresOf(text: string): string[] {
  return (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((figure) => figure.replaceAll(/[.,]/g, '')).sort()
}
