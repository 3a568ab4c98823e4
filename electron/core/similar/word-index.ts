/** Values of a 16-bit key. */
const keySpace = 65_536
/** Steps of time that are counted together. */
const stepsPerBin = 4
/** A key that more than this share of the library has says nothing: it is left out. A judgement. */
const commonShare = 0.01

/** Keys by which the steps of a draft are found: `bands` a step, -1 where a step has none. */
export interface Keys {
  bands: number
  keys: Int32Array
}

/** A key that is looked for, at a step of the asking draft. */
export interface Probe {
  step: number
  band: number
  key: number
}

export interface WordIndex {
  /** For each draft the votes of its best alignment in time. */
  votes(probes: readonly Probe[], askingSteps: number): Float32Array
}

/**
 * An inverted index from keys to the steps of all drafts. The votes of one draft are counted by their offset in time, so that only keys
 * that agree on one add up (Wang 2003, "An Industrial-Strength Audio Search Algorithm").
 */
export function createWordIndex(drafts: readonly Keys[]): WordIndex {
  const bands = drafts[0]?.bands ?? 1
  const stepsOf = drafts.map(({ keys }) => keys.length / bands)
  const total = stepsOf.reduce((sum, steps) => sum + steps, 0)
  const draftOf = new Uint32Array(total)
  const stepOf = new Uint16Array(total)
  const starts = Array.from({ length: bands }, () => new Uint32Array(keySpace + 1))
  const entries = Array.from({ length: bands }, () => new Uint32Array(total))
  let entry = 0
  drafts.forEach(({ keys }, draft) => {
    for (let step = 0; step < stepsOf[draft]!; step++, entry++) {
      draftOf[entry] = draft
      stepOf[entry] = step
      for (let band = 0; band < bands; band++) if (keys[step * bands + band]! >= 0) starts[band]![keys[step * bands + band]! + 1]! += 1
    }
  })
  for (const ends of starts) for (let key = 0; key < keySpace; key++) ends[key + 1]! += ends[key]!
  fill(drafts, bands, starts, entries)

  return {
    votes(probes, askingSteps) {
      const firstBin = new Uint32Array(drafts.length + 1)
      stepsOf.forEach((steps, draft) => (firstBin[draft + 1] = firstBin[draft]! + ((steps + askingSteps) / stepsPerBin + 3)))
      const bins = new Float32Array(firstBin[drafts.length]!)
      if (total === 0) return new Float32Array(drafts.length)
      const most = Math.max(64, commonShare * total)
      for (const { step, band, key } of probes) {
        const [from, to] = [starts[band]![key]!, starts[band]![key + 1]!]
        if (from === to || to - from > most) continue
        const weight = Math.log2((2 * total) / (to - from))
        for (let at = from; at < to; at++) {
          const found = entries[band]![at]!
          bins[firstBin[draftOf[found]!]! + ((stepOf[found]! - step + askingSteps) >> 2)]! += weight
        }
      }
      return bestBins(bins, firstBin)
    },
  }
}

function fill(drafts: readonly Keys[], bands: number, starts: Uint32Array[], entries: Uint32Array[]): void {
  for (let band = 0; band < bands; band++) {
    const next = starts[band]!.slice()
    let entry = 0
    for (const { keys } of drafts) {
      for (let at = band; at < keys.length; at += bands, entry++) {
        const key = keys[at]!
        if (key < 0) continue
        entries[band]![next[key]!] = entry
        next[key]! += 1
      }
    }
  }
}

function bestBins(bins: Float32Array, firstBin: Uint32Array): Float32Array {
  const best = new Float32Array(firstBin.length - 1)
  for (let draft = 0; draft < best.length; draft++) {
    for (let at = firstBin[draft]!; at + 1 < firstBin[draft + 1]!; at++) best[draft] = Math.max(best[draft]!, bins[at]! + bins[at + 1]!)
  }
  return best
}
