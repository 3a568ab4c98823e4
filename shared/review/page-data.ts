import type { review as words } from '../i18n/en/review.ts'
import type { Shape } from '../i18n/shape.ts'
import type { Language } from '../i18n/index.ts'
import type { PostFormat, PostStatus } from '../model/post.ts'
import type { VerdictWord } from '../model/verdict.ts'

export type PageWords = Shape<typeof words.page>

/** A post as the page shows it: texts are ready to be shown, hidden characters written out. */
export interface PagePost {
  ref: string
  shown: string
  signature: string
  time: string
  title: string
  account: string
  format: PostFormat
  status: PostStatus
  caption: string
  hashtags: string
  sound: string
  /** Key into `media`. */
  video: string | null
  verdict: { score: number; word: VerdictWord; name: string; findings: string[] } | null
}

/** What is seen of a draft. */
export interface PageMedia {
  /** A `data:` address. */
  thumbnail: string | null
  /** Key into `clips`. */
  clip: string | null
}

/** All that the page of a review knows; it is embedded in it as JSON. */
export interface PageData {
  review: string
  language: Language
  client: string
  /** `#rrggbb` */
  colour: string
  logo: string | null
  period: string
  /** Says by whose clock times are meant. */
  zone: string
  note: string
  madeOn: string
  /** Of the file the answer is saved as, without its ending. */
  answerName: string
  words: PageWords
  media: Record<string, PageMedia>
  /** `data:` addresses; a video may be posted several times, each with its own cover. */
  clips: Record<string, string>
  days: { label: string; posts: PagePost[] }[]
}
