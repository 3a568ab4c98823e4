import { cases, on } from '../plans.ts'

const firstWeek = { from: '2026-03-02', to: '2026-03-08' }

cases('weekly-goal', [
  { when: 'no goal', posts: on([2]), ...firstWeek, outcome: 'not-applicable' },
  { when: 'less than a week', posts: on([2]), weeklyGoal: 1, from: '2026-03-02', to: '2026-03-03', outcome: 'not-applicable' },
  { when: 'met, and it does not weigh', posts: on([2, 4, 6]), weeklyGoal: 3, ...firstWeek, outcome: 'informative', value: 1, evidence: [] },
  { when: 'half met', posts: on([2, 4]), weeklyGoal: 4, ...firstWeek, value: 0.5, evidence: [{ name: 'weeks-under-goal', weeks: [{ from: '2026-03-02', posts: ['p1', 'p2'] }] }] },
])
