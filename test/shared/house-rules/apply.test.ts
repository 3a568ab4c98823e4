import { describe, expect, it, test } from 'vitest'
import { applyHouseRules } from '../../../shared/house-rules/apply.ts'
import { findWord } from '../../../shared/house-rules/find-words.ts'
import { nearest } from '../../../shared/house-rules/nearest.ts'
import { practiceOf } from '../../../shared/house-rules/practice-of.ts'
import { houseRules } from '../../../shared/model/house-rules.ts'
import { practices } from '../../../shared/practices/index.ts'
import { judge } from '../../../shared/scoring/judge.ts'
import { ruleBookVersion } from '../../../shared/scoring/rule-book.ts'
import { goodDraft } from '../practices/good-draft.ts'

const made = (more: object) => houseRules.parse({ hookline: 'house-rules/1', name: 'Jansen', ...more })
const apply = (more: object) => applyHouseRules(practices, made(more))
const find = (more: object, id: string) => apply(more).find((practice) => practice.id === id)
const judgeBy = (more: object, caption: string | null = null) => judge(goodDraft, { caption, profile: 'documented' }, { practices: apply(more) })
const findingOf = (more: object, id: string, caption: string | null = null) => judgeBy(more, caption).findings.find(({ practice }) => practice === id)

test('rules that change nothing leave the rule book as it is', () => {
  expect(apply({})).toEqual([...practices])
  expect(ruleBookVersion(apply({}))).toBe(ruleBookVersion())
})

describe('a changed practice', () => {
  it('has the house’s numbers, marked with the documented ones', () => {
    const length = find({ practices: { length: { good: [15, 25], weight: 0.3, reason: 'ours' } } }, 'length')
    const documented = practices.find(({ id }) => id === 'length')
    if (documented?.kind !== 'scored') throw new Error('length is scored')
    expect(length).toMatchObject({
      scale: { documented: { kind: 'range', poor: [5, 180], good: [15, 25], logarithmic: true } },
      weight: { documented: { value: 0.3, reason: { en: 'Set by Jansen: ours.', nl: 'Bepaald door Jansen: ours.' } } },
      fix: { en: 'Bring it to the aim that Jansen has set.' },
      house: { name: 'Jansen', scale: documented.scale.documented, weight: documented.weight.documented.value, reason: 'ours' },
    })
    expect(findingOf({ practices: { length: { good: [15, 25], weight: 0.3 } } }, 'length')).toMatchObject({ house: ['scale', 'weight'], weight: 0.3 })
  })

  it('starts from the numbers of the goal that the house names', () => {
    expect(find({ profile: 'ads', practices: { length: { good: [20, 30] } } }, 'length')).toMatchObject({ scale: { documented: { poor: [5, 60], good: [20, 30] } }, house: { scale: { good: [21, 34] } } })
  })

  it('switched off has no outcome, no weight, and is carried by none', () => {
    expect(findingOf({ practices: { loudness: 'off' } }, 'loudness')).toMatchObject({ outcome: 'not-applicable', weight: 0, house: ['off'] })
    expect(find({ practices: { loudness: 'off' } }, 'loudness')).not.toHaveProperty('within')
  })

  it('is never a gate', () => {
    for (const gate of practices.filter(({ kind }) => kind === 'gate')) {
      expect(find({ practices: { [gate.id]: 'off' } }, gate.id)).toBe(gate)
      expect(find({ practices: { [gate.id]: { weight: 5 } } }, gate.id)).toBe(gate)
    }
  })

  it('that this rule book does not have, or whose scale does not fit, changes nothing', () => {
    expect(apply({ practices: { astrology: { weight: 1 }, constructor: 'off' } })).toEqual([...practices])
    expect(apply({ practices: { length: { good: 15 }, vertical: { reason: 'none' } } })).toEqual([...practices])
  })
})

test('another word, number or name makes another version of the rule book', () => {
  const variants = [{}, { caption: { banned: ['a'] } }, { caption: { banned: ['b'] } }, { caption: { required: ['a'] } }, { practices: { length: { weight: 1 } } }, { practices: { length: { weight: 1 } }, name: 'Peeters' }, { practices: { length: 'off' } }]
  expect(new Set(variants.map((each) => ruleBookVersion(apply(each)))).size).toBe(variants.length)
})

