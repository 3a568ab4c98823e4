import { documentD2 } from '../../practices/sources/marketing-documents.ts'
import { weigh } from '../../practices/weight.ts'
import { markWeeks } from '../evidence.ts'
import type { PlanPractice } from '../plan-practice.ts'
import { postsByWeek, postsPerWeekOf } from '../posts-by.ts'

const sources = [
  documentD2('There is no magic number: how often depends on the audience. Some post several times a day, others once a week.'),
  documentD2('Use research and experiments to find the right frequency for each campaign.'),
]

export const weeklyGoal: PlanPractice = {
  id: 'weekly-goal',
  kind: 'plan',
  title: { en: 'The goal you set for a week', nl: 'Het doel dat je per week stelde' },
  failTitle: { en: 'Fewer posts than your goal', nl: 'Minder posts dan je doel' },
  why: {
    en: 'How often to post depends on the audience, so the goal is yours. It is shown beside what was documented and measured, and does not weigh.',
    nl: 'Hoe vaak je plaatst hangt van het publiek af, dus het doel is van jou. Het staat naast wat gedocumenteerd en gemeten is, en weegt niet mee.',
  },
  fix: {
    en: 'Plan an idea into the weeks below the goal, or set a goal that fits.',
    nl: 'Plan een idee in de weken onder het doel, of stel een doel dat past.',
  },
  sources,
  facts: [12, 138],
  unit: 'share',
  scale: { documented: { kind: 'ramp', poor: 0, good: 1 } },
  weight: { documented: weigh(sources) },
  measure(plan, { weeklyGoal: goal }) {
    const perWeek = postsPerWeekOf(plan)
    if (perWeek === null || goal === null) return 'not-applicable'
    return { value: perWeek / goal, evidence: markWeeks('weeks-under-goal', postsByWeek(plan).filter(({ posts }) => posts.length < goal)) }
  },
}
