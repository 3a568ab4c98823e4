import { documentD1 } from '../../practices/sources/marketing-documents.ts'
import { weigh } from '../../practices/weight.ts'
import { markPosts } from '../evidence.ts'
import type { PlanPractice } from '../plan-practice.ts'
import { splitBy } from '../posts-by.ts'

const sources = [documentD1('Collaborate with other creators.')]

export const collaborators: PlanPractice = {
  id: 'collaborators',
  kind: 'plan',
  title: { en: 'Made with another creator', nl: 'Samen met een andere creator gemaakt' },
  failTitle: { en: 'No other creator takes part', nl: 'Geen andere creator doet mee' },
  why: {
    en: 'One document advises to work with other creators. It names no study, so this is shown and does not weigh.',
    nl: 'Een document raadt aan om met andere creators samen te werken. Het noemt geen onderzoek, dus dit is te zien en weegt niet mee.',
  },
  fix: {
    en: 'Ask a creator of your community for one video together.',
    nl: 'Vraag een creator uit je community om samen één video te maken.',
  },
  sources,
  facts: [135],
  unit: 'yes-no',
  scale: { documented: { kind: 'yes' } },
  weight: { documented: weigh(sources) },
  measure({ posts }) {
    if (posts.length === 0) return 'not-applicable'
    const { good } = splitBy(posts, ({ post }) => post.collaborator !== null)
    return { value: good.length > 0, evidence: markPosts('with-collaborator', good) }
  },
}
