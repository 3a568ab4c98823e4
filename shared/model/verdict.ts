import { z } from 'zod'
import { series } from './artifacts.ts'
import { failure } from './failure.ts'
import { houseRules } from './house-rules.ts'
import { profileId } from './profile.ts'

export { profileId, profileIds, type ProfileId } from './profile.ts'

/** Evidence is typed data, drawn once for the screen, once for the terminal and once for paper. */
export const evidence = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('moments'), moments: z.array(z.object({ atS: z.number(), untilS: z.number().optional() })) }),
  z.object({ kind: z.literal('series'), unit: z.string(), series, target: z.tuple([z.number(), z.number()]).optional() }),
  z.object({ kind: z.literal('table'), rows: z.array(z.object({ name: z.string(), value: z.union([z.string(), z.number(), z.null()]), unit: z.string().optional() })) }),
  z.object({ kind: z.literal('text'), text: z.string(), spans: z.array(z.object({ from: z.number().int(), to: z.number().int() })) }),
])
export type Evidence = z.infer<typeof evidence>

export const units = ['s', 'ratio', 'share', 'px', 'kbps', 'bytes', 'fps', 'lufs', 'dbtp', 'bpm', 'per10s', 'characters', 'count', 'level', 'yes-no', 'name'] as const
export const unit = z.enum(units)
export type Unit = z.infer<typeof unit>

export const outcomes = ['scored', 'allowed', 'blocked', 'informative', 'not-applicable', 'unmeasured', 'manual'] as const

/** Parts of a practice that are not documented but the house's: its scale, its weight, that it is off, or all of it. */
export const houseField = z.enum(['scale', 'weight', 'off', 'added'])
export type HouseField = z.infer<typeof houseField>

/**
 * A practice's outcome on a draft.
 * scored: 0-100 in `score`, and it weighs · allowed, blocked: a gate, it never weighs · informative: a value without judgement ·
 * not-applicable: the draft gives no occasion (no caption given) · unmeasured: it applies, but could not be measured: it leaves the
 * mean and lowers coverage · manual: only a person can answer.
 */
export const finding = z.object({
  practice: z.string(),
  outcome: z.enum(outcomes),
  value: z.union([z.number(), z.string(), z.boolean(), z.null()]),
  unit,
  /** 0-100; null unless scored. */
  score: z.number().min(0).max(100).nullable(),
  weight: z.number().min(0),
  /** Points of the draft's 100 that this practice takes away; 100 less the sum of these is the score. */
  pointsLost: z.number().min(0),
  evidence: z.array(evidence),
  /** Practices without an occasion because of this one, whose weights it carries; see `within`. */
  carries: z.array(z.string()).optional(),
  /** For a gate: the name under which TikTok would refuse. For an unmeasured practice: why. */
  gate: z.string().optional(),
  failure: failure.optional(),
  /** What of it is the house's; absent where all is documented. */
  house: z.array(houseField).min(1).optional(),
})
export type Finding = z.infer<typeof finding>

/** House rules that a draft was judged by: which, and all they say, so that a verdict can be read without them. */
export const judgedBy = z.object({ id: z.uuid(), name: z.string(), version: z.int().positive(), rules: houseRules })
export type JudgedBy = z.infer<typeof judgedBy>

export const verdictWords = ['ready', 'nearly', 'rework', 'blocked'] as const
export const verdictWord = z.enum(verdictWords)
export type VerdictWord = z.infer<typeof verdictWord>

/** All findings of a draft for one profile. Ids and values only: words are made where it is shown. */
export const verdict = z.object({
  profile: profileId,
  score: z.number().min(0).max(100),
  /** Weight that could be measured over the weight that applies, 0-1. */
  coverage: z.number().min(0).max(1),
  /** What the score would be if all that is unknown failed, and if all of it were well (bounds after Manski 1990). Absent in verdicts of older versions. */
  band: z.tuple([z.number().min(0).max(100), z.number().min(0).max(100)]).default([0, 100]),
  verdict: verdictWord,
  findings: z.array(finding),
  /** What to mend first: practice ids by the points each would give back, gates before all. */
  fixFirst: z.array(z.string()),
  /** Version of the rule book that judged: changes whenever a practice's data does. */
  ruleBook: z.string(),
  /** Absent where the documented rule book alone judged. */
  house: judgedBy.optional(),
})
export type Verdict = z.infer<typeof verdict>
