/** Values of a 16-bit key. */
const keySpace = 65_536
/** Steps of time that are counted together. */
const stepsPerBin = 4
/** A key that more than this share of the library has says nothing: it is left out. A judgement. */
const commonShare = 0.01
const leastCommon = 64

/** Keys by which the steps of a draft are found: `bands` a step, -1 where a step has none. */
export type Keys = Int32Array

/** A key that is looked for, at a step of the asking draft. */
export interface Probe {
  step: number
  band: number
  key: number
}

export interface WordIndex {
  /** Adds a draft; drafts are numbered from 0 in the order they come. */
  add(keys: Keys): void
  /** For each draft the votes of its best alignment in time. */
  votes(probes: readonly Probe[], askingSteps: number): Float32Array
}

/**
 * An inverted index from keys to the steps of all drafts, each key a chain through them, so that a draft is added in the time of its own steps
 * however many there are. The votes of one draft are counted by their offset in time, so that only keys that agree on one add up (Wang 2003, "An
 * Industrial-Strength Audio Search Algorithm").
 */
export function createWordIndex(bands: number): WordIndex {
  /** For each band and key the newest step that has it, and how many do; for each step and band the one before, 1-based, 0 at the end. */
  const newest = new Uint32Array(bands * keySpace)
  const counts = new Uint32Array(bands * keySpace)
  let before = new Uint32Array(1024 * bands)
  let draftOf = new Uint32Array(1024)
  const firstSteps: number[] = [0]

  return {
    add(keys) {
      const first = firstSteps.at(-1)!
      const steps = keys.length / bands
      before = withRoom(before, (first + steps) * bands)
      draftOf = withRoom(draftOf, first + steps)
      draftOf.fill(firstSteps.length - 1, first, first + steps)
      keys.forEach((key, at) => {
        if (key < 0) return
        const slot = (at % bands) * keySpace + key
        before[first * bands + at] = newest[slot]!
        newest[slot] = first + Math.floor(at / bands) + 1
        counts[slot]! += 1
      })
      firstSteps.push(first + steps)
    },
    votes(probes, askingSteps) {
      const drafts = firstSteps.length - 1
      const total = firstSteps[drafts]!
      const firstBin = new Uint32Array(drafts + 1)
      for (let draft = 0; draft < drafts; draft++) firstBin[draft + 1] = firstBin[draft]! + (firstSteps[draft + 1]! - firstSteps[draft]! + askingSteps) / stepsPerBin + 3
      const binOfStart = Int32Array.from({ length: drafts }, (_, draft) => firstBin[draft]! * stepsPerBin - firstSteps[draft]!)
      const bins = new Float32Array(firstBin[drafts]!)
      const most = Math.max(leastCommon, commonShare * total)
      for (const { step, band, key } of probes) {
        const slot = band * keySpace + key
        const count = counts[slot]!
        if (count === 0 || count > most) continue
        const weight = Math.log2((2 * total) / count)
        for (let entry = newest[slot]!; entry > 0; entry = before[(entry - 1) * bands + band]!) {
          bins[(binOfStart[draftOf[entry - 1]!]! + entry - 1 - step + askingSteps) >> 2]! += weight
        }
      }
      return bestBins(bins, firstBin)
    },
  }
}

/** The numbers with room for `length` of them, at least doubled where they must grow. */
function withRoom(numbers: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  if (length <= numbers.length) return numbers
  const grown = new Uint32Array(Math.max(length, 2 * numbers.length))
  grown.set(numbers)
  return grown
}

function bestBins(bins: Float32Array, firstBin: Uint32Array): Float32Array {
  const best = new Float32Array(firstBin.length - 1)
  for (let draft = 0; draft < best.length; draft++) {
    for (let at = firstBin[draft]!; at + 1 < firstBin[draft + 1]!; at++) best[draft] = Math.max(best[draft]!, bins[at]! + bins[at + 1]!)
  }
  return best
}
