import type { ArtifactName, ArtifactValues } from '../model/artifacts.ts'
import type { FailureCode } from '../model/failure.ts'
import type { Answers, Scope } from '../model/answers.ts'
import type { Evidence, ProfileId, Unit } from '../model/verdict.ts'

/** A text for a person, in every language the product speaks. */
export interface Text {
  en: string
  nl: string
}

/**
 * How strong a source is. A: TikTok's own page · B: a page reporting TikTok's own study with numbers · C: a large third-party study
 * with a stated method · D: untraceable, never a weight.
 */
export type Grade = 'A' | 'B' | 'C' | 'D'

export interface Source {
  title: string
  publisher: string
  /** Year, or year-month-day where known; null where the source states none. */
  date: string | null
  url: string | null
  /** What it says, in our words or its own, in English. */
  statement: string
  /** The figure as published, such as '+25 % six-second watch-through'; null where it gives none. */
  figure: string | null
  /** The figure as a factor (1.25 for +25 %) and what it was measured on; null for surveys, prevalence and plain advice. */
  effect: { ratio: number; outcome: string } | null
  grade: Grade
  /** True where this source says otherwise than the practice: it is shown, not hidden. */
  contradicts?: boolean
}

/**
 * Turns a value into 0-100 along straight lines.
 * ramp: 0 at `poor` or worse, 100 at `good` or better; `good` may be above or below `poor` ·
 * range: 100 from `good[0]` to `good[1]`, falling to 0 at `poor[0]` below and `poor[1]` above · yes: 100 for true, 0 for false.
 * With `logarithmic`, distances are ratios (4 is as far from 2 as 2 from 1); the bounds must then be above 0.
 */
export type Scale =
  | { kind: 'ramp'; poor: number; good: number; logarithmic?: boolean }
  | { kind: 'range'; poor: readonly [number, number]; good: readonly [number, number]; logarithmic?: boolean }
  | { kind: 'yes' }

/** One value for every profile, or one for each that differs from the documented default. */
export type PerProfile<Value> = { documented: Value } & { [Profile in Exclude<ProfileId, 'documented'>]?: Value }

/** The value that holds for a profile. */
export function forProfile<Value>(values: PerProfile<Value>, profile: ProfileId): Value {
  return values[profile] ?? values.documented
}

export interface Weight {
  value: number
  reason: Text
}

/** What a practice may know beside the artifacts it declared. */
export interface Context {
  /** As it will be posted, hashtags included; null: none was given. */
  caption: string | null
  profile: ProfileId
  /** What a person said of the manual practices, by id; what is absent was not answered. */
  answers?: Answers
  /** Other drafts of the library that show the same video; absent where that was not looked up. */
  alike?: number
  audience?: Audience
}

/** For whom the draft is made: what a client states once. What is absent was not stated. */
export interface Audience {
  /** Two letters each, such as nl. */
  languages?: readonly string[]
  isSmallBusiness?: boolean
  /** Hashtags of the client's community, hash or not. */
  communityHashtags?: readonly string[]
  /** Hashtags that trend, from a list that somebody imported. */
  trendingHashtags?: readonly string[]
}

export type Measured =
  | { value: number | boolean; evidence?: Evidence[] }
  /** A gate: `value` is what was found, `refused` whether TikTok would refuse the upload for it. */
  | { value: number | string | boolean; refused: boolean; evidence?: Evidence[] }
  | 'not-applicable'
  /** Only a person can tell, and none has. */
  | 'unanswered'
  /** It applies, but what was measured does not tell; the failure says why. */
  | { unmeasured: FailureCode }

/** What every entry of the rule book states. */
export interface Stated {
  /** Equals the file's name. */
  id: string
  category: Category
  /** What holds when all is well. */
  title: Text
  why: Text
  fix: Text
  sources: readonly Source[]
  /** Numbers of the documented facts (PRACTICES.md) that this practice covers. */
  facts: readonly number[]
}

interface Facts<Need extends ArtifactName> extends Stated {
  /** What is wrong when not all is well. */
  failTitle: Text
  /** The artifacts it may see: touching another does not compile. */
  needs: readonly Need[]
  unit: Unit
  /** What it finds where the draft has no sound track at all; where this is absent, such a draft gives no occasion for it. */
  withoutAudio?: number | boolean
  /**
   * The practice that tells why this one has no occasion, such as `sound-present` for loudness. While that one is not met at all, it carries this
   * one's weight too: else mending it could lower a score.
   */
  within?: string
  measure(artifacts: Pick<ArtifactValues, Need>, context: Context): Measured
}

export const categories = ['upload', 'format', 'opening', 'edit', 'picture', 'sound', 'caption', 'content', 'account'] as const
export type Category = (typeof categories)[number]

/** Weighs in the score. */
export interface ScoredPractice<Need extends ArtifactName = ArtifactName> extends Facts<Need> {
  kind: 'scored'
  scale: PerProfile<Scale>
  /** Differs per profile only where the evidence does: a study of ads at 21-34 s says nothing for 12-15 s. */
  weight: PerProfile<Weight>
}

/** A hard limit: a draft beyond it is blocked, whatever its score. `gate` is TikTok's own name for the refusal, null where it publishes none. */
export interface GatePractice<Need extends ArtifactName = ArtifactName> extends Facts<Need> {
  kind: 'gate'
  gate: string | null
}

/** A question to the person: what no program can see. It weighs once it is answered; until then it is unknown, and unknown never passes. */
export interface ManualPractice extends Facts<never> {
  kind: 'manual'
  /** What one answer holds for: this draft, or every draft of the account or the client. */
  scope: Scope
  /** Yes is good. */
  question: Text
  scale: PerProfile<Scale>
  weight: PerProfile<Weight>
}

export type Practice<Need extends ArtifactName = ArtifactName> = ScoredPractice<Need> | GatePractice<Need>

/** A practice whose needs are erased, so that practices with different needs fit into one list. */
export type AnyPractice = Erased<ScoredPractice> | Erased<GatePractice> | Erased<ManualPractice>
type Erased<Kind> = Omit<Kind, 'measure' | 'needs'> & {
  needs: readonly ArtifactName[]
  measure(artifacts: ArtifactValues, context: Context): Measured
}

/** Declares a practice; the needs that it lists are the only artifacts its `measure` can see. */
export function practice<Need extends ArtifactName>(facts: Practice<Need>): AnyPractice {
  return facts
}

/** Declares a manual practice: it is measured by its answer alone. */
export function manualPractice(facts: Omit<ManualPractice, 'kind' | 'needs' | 'unit' | 'scale' | 'measure'>): AnyPractice {
  return {
    ...facts,
    kind: 'manual',
    needs: [],
    unit: 'yes-no',
    scale: { documented: { kind: 'yes' } },
    measure(_, { answers }) {
      const answer = answers?.[facts.id]
      if (answer === undefined) return 'unanswered'
      return answer === 'not-applicable' ? answer : { value: answer === 'yes' }
    },
  }
}
