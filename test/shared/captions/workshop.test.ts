import { expect, test } from 'vitest'
import { firstLineUnits, manyHashtags, workshop } from '../../../shared/captions/workshop.ts'

const names = (caption: string, audience = {}) => workshop(caption, audience).findings.map(({ name }) => name)

test('counts in the units that TikTok counts', () => {
  expect(workshop(' 👩‍🍳 #één ')).toMatchObject({ length: 10, hashtagUnits: 4, limits: { documented: 150, posting: 2200 }, hashtags: [{ kind: 'search' }] })
})

test('says what lies beyond the limits', () => {
  expect(workshop('ab '.repeat(60)).findings).toContainEqual({ name: 'overDocumentedLimit', spans: [{ from: 150, to: 179 }] })
  expect(names('ab '.repeat(800))).toContain('overPostingLimit')
})

test.each([
  ['short', 'short'],
  ['  first\nsecond', 'first'],
  [`${'word '.repeat(20)}`, 'word '.repeat(11).trim()],
  ['a'.repeat(80), 'a'.repeat(firstLineUnits)],
  [`${'a'.repeat(firstLineUnits - 1)}🎬 end`, 'a'.repeat(firstLineUnits - 1)],
])('first line of %j', (caption, line) => {
  const { from, to } = workshop(caption).firstLine
  expect(caption.slice(from, to)).toBe(line)
})

test('knows what a client named', () => {
  expect(workshop('#wol #haken', { trendingHashtags: ['wol'], communityHashtags: ['#Haken'] }).hashtags.map(({ kind }) => kind)).toEqual(['trending', 'community'])
})

test('marks a language that is none of the audience’s', () => {
  const caption = 'Today we bake bread without an oven'
  expect(names(caption, { languages: ['nl'] })).toContain('otherLanguage')
  expect(names(caption, { languages: ['nl', 'en'] })).not.toContain('otherLanguage')
  expect(names(caption)).not.toContain('otherLanguage')
})

test('marks the hashtags that are too many', () => {
  const caption = '#a1 #b2 #c3 #d4 #e5 #f6'
  expect(workshop(caption).findings).toContainEqual({ name: 'tooManyHashtags', spans: [{ from: 20, to: 23 }] })
  expect(manyHashtags).toBe(5)
})

test('an empty caption has nothing', () => {
  expect(workshop('')).toMatchObject({ length: 0, firstLine: { from: 0, to: 0 }, language: null, hashtags: [], findings: [] })
})
