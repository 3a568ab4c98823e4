import { learnedNames, learnedOf } from './learned/learned.ts'
import { weighed } from './learned/weighed.ts'
import { rules, type Find } from './rules.ts'

export type DetectorName = keyof typeof rules
export const detectorNames = Object.keys(rules) as DetectorName[]

const withLearned = learnedNames.map((name): [DetectorName, Find] => [
  name,
  (caption, tokens) => weighed(rules[name](caption, tokens), tokens, learnedOf(name)),
])

/** What is looked for in a caption, by name: the rules, and where it helps what was learned from labelled captions (test/captions/train.ts). */
export const detectors: Record<DetectorName, Find> = { ...rules, ...Object.fromEntries(withLearned) }
