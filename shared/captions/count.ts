import { findHashtags } from './hashtags.ts'
import { longestRead } from './length.ts'

/** Words a minute that adults read in silence: the mean of 190 studies (Brysbaert 2019, Journal of Memory and Language 109, 104047). */
const wordsPerMinute = 238

export interface CaptionCounts {
  /** Hashtags are no words. */
  words: number
  hashtags: number
  /** To read the words. */
  readingS: number
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })

/** What a caption comes to, in any language: words as Unicode parts them. */
export function countsOf(caption: string): CaptionCounts {
  const text = caption.slice(0, longestRead)
  const tags = findHashtags(text)
  const spoken = tags.reduceRight((rest, { from, to }) => `${rest.slice(0, from)} ${rest.slice(to)}`, text)
  let words = 0
  for (const { isWordLike } of segmenter.segment(spoken)) if (isWordLike) words++
  return { words, hashtags: tags.length, readingS: (words / wordsPerMinute) * 60 }
}
