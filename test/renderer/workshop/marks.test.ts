import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { findingFacts } from '../../../shared/captions/finding-kinds.ts'
import { workshop } from '../../../shared/captions/workshop.ts'
import { givenGroupDetails } from '../../../shared/contract/hashtags.ts'
import { practiceById } from '../../../shared/practices/find.ts'
import { layoutMarks } from '../../../renderer/workshop/marks.ts'
import { pieces } from '../../../renderer/workshop/pieces.ts'
import { menuEntries } from '../../../renderer/workshop/menu-entries.ts'
import { anyCaption } from '../../shared/captions/any-caption.ts'

it('lays findings over each other side by side, the gravest first', () => {
  const marks = layoutMarks({
    findings: [
      { name: 'question', spans: [{ from: 0, to: 10 }] },
      { name: 'regulated', spans: [{ from: 4, to: 6 }] },
    ],
    hashtags: [],
  })
  expect(marks.map(({ from, to, kind, names }) => [from, to, kind, names])).toEqual([
    [0, 4, 'good', ['question']],
    [4, 6, 'problem', ['regulated', 'question']],
    [6, 10, 'good', ['question']],
  ])
})

it('draws no line under what is only too long, and none under everything', () => {
  const marks = layoutMarks({ findings: [{ name: 'overDocumentedLimit', spans: [{ from: 5, to: 9 }] }, { name: 'otherLanguage', spans: [{ from: 0, to: 9 }] }], hashtags: [{ from: 6, to: 9, kind: 'search' }] })
  expect(marks).toEqual([
    { from: 5, to: 6, kind: null, names: ['overDocumentedLimit'], hashtag: null, isBeyond: true },
    { from: 6, to: 9, kind: null, names: ['overDocumentedLimit'], hashtag: 'search', isBeyond: true },
  ])
})

it('any caption, cut at its marks, is that caption, and all that was found is on it', () => {
  fc.assert(
    fc.property(anyCaption, (caption) => {
      const found = workshop(caption)
      const marks = layoutMarks(found)
      expect(pieces(caption, marks).map(({ text }) => text).join('')).toBe(caption)
      for (const [at, { from, to }] of marks.entries()) {
        expect(from).toBeLessThan(to)
        expect(from).toBeGreaterThanOrEqual(marks[at - 1]?.to ?? 0)
      }
      const marked = new Set(marks.flatMap(({ names }) => names))
      for (const { name } of found.findings) expect(marked.has(name)).toBe(name !== 'otherLanguage')
    }),
    { numRuns: 200 },
  )
})

it('marks of a longer text do not reach beyond a shorter one', () => {
  const mark = { from: 2, to: 9, kind: null, names: [], hashtag: null, isBeyond: false }
  expect(pieces('abc', [mark]).map(({ text }) => text)).toEqual(['ab', 'c'])
})

it('every practice that a finding names is in the rule book', () => {
  for (const { practice } of Object.values(findingFacts)) if (practice !== null) expect(practiceById(practice)).toBeDefined()
})

const group = { id: '3f0f8e7e-64a6-4a0e-9a37-0d2a3c9c1b11', clientId: null, name: 'Lezen', tags: ['#BookTok', '#Boek'], details: givenGroupDetails }
const used = (tag: string) => ({ tag, count: 1, lastAt: '2026-01-01T00:00:00.000Z' })

it('finds groups by name or hashtag, and hashtags, those that begin so first', () => {
  const found = menuEntries([group], [used('#MooiBoek'), used('#booktok')], 'boek', new Set(['boek']))
  expect(found.groups.map(({ name, isThere }) => [name, isThere])).toEqual([['Lezen', false]])
  expect(found.tags.map(({ tags, isThere }) => [tags[0], isThere])).toEqual([['#Boek', true], ['#MooiBoek', false]])
  expect(found.typed).toBeNull()
})

it.each([
  ['NieuweTag', '#NieuweTag'],
  ['#x1', '#x1'],
  ['food-lover', null],
  ['<img>', null],
  ['', null],
])('offers %j as typed: %j', (search, typed) => {
  expect(menuEntries([], [], search, new Set()).typed).toBe(typed)
})
