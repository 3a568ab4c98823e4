import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { stringify } from 'yaml'
import { readHouseRules, readSaved } from '../../../electron/core/house-rules/read.ts'
import { houseRules, limits, type HouseRules } from '../../../shared/model/house-rules.ts'
import { profileIds } from '../../../shared/model/verdict.ts'
import { houseExample } from '../../../renderer/parts/house-example.ts'
import { practices } from '../../../shared/practices/index.ts'

const head = 'hookline: house-rules/1\nname: Jansen\n'
const problemsOf = (text: string) => readHouseRules('a.yaml', text).problems.map(({ code, values }) => [code.replace('house_rules_', ''), `${values?.line}:${values?.column}`])

test('the example is good, as YAML and as JSON', () => {
  const { rules, problems } = readHouseRules('a.yaml', houseExample)
  expect(problems).toEqual([])
  expect(readHouseRules('a.json', JSON.stringify(rules, null, '\t')).rules).toEqual(rules)
  expect(readHouseRules('a.yaml', `\uFEFF${houseExample.replaceAll('\n', '\r\n')}`).rules).toEqual(rules)
})

describe('what is wrong is told with its place', () => {
  test.each<[string, string, string[][]]>([
    ['nothing at all', '', [['map_expected', '1:1']]],
    ['a list', '- a', [['map_expected', '1:1']]],
    ['no name', 'hookline: house-rules/1', [['missing_key', '1:1']]],
    ['an empty name', 'hookline: house-rules/1\nname: ""', [['text_expected', '2:7']]],
    ['a later form', 'hookline: house-rules/2\nname: J', [['version', '1:11']]],
    ['an unknown key', `${head}nmae: x`, [['unknown_key', '3:1']]],
    ['an unknown goal', `${head}profile: fame`, [['choice_expected', '3:10']]],
    ['a misspelt practice', `${head}practices:\n  lenght: off`, [['unknown_practice', '4:3']]],
    ['a gate', `${head}practices:\n  file-size: off`, [['gate', '4:3']]],
    ['neither off nor numbers', `${head}practices: {length: on}`, [['change_expected', '3:21']]],
    ['one number for a range', `${head}practices:\n  length: {good: 15}`, [['two_numbers', '4:18']]],
    ['two numbers for a ramp', `${head}practices:\n  vertical: {good: [0.5, 1]}`, [['one_number', '4:20']]],
    ['three numbers', `${head}practices:\n  length: {good: [1, 2, 3]}`, [['two_numbers', '4:18']]],
    ['a threshold for a question', `${head}practices:\n  relatable: {good: 1}`, [['no_thresholds', '4:21']]],
    ['good beyond the documented poor', `${head}practices:\n  vertical: {good: 0.1}`, [['order', '4:20']]],
    ['good outside poor', `${head}practices:\n  length: {good: [15, 25], poor: [20, 30]}`, [['order', '4:18']]],
    ['zero on a logarithmic scale', `${head}practices:\n  length: {poor: [0, 90]}`, [['order', '4:18']]],
    ['a weight below zero', `${head}practices:\n  length: {weight: -1}`, [['number_expected', '4:20']]],
    ['a weight that is infinite', `${head}practices:\n  length: {weight: .inf}`, [['number_expected', '4:20']]],
    ['a misspelt part beside another fault', `${head}practices:\n  length: {good: 1, wieght: 1}`, [['two_numbers', '4:18'], ['unknown_key', '4:21']]],
    ['a word for a list', `${head}caption:\n  banned: gratis`, [['list_expected', '4:11']]],
    ['a number for a word', `${head}caption:\n  banned: [gratis, 100]`, [['text_expected', '4:20']]],
    ['a hashtag that begins a comment', `${head}caption:\n  brandHashtags:\n    - #jansen\n`, [['text_expected', '5:7']]],
    ['a hashtag of two words', `${head}caption: {brandHashtags: ["#bakkerij jansen"]}`, [['not_hashtag', '3:27']]],
    ['least above most', `${head}caption: {hashtags: {least: 3, most: 2}}`, [['least_above_most', '3:29']]],
    ['banned and required', `${head}caption: {banned: [A], required: [b, a]}`, [['banned_and_required', '3:38']]],
    ['half a character', `${head}caption: {longest: 1.5}`, [['number_expected', '3:20']]],
    ['a word too long', `${head}caption: {banned: [${'a'.repeat(61)}]}`, [['too_long', '3:20']]],
    ['too many words', `${head}caption: {banned: [${Array.from({ length: 201 }, (_, i) => `w${i}`).join(', ')}]}`, [['too_long', '3:19']]],
    ['the same key twice', `${head}name: x`, [['duplicate_key', '3:1']]],
    ['an open quote', `${head}note: "x`, [['syntax', '3:9']]],
    ['two documents', `${head}---\na: 1`, [['syntax', '3:1']]],
    ['a tag', `${head}note: !js x`, [['syntax', '3:7'], ['too_complex', '3:11']]],
    ['a reference', `${head}note: &n x\ncaption: {banned: [*n]}`, [['too_complex', '3:10'], ['too_complex', '4:20']]],
    ['a merge', `${head}<<: {note: x}`, [['unknown_key', '3:1']]],
    ['keys of prototypes', `${head}__proto__: {note: x}\npractices: {__proto__: off, constructor: off}`, [['unknown_key', '3:1'], ['unknown_practice', '4:13'], ['unknown_practice', '4:29']]],
  ])('%s', (_, text, expected) => {
    expect(problemsOf(text)).toEqual(expected)
  })

  it('all at once, in the order of the text, with what helps', () => {
    const { problems } = readHouseRules('a.yaml', 'nam: x\npractices:\n  lenght: off\ncaption: 3\n')
    expect(problems.map(({ code }) => code)).toEqual(['house_rules_missing_key', 'house_rules_missing_key', 'house_rules_unknown_key', 'house_rules_unknown_practice', 'house_rules_map_expected'])
    expect(problems[3]?.values).toMatchObject({ practice: 'lenght', suggestions: expect.stringMatching(/^length/), name: 'a.yaml' })
  })
})

