import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { learnedNames, weightStep, type LearnedName } from '../../shared/captions/learned/learned.ts'
import { unitsOf } from '../../shared/captions/learned/features.ts'
import type { Learned } from '../../shared/captions/learned/weighed.ts'
import { rules } from '../../shared/captions/rules.ts'
import { tokenise } from '../../shared/captions/tokens.ts'
import { learn, rowsOf, Vocabulary, type Labelled, type Row } from './caption-learning.ts'
import { lessons } from './caption-lessons.ts'

export const captionFolder = join(import.meta.dirname, '../captions')
/** The sets that detectors may be written and trained from. */
export const developmentSets = ['development', 'development-2', 'development-3', 'development-4'] as const

export function readCaptions(set: string): Labelled[] {
  return JSON.parse(readFileSync(join(captionFolder, `${set}.json`), 'utf8')) as Labelled[]
}

type Weights = Map<string, number>

/** Weights of each detector, learned from all development sets, or from all but one. */
export function trained(without?: (typeof developmentSets)[number]): Record<LearnedName, Weights> {
  const vocabulary = new Vocabulary()
  const rows = developmentSets.filter((set) => set !== without).flatMap((set) => rowsOf(readCaptions(set), learnedNames, vocabulary))
  const entries = learnedNames.map((name): [LearnedName, Weights] => {
    const taught = [...rows, ...lessonRows(name, vocabulary)]
    return [name, rounded(learn(taught, name, vocabulary.names.length), vocabulary.names)]
  })
  return Object.fromEntries(entries) as Record<LearnedName, Weights>
}

/** The lessons of one detector: what bears its mark, and what bears none. An honest call is no bait. */
export function lessonRows(name: LearnedName, vocabulary: Vocabulary): Row[] {
  const bare = name === 'engagementBait' ? [...linesOf('none'), ...linesOf('callToAction')] : linesOf('none')
  const captions = [...linesOf(name).map((text): Labelled => ({ text, language: '', [name]: [text] })), ...bare.map((text): Labelled => ({ text, language: '' }))]
  return rowsOf(captions, [name], vocabulary)
}

function linesOf(key: keyof typeof lessons): string[] {
  return lessons[key].trim().split('\n')
}

function rounded(weights: Float64Array, names: readonly string[]): Weights {
  const kept = names.flatMap((name, feature): [string, number][] => {
    const steps = Math.round((weights[feature] ?? 0) / weightStep)
    return steps === 0 ? [] : [[name, steps * weightStep]]
  })
  return new Map(kept.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

interface Judged {
  best: number
  ruled: boolean
  marked: boolean
}

/** Greatest sum of a sentence in each caption of a set, with what the rule and the reader said. */
function judge(set: string, name: LearnedName, weights: Weights): Judged[] {
  return readCaptions(set).map((caption) => {
    const tokens = tokenise(caption.text)
    const sums = unitsOf(tokens).map(({ features }) => features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0))
    return { best: Math.max(-9, ...sums), ruled: rules[name](caption.text, tokens).length > 0, marked: (caption[name] ?? []).length > 0 }
  })
}

export type Folds = Record<string, Record<LearnedName, Weights>>

export function trainFolds(): Folds {
  return Object.fromEntries(developmentSets.map((set) => [set, trained(set)]))
}

/**
 * The limits at which precision and recall together (F1) are best, on sets that the weights were not learned from. Where one set is to be
 * judged, it is left out too.
 */
export function limitsOf(name: LearnedName, folds: Folds, without?: string): Pick<Learned, 'add' | 'veto'> {
  const judged = developmentSets.filter((set) => set !== without).flatMap((set) => judge(set, name, folds[set]![name]))
  let chosen = { add: 0, veto: 0, score: -1 }
  for (let add = -3; add <= 4; add += 0.25) {
    for (let veto = -9; veto <= add; veto += 0.5) {
      const score = balance(judged, ({ best, ruled }) => best >= (ruled ? veto : add))
      if (score > chosen.score) chosen = { add, veto, score }
    }
  }
  return { add: chosen.add, veto: chosen.veto }
}

function balance(judged: readonly Judged[], fires: (caption: Judged) => boolean): number {
  let [right, other] = [0, 0]
  for (const caption of judged) {
    const fired = fires(caption)
    if (fired && caption.marked) right++
    else if (fired !== caption.marked) other++
  }
  return (2 * right) / (2 * right + other)
}
