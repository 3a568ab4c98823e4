import { documentD3 } from '../../practices/sources/documents.ts'
import { weigh } from '../../practices/weight.ts'
import { markPosts } from '../evidence.ts'
import type { PlanPractice } from '../plan-practice.ts'
import { splitBy } from '../posts-by.ts'

const sources = [
  documentD3('The language preference of the viewer is among the signals.'),
  documentD3('Settings of device and account weigh less than what people do and what a video is about.'),
]

export const audienceLanguage: PlanPractice = {
  id: 'audience-language',
  kind: 'plan',
  title: { en: 'In a language of your audience', nl: 'In een taal van je publiek' },
  failTitle: { en: 'Posts in another language than your audience', nl: 'Posts in een andere taal dan je publiek' },
  why: {
    en: 'The language that a viewer has set is a signal, if a lesser one than what people do and what the video is about.',
    nl: 'De taal die een kijker heeft ingesteld is een signaal, al telt het minder dan wat mensen doen en waar de video over gaat.',
  },
  fix: {
    en: 'Write the caption and speak in a language of your audience, or add subtitles in it.',
    nl: 'Schrijf het bijschrift en spreek in een taal van je publiek, of zet er ondertitels in die taal bij.',
  },
  ask: {
    en: 'Name the languages of the audience, and the language of at least half of the posts.',
    nl: 'Noem de talen van het publiek, en de taal van minstens de helft van de posts.',
  },
  sources,
  facts: [32],
  unit: 'share',
  scale: { documented: { kind: 'ramp', poor: 0, good: 1 } },
  weight: { documented: weigh(sources) },
  measure({ posts }, { audienceLanguages }) {
    if (posts.length === 0) return 'not-applicable'
    if (audienceLanguages.length === 0) return 'unanswered'
    const audience = new Set(audienceLanguages.map(withoutRegion))
    const { poor, open, share } = splitBy(posts, ({ post: { language } }) => (language === null ? null : audience.has(withoutRegion(language))))
    if (share === null) return 'unanswered'
    return { value: share, evidence: [...markPosts('other-language', poor), ...markPosts('language-not-known', open)] }
  },
}

/** nl-BE and nl-NL are the same language to a viewer. */
function withoutRegion(language: string): string {
  return language.toLowerCase().split(/[-_]/)[0] ?? ''
}
