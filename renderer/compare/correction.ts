/** What brings a video that follows another back to where it should be. */
export interface Correction {
  /** Go there at once: no speed would catch up unseen. */
  jumps: boolean
  /** Speed to play at. */
  rate: number
}

/** Less is not seen, about a frame and a half of 30; more is caught up with a jump. Judgements. */
const [unseenS, jumpS] = [0.05, 0.3]
/** Within this much of the speed a sound keeps its pitch by ear. A judgement. */
const mostBend = 0.08
/** Time in which a drift is to be gone. A judgement. */
const catchUpS = 1

/** `driftS` is how far the follower is ahead; `rate` the speed that both should have. */
export function correction(driftS: number, rate: number): Correction {
  if (Math.abs(driftS) > jumpS) return { jumps: true, rate }
  if (Math.abs(driftS) <= unseenS) return { jumps: false, rate }
  const bend = Math.min(mostBend, Math.max(-mostBend, -driftS / catchUpS))
  return { jumps: false, rate: rate * (1 + bend) }
}
