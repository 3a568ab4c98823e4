import type { Series } from '../../../shared/model/artifacts.ts'
import { round } from './round.ts'

/** Most values that a stored series has: enough for any screen, and about 4 kB in a database row. */
const mostValues = 600

/**
 * Values at the times of the frames on a fixed step: the median step of the frames, or a coarser one with means where that would be more than
 * 600 values. Null where no frame falls into a step (a variable frame rate, a gap), or where every value in it is null.
 */
export function toSeries(timesS: number[], values: (number | null)[], durationS: number): Series {
  const startS = timesS[0] ?? 0
  const spanS = (timesS.at(-1) ?? 0) - startS
  const frameStepS = medianStep(timesS) ?? Math.max(durationS, 0.001)
  const stepS = Math.max(frameStepS, (spanS + frameStepS) / mostValues)
  const count = timesS.length === 0 ? 0 : Math.min(mostValues, Math.round(spanS / stepS) + 1)
  const sums = new Float64Array(count)
  const counts = new Uint32Array(count)
  timesS.forEach((timeS, at) => {
    const value = values[at]
    if (value === null || value === undefined) return
    const bin = Math.min(count - 1, Math.max(0, Math.round((timeS - startS) / stepS)))
    sums[bin]! += value
    counts[bin]!++
  })
  return {
    startS: round(startS, 3),
    stepS: round(stepS, 6),
    values: Array.from(sums, (sum, bin) => (counts[bin] === 0 ? null : round(sum / counts[bin]!, 4))),
  }
}

/** Null where time never goes on. */
function medianStep(timesS: number[]): number | null {
  const steps = timesS
    .slice(1)
    .map((timeS, at) => timeS - timesS[at]!)
    .filter((stepS) => stepS > 0.0005)
    .toSorted((a, b) => a - b)
  return steps[steps.length >> 1] ?? null
}
