/** Seconds between regular frames: 15 a second. A thousandth less, so that timestamps rounded to milliseconds still pass. */
export const regularStepS = 0.0656

/** Says of each time, in order, whether its frame is a regular one: the first, then each at least a step later. */
export function createRegular(): (timeS: number) => boolean {
  let lastS = -Infinity
  return (timeS) => {
    if (timeS - lastS < regularStepS) return false
    lastS = timeS
    return true
  }
}
