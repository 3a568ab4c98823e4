import { documentD3 } from '../../practices/sources/documents.ts'
import { documentD2 } from '../../practices/sources/marketing-documents.ts'
import { against, postingFrequency } from '../../practices/sources/studies.ts'
import { weigh } from '../../practices/weight.ts'
import { markWeeks } from '../evidence.ts'
import type { PlanPractice } from '../plan-practice.ts'
import { postsByWeek, postsPerWeekOf } from '../posts-by.ts'
import { medianPost } from '../sources.ts'

const advice = documentD3('TikTok recommends posting one to four times a day.', '1–4 a day')
const noNumber = documentD2('There is no magic number: how often depends on the audience. Some post several times a day, others once a week.')

/** From here on the study found more views for each post. */
const fewest = 2

/** The advice and the study differ, so reach and rewards follow what was measured on organic posts, the others the documented advice. */
export const postsPerWeek: PlanPractice = {
  id: 'posts-per-week',
  kind: 'plan',
  title: { en: 'Enough posts a week', nl: 'Genoeg posts per week' },
  failTitle: { en: 'Few posts a week', nl: 'Weinig posts per week' },
  why: {
    en: 'Within the same account, posts got more views each in weeks with more posts: 17 % more from two a week, 29 % from six, 34 % from eleven. It is the best posts that gain, not the middle one. The documented advice of one to four a day comes to seven a week or more.',
    nl: 'Binnen hetzelfde account kregen posts elk meer weergaven in weken met meer posts: 17 % meer vanaf twee per week, 29 % vanaf zes, 34 % vanaf elf. Vooral de beste posts winnen, niet de middelste. Het gedocumenteerde advies van een tot vier per dag komt neer op zeven of meer per week.',
  },
  fix: {
    en: 'Fill the quiet weeks first: two posts a week is where the gain begins. Do not let the quality drop for it.',
    nl: 'Vul eerst de stille weken: bij twee posts per week begint de winst. Laat de kwaliteit er niet onder lijden.',
  },
  sources: [advice, postingFrequency, medianPost, against(noNumber)],
  facts: [86, 138, 141],
  unit: 'count',
  // by ratio from 1 to 11, the middle of each tier gets its part of the 34 %: 3.2 a week 48 (17 of 34 is 50), 7.7 a week 85 (29 of 34
  // is 85). For the others the least that is advised, one a day
  scale: {
    documented: { kind: 'ramp', poor: 1, good: 7, logarithmic: true },
    reach: { kind: 'ramp', poor: 1, good: 11, logarithmic: true },
    rewards: { kind: 'ramp', poor: 1, good: 11, logarithmic: true },
  },
  weight: { documented: weigh([advice]), reach: weigh([postingFrequency]), rewards: weigh([postingFrequency]) },
  measure(plan) {
    const value = postsPerWeekOf(plan)
    if (value === null) return 'not-applicable'
    return { value, evidence: markWeeks('weeks-under-two', postsByWeek(plan).filter(({ posts }) => posts.length < fewest)) }
  },
}
