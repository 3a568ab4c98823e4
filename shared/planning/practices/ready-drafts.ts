import { documentD3 } from '../../practices/sources/documents.ts'
import { documentD1, documentD2 } from '../../practices/sources/marketing-documents.ts'
import { against, postingFrequency } from '../../practices/sources/studies.ts'
import { weigh } from '../../practices/weight.ts'
import { markPosts } from '../evidence.ts'
import type { PlanPractice } from '../plan-practice.ts'
import { splitBy } from '../posts-by.ts'

const sources = [
  documentD3('Videos of low quality do not reach the For You page.'),
  documentD2('Relevance and quality in every post beat frequency.'),
  documentD1('Make content of high quality that suits the audience and the trends.'),
  against(postingFrequency),
]

export const readyDrafts: PlanPractice = {
  id: 'ready-drafts',
  kind: 'plan',
  title: { en: 'Quality before quantity', nl: 'Kwaliteit boven kwantiteit' },
  failTitle: { en: 'Posts whose draft is not ready', nl: 'Posts waarvan het concept niet klaar is' },
  why: {
    en: 'Quality in every post is documented to beat frequency, and low-quality video is not shown on. Counted is the share of posts whose draft was judged ready, of those that have one.',
    nl: 'Kwaliteit in elke post gaat volgens de documenten boven vaak plaatsen, en video van lage kwaliteit wordt niet verder getoond. Geteld wordt welk deel van de posts een concept heeft dat klaar is, van de posts met een beoordeeld concept.',
  },
  fix: {
    en: 'Mend these drafts before their date, or drop the weakest and post less often.',
    nl: 'Verbeter deze concepten voor hun datum, of schrap de zwakste en plaats minder vaak.',
  },
  ask: {
    en: 'Add drafts to at least half of the posts, so that they can be judged.',
    nl: 'Voeg bij minstens de helft van de posts een concept toe, zodat het beoordeeld kan worden.',
  },
  sources,
  facts: [67, 132, 139],
  unit: 'share',
  scale: { documented: { kind: 'ramp', poor: 0, good: 1 } },
  weight: { documented: weigh(sources) },
  measure({ posts }) {
    if (posts.length === 0) return 'not-applicable'
    const { poor, open, share } = splitBy(posts, ({ post }) => (post.draftVerdict === null ? null : post.draftVerdict === 'ready'))
    if (share === null) return 'unanswered'
    return { value: share, evidence: [...markPosts('draft-not-ready', poor), ...markPosts('draft-not-judged', open)] }
  },
}
