import { documentD3 } from '../../practices/sources/documents.ts'
import { weigh } from '../../practices/weight.ts'
import { markOf } from '../evidence.ts'
import { lookBackDays, type PlacedPost, type Plan } from '../lay-out.ts'
import type { PlanPractice } from '../plan-practice.ts'

const sources = [
  documentD3('Duplicate content is not recommended to viewers.'),
  documentD3('Content that a user has already seen is not recommended to them.'),
]

export const repostGap: PlanPractice = {
  id: 'repost-gap',
  kind: 'plan',
  title: { en: 'No video twice within 90 days', nl: 'Geen video twee keer binnen 90 dagen' },
  failTitle: { en: 'The same video again too soon', nl: 'Dezelfde video te snel opnieuw' },
  why: {
    en: 'TikTok does not recommend duplicate content, nor what someone has already seen. No source says after how long that ends; 90 days is a judgement.',
    nl: 'TikTok beveelt geen dubbele inhoud aan, en ook niet wat iemand al gezien heeft. Geen bron zegt na hoelang dat ophoudt; 90 dagen is een eigen keuze.',
  },
  fix: {
    en: 'Move the repeat further away, or make a new version that looks and sounds different.',
    nl: 'Zet de herhaling verder weg, of maak een nieuwe versie die er anders uitziet en anders klinkt.',
  },
  sources,
  facts: [40, 41],
  unit: 'share',
  // the share of posts that show something new; that nothing is left where half are repeats is a judgement
  scale: { documented: { kind: 'ramp', poor: 0.5, good: 1 } },
  weight: { documented: weigh(sources) },
  measure(plan) {
    if (plan.posts.length === 0) return 'not-applicable'
    const repeats = repeatsOf(plan)
    return {
      value: 1 - repeats.length / plan.posts.length,
      evidence: repeats.length > 0 ? [{ kind: 'repeats', name: 'repeats', repeats }] : [],
    }
  },
}

/** Each post of the period that shows what one shortly before it showed, be it before the period. */
function repeatsOf({ posts, earlier }: Plan) {
  const latest = new Map<string, PlacedPost>()
  for (const placed of earlier) remember(placed)
  return posts.flatMap((placed) => {
    const before = remember(placed)
    if (!before || placed.day - before.day >= lookBackDays) return []
    return [{ post: markOf(placed), earlier: markOf(before), days: placed.day - before.day }]
  })

  function remember(placed: PlacedPost): PlacedPost | undefined {
    const key = placed.post.contentKey
    if (key === null) return undefined
    const before = latest.get(key)
    latest.set(key, placed)
    return before
  }
}
