import { documentD3 } from '../../practices/sources/documents.ts'
import { documentD1 } from '../../practices/sources/marketing-documents.ts'
import { weigh } from '../../practices/weight.ts'
import { markPosts } from '../evidence.ts'
import type { PlanPractice } from '../plan-practice.ts'
import { splitBy } from '../posts-by.ts'

const sources = [
  documentD3('Keeping up with the comments on your own videos builds engagement signals.'),
  documentD3('People feel more connected with brands that comment on the posts of others.', '21 % of people asked'),
  documentD1('Respond to comments and build a loyal community.'),
]

export const commentTime: PlanPractice = {
  id: 'comment-time',
  kind: 'plan',
  title: { en: 'Time set aside for comments', nl: 'Tijd vrijgehouden voor reacties' },
  failTitle: { en: 'Posts without time for comments', nl: 'Posts zonder tijd voor reacties' },
  why: {
    en: 'Answering comments builds the engagement that carries a video on, and it only happens if somebody has the time for it.',
    nl: 'Reacties beantwoorden bouwt de interactie op die een video verder brengt, en dat gebeurt alleen als iemand er tijd voor heeft.',
  },
  fix: {
    en: 'Set some minutes aside after each post. No source says how many.',
    nl: 'Houd na elke post wat minuten vrij. Geen bron zegt hoeveel.',
  },
  sources,
  facts: [88, 89, 133, 107],
  unit: 'share',
  scale: { documented: { kind: 'ramp', poor: 0, good: 1 } },
  weight: { documented: weigh(sources) },
  measure({ posts }) {
    const { poor, share } = splitBy(posts, ({ post }) => post.commentMinutes > 0)
    return share === null ? 'not-applicable' : { value: share, evidence: markPosts('no-comment-time', poor) }
  },
}
