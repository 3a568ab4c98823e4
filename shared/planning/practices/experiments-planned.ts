import { documentD2 } from '../../practices/sources/marketing-documents.ts'
import { weigh } from '../../practices/weight.ts'
import { markPosts } from '../evidence.ts'
import type { PlanPractice } from '../plan-practice.ts'
import { splitBy } from '../posts-by.ts'

const sources = [documentD2('Use research and experiments to find which content works best, and the right frequency for each campaign.')]

export const experimentsPlanned: PlanPractice = {
  id: 'experiments-planned',
  kind: 'plan',
  title: { en: 'An experiment in the plan', nl: 'Een experiment in de planning' },
  failTitle: { en: 'Nothing is being tried out', nl: 'Er wordt niets uitgeprobeerd' },
  why: {
    en: 'One document advises experiments to find what works for your audience. It names no study, so this is shown and does not weigh.',
    nl: 'Een document raadt experimenten aan om te vinden wat voor je publiek werkt. Het noemt geen onderzoek, dus dit is te zien en weegt niet mee.',
  },
  fix: {
    en: 'Plan two posts that differ in one thing only, such as the opening, and compare their results.',
    nl: 'Plan twee posts die in maar één ding verschillen, zoals de opening, en vergelijk hun resultaten.',
  },
  sources,
  facts: [12],
  unit: 'yes-no',
  scale: { documented: { kind: 'yes' } },
  weight: { documented: weigh(sources) },
  measure({ posts }) {
    if (posts.length === 0) return 'not-applicable'
    const { good } = splitBy(posts, ({ post }) => post.experiment !== null)
    return { value: good.length > 0, evidence: markPosts('in-experiment', good) }
  },
}
