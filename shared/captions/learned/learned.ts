import { weightsOf } from '../words/weights.ts'
import type { Learned } from './weighed.ts'

/** Detectors whose rules are helped by weights; elsewhere weights did not help on captions they were not learned from. */
export const learnedNames = ['question', 'curiosity', 'callToAction', 'engagementBait', 'moneyPromise', 'upsetting'] as const
export type LearnedName = (typeof learnedNames)[number]

/** Weights are kept as whole numbers of this. */
export const weightStep = 0.02

const read = new Map<LearnedName, Learned>()

/** What was learned for a detector, unpacked when it is first asked for. */
export function learnedOf(name: LearnedName): Learned {
  const known = read.get(name)
  if (known) return known
  const { add, veto, packed } = weightsOf[name]
  const weights = new Map<string, number>()
  for (const line of packed.split('\n')) {
    const blank = line.indexOf(' ')
    weights.set(line.slice(blank + 1), Number(line.slice(0, blank)) * weightStep)
  }
  const learned = { add, veto, weights }
  read.set(name, learned)
  return learned
}
