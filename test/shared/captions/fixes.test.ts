import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../shared/captions/edits.ts'
import { fixesOf, tidy } from '../../../shared/captions/fixes.ts'
import { findBrokenHashtags } from '../../../shared/captions/hashtag-faults.ts'
import { capitalised } from '../../../shared/captions/hashtag-words.ts'
import { captionLimit, countCharacters } from '../../../shared/captions/length.ts'
import { workshop } from '../../../shared/captions/workshop.ts'
import { anyCaption } from './any-caption.ts'

const fixes = (caption: string) => fixesOf(caption, workshop(caption).findings)
const mended = (caption: string, kind: string) => fixes(caption).filter((fix) => fix.kind === kind).map(({ edits }) => applyEdits(caption, edits))

describe('mends a hashtag that is broken in a sure way', () => {
  it.each([
    ['#food-lover', '#FoodLover'],
    ['#Food-lover now', '#FoodLover now'],
    ['#don’t', '#dont'],
    ['##food', '#food'],
    ['look#food', 'look #food'],
    ['#one#two', '#one #two'],
    ['mmm # food', 'mmm #food'],
  ])('%j', (caption, result) => {
    expect(mended(caption, 'mend')).toEqual([result])
  })

  it.each(['#123', '#food&drinks', '#food@home', 'C# and #1'])('leaves %j to a person', (caption) => {
    expect(mended(caption, 'mend')).toEqual([])
  })
})

it.each([
  ['#a b #A', '#a b'],
  ['#x #x #x end', '#x end'],
  ['text\n#x\n#X next', 'text\n#x\nnext'],
])('takes repeated hashtags out of %j', (caption, result) => {
  expect(mended(caption, 'removeRepeated')).toEqual([result])
})

it.each([
  ['foryou', 'ForYou'],
  ['easypastarecipe', 'EasyPastaRecipe'],
  ['gezondeten', 'GezondEten'],
  ['cooking', null],
  ['ForYou', null],
])('gives the words of %j capitals', (tag, result) => {
  expect(capitalised(tag)).toBe(result)
})

describe('cuts', () => {
  it('at the last blank within the limit', () => {
    const [cut = ''] = mended(`  ${'word '.repeat(40)}`, 'cut')
    expect(cut).toBe(`  ${'word '.repeat(30).trim()}`)
  })

  it('no family and no skin colour in two', () => {
    const [cut = ''] = mended(`${'a'.repeat(captionLimit - 3)}👩🏽‍🍳 and more`, 'cut')
    expect(cut).toBe('a'.repeat(captionLimit - 3))
  })
})

describe('of any caption', () => {
  it('every fix changes it, and a cut one keeps to the limit', () => {
    fc.assert(
      fc.property(anyCaption, (caption) => {
        for (const { edits, finding } of fixes(caption)) {
          const made = applyEdits(caption, edits)
          expect(made).not.toBe(caption)
          if (finding === 'overDocumentedLimit') expect(countCharacters(made)).toBeLessThanOrEqual(captionLimit)
          expect(made.isWellFormed()).toBe(true)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('tidying breaks no hashtag that was whole, and has nothing to do a second time', () => {
    fc.assert(
      fc.property(anyCaption, (caption) => {
        const made = tidy(caption)
        expect(findBrokenHashtags(made).length).toBeLessThanOrEqual(findBrokenHashtags(caption).length)
        expect(tidy(made)).toBe(made)
      }),
      { numRuns: 150 },
    )
  })
})

it('tidies all at once and leaves what is said alone', () => {
  expect(tidy('LOOK word#tag ##food #food-lover #a#b #x #X #foryou')).toBe('LOOK word #tag #food #FoodLover #a #b #x #foryou')
})
