import type { Audience } from '../practices/practice.ts'
import { detectorNames, detectors, type DetectorName } from './detectors.ts'
import { kindsOfHashtags, type KindOfHashtag } from './hashtag-kinds.ts'
import type { TextSpan } from './hashtags.ts'
import { languageOf } from './language.ts'
import { captionLimit, countCharacters, postingLimit } from './length.ts'
import { tokenise } from './tokens.ts'

/**
 * Units of the first line that are seen before "more". Documented is only that about the first line is visible; 55 is what a line of a
 * telephone holds, a judgement.
 */
export const firstLineUnits = 55
/** More hashtags than this crowd a caption of 150 units. No source names a number: a judgement. */
export const manyHashtags = 5

export type FindingName = DetectorName | 'overDocumentedLimit' | 'overPostingLimit' | 'tooManyHashtags' | 'otherLanguage'

/** What was found, and where: spans in UTF-16 units of the caption as given. */
export interface CaptionFinding {
  name: FindingName
  spans: TextSpan[]
}

export interface Workshop {
  /** In UTF-16 units, blanks at the ends left out. */
  length: number
  limits: { documented: number; posting: number }
  hashtagUnits: number
  /** What is seen before "more", about. */
  firstLine: TextSpan
  /** Two letters, or null where there is too little to tell. */
  language: string | null
  hashtags: KindOfHashtag[]
  findings: CaptionFinding[]
}

/** All that can be told of a caption while it is written. Pure; English and Dutch. */
export function workshop(caption: string, audience: Audience = {}): Workshop {
  const tokens = tokenise(caption)
  const hashtags = kindsOfHashtags(caption, audience)
  const language = languageOf(caption)
  const found = detectorNames.map((name) => ({ name, spans: detectors[name](caption, tokens) }))
  const whole = { from: 0, to: caption.length }
  const foreign = language !== null && audience.languages !== undefined && audience.languages.length > 0 && !audience.languages.includes(language)
  const all: CaptionFinding[] = [
    ...found,
    { name: 'overDocumentedLimit', spans: beyond(caption, captionLimit) },
    { name: 'overPostingLimit', spans: beyond(caption, postingLimit) },
    { name: 'tooManyHashtags', spans: hashtags.slice(manyHashtags).map(({ from, to }) => ({ from, to })) },
    { name: 'otherLanguage', spans: foreign ? [whole] : [] },
  ]
  return {
    length: countCharacters(caption),
    limits: { documented: captionLimit, posting: postingLimit },
    hashtagUnits: hashtags.reduce((units, { from, to }) => units + to - from, 0),
    firstLine: firstLineOf(caption),
    language,
    hashtags,
    findings: all.filter(({ spans }) => spans.length > 0),
  }
}

function beyond(caption: string, limit: number): TextSpan[] {
  const from = caption.length - caption.trimStart().length + limit
  const to = caption.trimEnd().length
  return to > from ? [{ from, to }] : []
}

/** Up to the first line break or the last blank that still fits; an emoji is not cut in two. */
function firstLineOf(caption: string): TextSpan {
  const from = caption.length - caption.trimStart().length
  const lineEnd = caption.slice(from, from + firstLineUnits + 1).search(/\n/)
  const end = caption.trimEnd().length
  if (lineEnd >= 0) return { from, to: from + lineEnd }
  if (end <= from + firstLineUnits) return { from, to: Math.max(from, end) }
  const blank = caption.lastIndexOf(' ', from + firstLineUnits)
  const cut = from + firstLineUnits
  return { from, to: blank > from ? blank : /[\uDC00-\uDFFF]/.test(caption.charAt(cut)) ? cut - 1 : cut }
}
