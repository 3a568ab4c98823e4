import { z } from 'zod'
import { draftRow, draftRows } from './draft-row.ts'
import { printedPeriod, printedPost } from './plan-data.ts'

const text = z.object({ en: z.string(), nl: z.string() })

/** Best and worst drafts that are shown with a picture, each so many. */
export const mostShown = 3

/** What was planned and checked for a client in a period. */
export const clientData = z.object({
  ...printedPeriod.shape,
  /** Posts a week that were agreed. */
  weeklyGoal: z.number().nullable(),
  posts: z.array(printedPost),
  leftOut: z.int(),
  practices: draftRows.shape.practices,
  /** Newest versions of drafts that came in during the period or are planned in it; `gain` is what the newest version scores more than the one before. */
  drafts: z.array(draftRow.extend({ gain: z.number().nullable() })),
  /** What practices of the calendar say of the plan. */
  advice: z.array(z.object({ practice: z.string(), pointsLost: z.number(), failTitle: text, fix: text })),
  experiments: z.string(),
  nextSteps: z.string(),
})
export type ClientData = z.infer<typeof clientData>
