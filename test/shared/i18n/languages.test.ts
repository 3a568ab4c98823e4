import { expect, test } from 'vitest'
import { en } from '../../../shared/i18n/en/index.ts'
import { createTexts, languages } from '../../../shared/i18n/index.ts'
import { nl } from '../../../shared/i18n/nl/index.ts'
import { evidenceNames } from '../../../shared/practices/evidence.ts'

/** Every text by its path. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  return Object.entries(value ?? {}).flatMap(([key, inner]) => textsOf(inner, path === '' ? key : `${path}.${key}`))
}

const placesIn = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort()

const english = new Map(textsOf(en))
const dutch = new Map(textsOf(nl))

test('both languages have the same texts', () => {
  expect([...dutch.keys()].sort()).toEqual([...english.keys()].sort())
})

test('no text is empty: i18next would show its key', () => {
  for (const texts of [english, dutch]) expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([])
})

test('a translation has the same gaps to fill', () => {
  const differing = [...english].filter(([path, text]) => placesIn(text).join() !== placesIn(dutch.get(path) ?? '').join())
  expect(differing).toEqual([])
})

test.each(languages)('every row of evidence has a name in %s', (language) => {
  const texts = createTexts(language)
  for (const name of evidenceNames) expect(texts.exists(`evidenceName.${name}`)).toBe(true)
})

test.each([
  ['en', 1, '1 draft'],
  ['en', 2, '2 drafts'],
  ['nl', 1, '1 concept'],
  ['nl', 0, '0 concepten'],
] as const)('%s counts %i', (language, count, text) => {
  expect(createTexts(language).t('library.drafts', { count })).toBe(text)
})
