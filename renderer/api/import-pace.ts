/** How fast files come in, smoothed; see `nextPace`. */
export interface Pace {
  beganMs: number
  atMs: number
  doneBytes: number
  bytesPerS: number
}

/** Files differ and two run at once: what was seen this long ago still counts by a third. A judgement. */
const memoryS = 20
const sampleS = 1
/** Before, a guess would jump about. A judgement. */
const leastS = 4

/** The pace after another look at the bytes that are done. Looks closer than a second change nothing; bytes that became fewer begin anew. */
export function nextPace(before: Pace | undefined, doneBytes: number, atMs: number): Pace {
  if (!before || doneBytes < before.doneBytes) return { beganMs: atMs, atMs, doneBytes, bytesPerS: 0 }
  const elapsedS = (atMs - before.atMs) / 1000
  if (elapsedS < sampleS) return before
  const bytesPerS = (doneBytes - before.doneBytes) / elapsedS
  // While little was seen, all of it counts alike: the mean so far; later the newest counts most.
  const seenS = (atMs - before.beganMs) / 1000
  const weight = Math.max(1 - Math.exp(-elapsedS / memoryS), elapsedS / seenS)
  return { ...before, atMs, doneBytes, bytesPerS: before.bytesPerS + weight * (bytesPerS - before.bytesPerS) }
}

/** Seconds until these bytes are done; null where too little was seen to say. */
export function secondsLeft(pace: Pace | undefined, leftBytes: number): number | null {
  if (!pace || pace.atMs - pace.beganMs < leastS * 1000 || pace.bytesPerS <= 0) return null
  return leftBytes / pace.bytesPerS
}

export type TimeLeft = { unit: 'moment' } | { unit: 'seconds' | 'minutes'; count: number } | { unit: 'hours'; hours: number; minutes: number }

/** As people say it, rounded up: tens of seconds, minutes, and hours with tens of minutes. */
export function timeLeft(seconds: number): TimeLeft {
  if (seconds <= 5) return { unit: 'moment' }
  if (seconds <= 50) return { unit: 'seconds', count: Math.ceil(seconds / 10) * 10 }
  const minutes = Math.ceil(seconds / 60)
  if (minutes < 60) return { unit: 'minutes', count: minutes }
  const tens = Math.ceil(minutes / 10)
  return { unit: 'hours', hours: Math.floor(tens / 6), minutes: (tens % 6) * 10 }
}