describe('hostile files end at once', () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((key, place) => `${key}: &${key} [${Array.from({ length: 9 }, () => `*${'abcdefgh'[place]}`).join(',')}]`).join('\n')}`
  test.each([
    ['a bomb of references', bomb, 'too_complex'],
    ['1 MB', `${head}note: ${'x'.repeat(1_000_000)}`, 'too_large'],
    ['deep brackets', '['.repeat(250_000), 'too_complex'],
    ['deep maps', '{a: '.repeat(60_000), 'too_complex'],
    ['deep lists', '- '.repeat(100_000), 'too_complex'],
    ['deep indents', Array.from({ length: 650 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), 'too_complex'],
    ['many keys', 'a: 1\n'.repeat(50_000), 'too_complex'],
    ['many distinct keys', Array.from({ length: 20_000 }, (_, key) => `k${key}: 1`).join('\n'), 'too_complex'],
    ['many anchors', '&a '.repeat(80_000), 'too_complex'],
    ['no text', 'a\u0000b', 'not_text'],
  ])('%s', (_, text, code) => {
    const start = performance.now()
    expect(problemsOf(text).map(([found]) => found)).toContain(code)
    expect(performance.now() - start).toBeLessThan(2000)
    expect(readSaved(text)).toBeUndefined()
  })
})

const text = (longest: number) => fc.string({ minLength: 1, maxLength: longest, unit: 'grapheme' }).map((made) => made.trim().slice(0, longest)).filter((made) => made !== '' && made === made.trim())
const optional = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined })
const words = optional(fc.array(text(20), { maxLength: 4 }))
const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: 0, max: 10 })
const weighing = practices.filter(({ kind }) => kind !== 'gate').map(({ id }) => id)
const change = fc.oneof(fc.constant('off' as const), fc.record({ weight: number, reason: text(40) }, { requiredKeys: [] }))
const anyRules: fc.Arbitrary<HouseRules> = fc
  .record({
    hookline: fc.constant('house-rules/1' as const),
    name: text(40),
    profile: fc.constantFrom(...profileIds),
    practices: fc.dictionary(fc.constantFrom(...weighing), change),
    caption: fc.record({ longest: optional(fc.integer({ min: 1, max: 2200 })), hashtags: optional(fc.record({ least: fc.integer({ min: 0, max: 3 }), most: fc.integer({ min: 3, max: 100 }) })), banned: words, weight: optional(number) }),
    note: optional(text(60)),
  })
  .map((made) => houseRules.parse(JSON.parse(JSON.stringify(made))))

test('any house rules written as YAML or JSON are read as they were', () => {
  fc.assert(
    fc.property(anyRules, (rules) => {
      // JSON leaves this one control character as it is, and control characters are refused.
      fc.pre(!JSON.stringify(rules).includes('\u007F'))
      for (const written of [stringify(rules), JSON.stringify(rules)]) {
        expect(readHouseRules('a', written)).toEqual({ rules, problems: [] })
        expect(readSaved(written)).toEqual(rules)
      }
    }),
  )
})

test('a practice that is no more does not take the rest away', () => {
  const saved = readSaved(`${head}practices: {gone: off, length: {weight: 1}}`)
  expect(saved?.practices).toEqual({ gone: 'off', length: { weight: 1 } })
  expect(limits.fileBytes).toBe(262_144)
})
