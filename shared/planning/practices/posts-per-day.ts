import { documentD3 } from '../../practices/sources/documents.ts'
import { documentD2 } from '../../practices/sources/marketing-documents.ts'
import { against, postingFrequency } from '../../practices/sources/studies.ts'
import { weigh } from '../../practices/weight.ts'
import { markDays } from '../evidence.ts'
import type { PlanPractice } from '../plan-practice.ts'
import { postsByDay } from '../posts-by.ts'

const sources = [
  documentD3('TikTok recommends posting one to four times a day.', '1–4 a day'),
  against(documentD2('There is no magic number: how often depends on the audience. Some post several times a day, others once a week.')),
  against(postingFrequency),
]

/** Most posts that the documented advice has on one day. */
const most = 4

export const postsPerDay: PlanPractice = {
  id: 'posts-per-day',
  kind: 'plan',
  title: { en: 'One to four posts a day', nl: 'Een tot vier posts per dag' },
  failTitle: { en: 'Days without a post, or with more than four', nl: 'Dagen zonder post, of met meer dan vier' },
  why: {
    en: 'TikTok is documented to recommend one to four posts a day. Others say that it depends on your audience, and a large study found more views from two posts a week on. So for organic reach and creator rewards two good days a week are enough here.',
    nl: 'Volgens de documenten raadt TikTok een tot vier posts per dag aan. Anderen zeggen dat het van je publiek afhangt, en een groot onderzoek vond al meer weergaven vanaf twee posts per week. Voor organisch bereik en creator-beloningen volstaan hier dus twee goede dagen per week.',
  },
  fix: {
    en: 'Move a post from a day with more than four to a day without any, or plan one of your ideas there.',
    nl: 'Verplaats een post van een dag met meer dan vier naar een dag zonder post, of plan daar een van je ideeën.',
  },
  sources,
  facts: [86, 138, 141],
  unit: 'share',
  // the share of days; how often in a week is judged by posts-per-week, so what reach needs here is where its measured gain begins
  scale: {
    documented: { kind: 'ramp', poor: 0, good: 1 },
    reach: { kind: 'ramp', poor: 0, good: 2 / 7 },
    rewards: { kind: 'ramp', poor: 0, good: 2 / 7 },
  },
  weight: { documented: weigh(sources) },
  measure(plan) {
    const days = postsByDay(plan)
    if (days.length === 0) return 'not-applicable'
    const empty = days.filter(({ posts }) => posts.length === 0)
    const crowded = days.filter(({ posts }) => posts.length > most)
    return {
      value: (days.length - empty.length - crowded.length) / days.length,
      evidence: [...markDays('days-over-four', crowded), ...markDays('days-without-post', empty)],
    }
  },
}
