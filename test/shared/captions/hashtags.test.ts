import { expect, test } from 'vitest'
import { findHashtags } from '../../../shared/captions/hashtags.ts'

test.each([
  ['no tags', []],
  ['#FitTok', ['#FitTok']],
  ['#één,#twee!', ['#één', '#twee']],
  ['#2025goals', ['#2025goals']],
  ['my #1 tip', []],
  ['C# and F#', []],
  ['a#b', []],
  ['https://example.org/page#part', []],
  ['##double', []],
  ['# loose', []],
  ['#日本 🎬#film', ['#日本', '#film']],
])('%s', (caption, tags) => {
  expect(findHashtags(caption).map(({ from, to }) => caption.slice(from, to))).toEqual(tags)
})
