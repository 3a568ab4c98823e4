import type { Fact } from '../fact.ts'
import { audience } from './audience.ts'
import { community } from './community.ts'
import { contradictions } from './contradictions.ts'
import { exclusions } from './exclusions.ts'
import { frequency } from './frequency.ts'
import { likes } from './likes.ts'
import { opening } from './opening.ts'
import { payouts } from './payouts.ts'
import { quality } from './quality.ts'
import { signals } from './signals.ts'
import { system } from './system.ts'
import { trends } from './trends.ts'

/** The 147 documented facts, by number. */
export const facts: readonly Fact[] = [
  ...system,
  ...signals,
  ...exclusions,
  ...community,
  ...opening,
  ...quality,
  ...audience,
  ...trends,
  ...payouts,
  ...likes,
  ...frequency,
  ...contradictions,
]
