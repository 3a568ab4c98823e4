import type { CutLabels, FrameSpan } from './cut-labels.ts'

export interface Tally {
  right: number
  wrong: number
  missed: number
}

export interface Score {
  precision: number
  recall: number
  f1: number
}

export interface ClipTally {
  hard: Tally
  all: Tally
  /** Frames at which something was found that is no cut, and labels that nothing was found for. */
  falseAt: number[]
  missedAt: number[]
}

/** A hard cut counts as found within so many frames of the clip's own rate. */
const tolerance = 2

/**
 * Compares found cuts (indices of frames) with the labels, one match a label, nearest first. For `hard`, what lies in a gradual transition
 * counts neither way; for `all`, one find inside a transition is right and any more are wrong. Ignored spans count nowhere.
 */
export function tallyCuts(found: number[], { hard, gradual, ignore }: CutLabels): ClipTally {
  const counted = found.filter((at) => !ignore.some((span) => isIn(span, at, tolerance)))
  const labels = hard.filter((at) => !ignore.some((span) => isIn(span, at, 0)))
  const spans = gradual.filter(([first, last]) => !ignore.some((span) => isIn(span, first, 0) && isIn(span, last, 0)))
  const matched = matchNearest(counted, labels)
  const left = counted.filter((_, at) => !matched.some((pair) => pair.find === at))
  const missedAt = labels.filter((_, at) => !matched.some((pair) => pair.label === at))
  const strays = left.filter((at) => !spans.some((span) => isIn(span, at, tolerance)))
  const seen = spans.filter((span) => left.some((at) => isIn(span, at, 0)))
  const missedSpans = spans.filter((span) => !seen.includes(span))
  return {
    hard: { right: matched.length, wrong: strays.length, missed: missedAt.length },
    all: { right: matched.length + seen.length, wrong: left.length - seen.length, missed: missedAt.length + missedSpans.length },
    falseAt: strays,
    missedAt: [...missedAt, ...missedSpans.map(([first]) => first)],
  }
}

/** Precision, recall and F1 in per cent over any number of clips; nothing to find and nothing found is 100. */
export function scoreOf(tallies: Tally[]): Score {
  let [right, wrong, missed] = [0, 0, 0]
  for (const tally of tallies) [right, wrong, missed] = [right + tally.right, wrong + tally.wrong, missed + tally.missed]
  return { precision: perCent(right, right + wrong), recall: perCent(right, right + missed), f1: perCent(2 * right, 2 * right + wrong + missed) }
}

function perCent(part: number, whole: number): number {
  return whole === 0 ? 100 : (100 * part) / whole
}

function isIn([first, last]: FrameSpan, at: number, slack: number): boolean {
  return at >= first - slack && at <= last + slack
}

function matchNearest(found: number[], labels: number[]): { find: number; label: number }[] {
  const pairs = found
    .flatMap((at, find) => labels.map((is, label) => ({ find, label, apart: Math.abs(at - is) })))
    .filter(({ apart }) => apart <= tolerance)
    .toSorted((one, other) => one.apart - other.apart)
  const taken: { find: number; label: number }[] = []
  for (const { find, label } of pairs) {
    if (!taken.some((pair) => pair.find === find || pair.label === label)) taken.push({ find, label })
  }
  return taken
}
