import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { applyEdits } from '../../../shared/captions/edits.ts'
import { insertHashtags, namesIn } from '../../../shared/captions/insert-hashtags.ts'
import { readHashtags, wholeHashtag } from '../../../shared/captions/read-hashtags.ts'
import { findHashtags } from '../../../shared/captions/hashtags.ts'
import { countsOf } from '../../../shared/captions/count.ts'
import { anyCaption } from './any-caption.ts'

const put = (caption: string, tags: string[], place?: number) => {
  const edit = insertHashtags(caption, tags, place)
  return edit && applyEdits(caption, [edit])
}

it.each([
  ['', ['#a'], undefined, '#a'],
  ['Bread', ['#a', '#b'], undefined, 'Bread #a #b'],
  ['Bread ', ['#a'], undefined, 'Bread #a'],
  ['Bread and more', ['#a'], 5, 'Bread #a and more'],
  ['Bread and more', ['#a'], 6, 'Bread #a and more'],
  ['Bread and more', ['#a'], 2, 'Bread #a and more'],
  ['#one #two', ['#a'], 2, '#one #a #two'],
  ['Line\n', ['#a'], 5, 'Line\n#a'],
  ['#FYP', ['#fyp', '#a', '#A'], undefined, '#FYP #a'],
  ['#fyp', ['#FYP'], undefined, null],
])('into %j goes %j at %j', (caption, tags, place, result) => {
  expect(put(caption, tags, place)).toBe(result)
})

it('whatever the caption and the place, what is inserted is a hashtag there and nothing else is changed', () => {
  fc.assert(
    fc.property(anyCaption, fc.nat(200), (caption, place) => {
      const edit = insertHashtags(caption, ['#NietEerder'], place)
      expect(edit?.from).toBe(edit?.to)
      expect(namesIn(edit ? applyEdits(caption, [edit]) : '').has('nieteerder')).toBe(true)
      if (caption.isWellFormed()) expect(edit && applyEdits(caption, [edit]).isWellFormed()).toBe(true)
    }),
  )
})

it.each([
  ['#a, b;#c\n#d#e', ['#a', '#b', '#c', '#d', '#e'], []],
  ['#BookTok #booktok BOOKTOK', ['#BookTok'], []],
  ['##x # y end.', ['#x', '#y', '#end'], []],
  ['#food-lover #123 #ok', ['#ok'], ['#food-lover', '#123']],
  ['<img onerror=alert(1)> #été #日本', ['#été', '#日本'], ['#<img', '#onerror=alert(1)>']],
  [`#${'a'.repeat(139)} #${'b'.repeat(140)}`, [`#${'a'.repeat(139)}`], [`#${'b'.repeat(140)}`]],
  ['  , ; # ', [], []],
])('reads %j', (text, tags, broken) => {
  expect(readHashtags(text)).toEqual({ tags, broken })
})

it('reads hashtags of any text that are whole, and reads those again as they are', () => {
  fc.assert(
    fc.property(anyCaption, (text) => {
      const { tags } = readHashtags(text)
      for (const tag of tags) {
        expect(tag).toMatch(wholeHashtag)
        expect(findHashtags(tag)).toEqual([{ from: 0, to: tag.length }])
      }
      expect(readHashtags(tags.join(' '))).toEqual({ tags, broken: [] })
    }),
  )
})

it.each([
  ['', 0, 0],
  ['One two, three #four', 3, 1],
  ['これは日本語です', 4, 0],
  ['👩🏽‍🍳 🎬', 0, 0],
])('counts the words of %j', (caption, words, hashtags) => {
  expect(countsOf(caption)).toMatchObject({ words, hashtags })
})

it('238 words take a minute', () => {
  expect(countsOf('word '.repeat(238)).readingS).toBe(60)
})
