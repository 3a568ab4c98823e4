import { documentD3 } from '../../practices/sources/documents.ts'
import { against, generalHours } from '../../practices/sources/studies.ts'
import { weigh } from '../../practices/weight.ts'
import { weekdayOf } from '../calendar-days.ts'
import { markPosts } from '../evidence.ts'
import type { PlanPractice } from '../plan-practice.ts'
import { splitBy } from '../posts-by.ts'

const sources = [
  documentD3('Post at the right time for your audience: active engagement is an important signal.'),
  documentD3('Every audience is different.'),
  against(generalHours),
]

export const bestHours: PlanPractice = {
  id: 'best-hours',
  kind: 'plan',
  title: { en: 'Posted when your audience is there', nl: 'Geplaatst wanneer je publiek er is' },
  failTitle: { en: 'Posts outside your best hours', nl: 'Posts buiten je beste uren' },
  why: {
    en: 'Engagement soon after posting is a signal, so post when your own followers are active. General tables of best times contradict each other and are not used here.',
    nl: 'Interactie kort na het plaatsen is een signaal, dus plaats wanneer je eigen volgers actief zijn. Algemene tabellen met beste tijden spreken elkaar tegen en worden hier niet gebruikt.',
  },
  fix: {
    en: 'Move the post to one of your best hours on the same day.',
    nl: 'Verplaats de post naar een van je beste uren op dezelfde dag.',
  },
  ask: {
    en: 'Which hours are best is not known: fill them in from TikTok’s own analytics, under followers.',
    nl: 'De beste uren zijn niet bekend: vul ze in vanuit TikToks eigen statistieken, onder volgers.',
  },
  sources,
  facts: [82, 83, 87, 107],
  unit: 'share',
  scale: { documented: { kind: 'ramp', poor: 0, good: 1 } },
  weight: { documented: weigh(sources) },
  measure({ posts }, { bestHours: known }) {
    if (posts.length === 0) return 'not-applicable'
    if (known.length === 0) return 'unanswered'
    const best = new Set(known.map(({ weekday, hour }) => weekday * 24 + hour))
    const { good, poor } = splitBy(posts, ({ day, hour }) => best.has(weekdayOf(day) * 24 + hour))
    return { value: good.length / posts.length, evidence: markPosts('outside-best-hours', poor) }
  },
}
