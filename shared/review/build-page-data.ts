import { practiceOf } from '../house-rules/practice-of.ts'
import { review as english } from '../i18n/en/review.ts'
import { terms as englishTerms } from '../i18n/en/terms.ts'
import { shownScore, visibleText } from '../i18n/format.ts'
import type { Language } from '../i18n/index.ts'
import { review as dutch } from '../i18n/nl/review.ts'
import { terms as dutchTerms } from '../i18n/nl/terms.ts'
import type { PostStatus } from '../model/post.ts'
import type { Verdict } from '../model/verdict.ts'
import { visibleLines } from './answer.ts'
import type { PageData, PagePost } from './page-data.ts'
import type { ShownPost } from './shown.ts'

const words = { en: english.page, nl: dutch.page }
const verdicts = { en: englishTerms.verdict, nl: dutchTerms.verdict }
const locales = { en: 'en-GB', nl: 'nl-BE' }
/** Findings that are told: what costs most, not everything. */
const mostFindings = 3

export interface ReviewedClient {
  name: string
  colour: string
  timeZone: string
  /** As a `data:` address. */
  logo: string | null
}

export interface ReviewedPost {
  shown: ShownPost
  hash: string
  signature: string
  status: PostStatus
  verdict: Verdict | null
  /** Key of its picture. */
  media: string | null
}

export interface Reviewed {
  id: string
  client: ReviewedClient
  from: string
  to: string
  note: string
  madeAt: string
  language: Language
  /** By time. */
  posts: readonly ReviewedPost[]
  media: PageData['media']
  clips: PageData['clips']
}

/** What the page of a review shows, in words of its language and with every hidden character written out. */
export function pageData({ id, client, from, to, note, madeAt, language, posts, media, clips }: Reviewed): PageData {
  const day = new Intl.DateTimeFormat(locales[language], { dateStyle: 'full', timeZone: 'UTC' })
  const date = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' })
  const dates = [...new Set(posts.map(({ shown }) => dateOf(shown)))]
  return {
    review: id,
    language,
    client: visibleText(client.name),
    colour: client.colour,
    logo: client.logo,
    period: date.formatRange(new Date(from), new Date(to)),
    zone: placeOf(client.timeZone),
    note: visibleLines(note).trim(),
    madeOn: new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: client.timeZone }).format(new Date(madeAt)),
    answerName: `answer-${plainName(client.name)}${from}`,
    words: words[language],
    media,
    clips,
    days: dates.map((each) => ({ label: day.format(new Date(each)), posts: posts.filter(({ shown }) => dateOf(shown) === each).map((post) => pagePost(post, language)) })),
  }
}

function pagePost({ shown, hash, signature, status, verdict, media }: ReviewedPost, language: Language): PagePost {
  return {
    ref: shown.ref,
    shown: hash,
    signature,
    time: shown.localAt.slice(11),
    title: visibleText(shown.title),
    account: visibleText(shown.account ?? ''),
    format: shown.format,
    status,
    caption: visibleLines(shown.caption).trim(),
    hashtags: visibleText(shown.hashtags.join(' ')),
    sound: visibleText(shown.sound),
    video: media,
    verdict: verdict && pageVerdict(verdict, language),
  }
}

function pageVerdict(verdict: Verdict, language: Language): NonNullable<PagePost['verdict']> {
  const findings = verdict.fixFirst.flatMap((practice) => practiceOf(verdict, practice)?.failTitle[language] ?? []).slice(0, mostFindings)
  return { score: shownScore(verdict.score), word: verdict.verdict, name: verdicts[language][verdict.verdict], findings: findings.map(visibleText) }
}

function dateOf({ localAt }: ShownPost): string {
  return localAt.slice(0, 10)
}

/** `America/Argentina/Buenos_Aires` is Buenos Aires to people. */
function placeOf(timeZone: string): string {
  return timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone
}

/** A name in letters that every system takes, with the hyphen after it; nothing of a name in other letters. */
export function plainName(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(/[^A-Za-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '').slice(0, 60).toLowerCase()
  return plain === '' ? '' : `${plain}-`
}
