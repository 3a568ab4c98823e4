import type { Series } from '../../../shared/model/artifacts.ts'
import { round } from './round.ts'

/** Most values that a stored series has: enough for any screen, and about 4 kB in a database row. */
const mostValues = 600

/**
 * Values at the times of the frames, averaged onto a fixed step: the step of the frames, or coarser where that would be more than
 * 600 values. Null where no frame falls into a step, or where every value in it is null.
 */
export function toSeries(timesS: number[], values: (number | null)[], durationS: number, frameStepS: number): Series {
  const startS = timesS[0] ?? 0
  const lengthS = Math.max(frameStepS, durationS - startS)
  const count = Math.min(mostValues, Math.max(1, Math.ceil(lengthS / frameStepS)))
  const stepS = Math.max(frameStepS, lengthS / count)
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
