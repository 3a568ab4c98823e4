import { z } from 'zod'
import { finding, profileId } from '../model/verdict.ts'

const postMark = z.object({ id: z.string(), date: z.iso.date() })

/** Where in the calendar a finding shows. Dates are those of the client's zone; `name` is one of `planEvidenceNames`. */
export const planEvidence = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('posts'), name: z.string(), posts: z.array(postMark) }),
  z.object({ kind: z.literal('days'), name: z.string(), days: z.array(z.object({ date: z.iso.date(), posts: z.array(z.string()) })) }),
  z.object({
    kind: z.literal('weeks'),
    name: z.string(),
    weeks: z.array(z.object({ from: z.iso.date(), to: z.iso.date(), posts: z.array(z.string()) })),
  }),
  /** Days between two posting days; null where the period begins or ends instead. */
  z.object({
    kind: z.literal('gaps'),
    name: z.string(),
    gaps: z.array(z.object({ after: z.iso.date().nullable(), before: z.iso.date().nullable(), days: z.number().int() })),
  }),
  /** A post, and the last one before it that shows the same. */
  z.object({
    kind: z.literal('repeats'),
    name: z.string(),
    repeats: z.array(z.object({ post: postMark, earlier: postMark, days: z.number().int() })),
  }),
  z.object({ kind: z.literal('values'), name: z.string(), values: z.array(z.string()) }),
])
export type PlanEvidence = z.infer<typeof planEvidence>

/** A finding as on a draft, with the calendar as its evidence. `informative`: only sources that cannot be traced ask for it. */
export const planFinding = finding.omit({ evidence: true, carries: true, gate: true, failure: true }).extend({ evidence: z.array(planEvidence) })
export type PlanFinding = z.infer<typeof planFinding>

/** All findings on a client's plan from one date to another. */
export const planVerdict = z.object({
  profile: profileId,
  from: z.iso.date(),
  to: z.iso.date(),
  score: z.number().min(0).max(100),
  /** Weight that is known over the weight that applies, 0-1. */
  coverage: z.number().min(0).max(1),
  /** What the score would be if all that is unknown failed, and if all of it were well. */
  band: z.tuple([z.number().min(0).max(100), z.number().min(0).max(100)]),
  findings: z.array(planFinding),
  /** Practice ids by the points that mending each would give back. */
  fixFirst: z.array(z.string()),
})
export type PlanVerdict = z.infer<typeof planVerdict>