describe('rules for captions', () => {
  test.each<[string, object, string, string, number, string[]]>([
    ['short enough', { longest: 10 }, 'house-caption-length', '0123456789', 100, []],
    ['too long', { longest: 4 }, 'house-caption-length', '012345', 50, ['45']],
    ['a banned word', { banned: ['gratis'] }, 'house-caption-banned', 'Nu GRATIS!', 0, ['GRATIS']],
    ['a banned word only within another', { banned: ['gratis'] }, 'house-caption-banned', 'gratisactie', 100, []],
    ['a banned phrase over a line', { banned: ['gratis verzending'] }, 'house-caption-banned', 'gratis\n verzending', 0, ['gratis\n verzending']],
    ['one banned word in another', { banned: ['vers brood', 'vers'] }, 'house-caption-banned', 'vers brood', 0, ['vers brood']],
    ['half of the required words', { required: ['Jansen', 'Gent'] }, 'house-caption-required', 'bij jansen', 50, ['jansen']],
    ['brand tags, whatever the capitals', { brandHashtags: ['#Jansen', 'brood'] }, 'house-caption-brand', 'x #jansen #BROOD', 100, ['#jansen', '#BROOD']],
    ['the same tag twice is one', { brandHashtags: ['#jansen', '#brood'] }, 'house-caption-brand', '#jansen #jansen', 50, ['#jansen', '#jansen']],
    ['a longer tag is another', { brandHashtags: ['#jansen'] }, 'house-caption-brand', '#jansens', 0, []],
    ['as many tags as wanted', { hashtags: { least: 1, most: 2 } }, 'house-caption-hashtags', '#a #b', 100, ['#a', '#b']],
    ['too many tags', { hashtags: { most: 2 } }, 'house-caption-hashtags', '#a #b #c', 50, ['#a', '#b', '#c']],
    ['no tags, where none are wanted', { hashtags: { most: 0 } }, 'house-caption-hashtags', 'none', 100, []],
    ['a tag, where none are wanted', { hashtags: { most: 0 } }, 'house-caption-hashtags', '#a', 0, ['#a']],
    ['too few tags', { hashtags: { least: 4 } }, 'house-caption-hashtags', '#a', 25, ['#a']],
  ])('%s', (_, caption, id, text, score, marked) => {
    const finding = findingOf({ caption }, id, text)
    expect(finding).toMatchObject({ outcome: 'scored', score, house: ['added'] })
    const [evidence] = finding?.evidence ?? []
    expect(evidence?.kind === 'text' && evidence.spans.map(({ from, to }) => text.slice(from, to))).toEqual(marked)
  })

  it('have no source and so no grade, weigh little unless told, and need a caption', () => {
    const caption = { longest: 9, hashtags: { least: 1 }, banned: ['a'], required: ['b'], brandHashtags: ['c'] }
    const added = apply({ caption }).slice(practices.length)
    expect(added.map(({ sources, category, kind }) => [sources.length, category, kind])).toEqual(Array.from({ length: 5 }, () => [0, 'caption', 'scored']))
    expect(findingOf({ caption }, 'house-caption-banned')).toMatchObject({ outcome: 'not-applicable', weight: 0 })
    expect(findingOf({ caption }, 'house-caption-banned', 'x')?.weight).toBe(0.1)
    expect(findingOf({ caption: { ...caption, weight: 2 } }, 'house-caption-banned', 'x')?.weight).toBe(2)
  })
})

const found = (caption: string, word: string) => findWord(caption, word).map(({ from, to }) => caption.slice(from, to))

test('words are found as they are meant', () => {
  expect(found('een café, een cafe\u0301, cafés', 'Café')).toEqual(['café', 'cafe\u0301'])
  expect(found('100% vers (nieuw) 🍞🍞', '100% vers')).toEqual(['100% vers'])
  expect(found('(nieuw) a.c abc', '(nieuw)')).toEqual(['(nieuw)'])
  expect(found('a.c abc', 'a.c')).toEqual(['a.c'])
  expect(found('🍞🍞', '🍞')).toHaveLength(2)
})

test('a verdict finds the practices that it means', () => {
  const rules = made({ caption: { banned: ['x'] }, practices: { length: { weight: 3 } } })
  const house = { id: '00000000-0000-4000-8000-000000000000', name: 'Jansen', version: 1, rules }
  expect(practiceOf({ house }, 'house-caption-banned')?.title.en).toBe('No words that the house bans')
  expect(practiceOf({ house }, 'length')?.house).toMatchObject({ name: 'Jansen' })
  expect(practiceOf({}, 'length')?.house).toBeUndefined()
})

test('the nearest words come first', () => {
  expect(nearest('lenght', ['loudness', 'length', 'bitrate'], 2)[0]).toBe('length')
})
