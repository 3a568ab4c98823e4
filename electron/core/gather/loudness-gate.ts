/*
 * From the mean squares of windows to one number: the gates of ITU-R BS.1770-4, Annex 1 (integrated) and EBU Tech 3342 (range).
 * A power is a sum over channels of K-weighted mean squares; LUFS = -0.691 + 10 log10(power).
 */

export function powerToLufs(power: number): number {
  return -0.691 + 10 * Math.log10(power)
}

function lufsToPower(lufs: number): number {
  return 10 ** ((lufs + 0.691) / 10)
}

const absoluteGate = lufsToPower(-70)
/** -10 LU for the integrated value (BS.1770-4), -20 LU for the range (Tech 3342). */
const integratedGate = 0.1
const rangeGate = 0.01

/** Integrated loudness in LUFS of 400 ms windows that overlap by three quarters; null where none passes the absolute gate. */
export function integratedLufs(powers: readonly number[]): number | null {
  const heard = powers.filter((power) => power > absoluteGate)
  if (heard.length === 0) return null
  const gate = mean(heard) * integratedGate
  return powerToLufs(mean(heard.filter((power) => power > gate)))
}

/** Loudness range in LU of 3 s windows every 100 ms: 95th less 10th percentile of what passes both gates; null where none does. */
export function rangeLu(powers: readonly number[]): number | null {
  const heard = powers.filter((power) => power > absoluteGate)
  if (heard.length === 0) return null
  const gate = mean(heard) * rangeGate
  const gated = heard.filter((power) => power >= gate).sort((a, b) => a - b)
  return powerToLufs(percentile(gated, 0.95)) - powerToLufs(percentile(gated, 0.1))
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** By nearest rank, as ffmpeg's ebur128 counts; Tech 3342's own listing ranks over n - 1, up to 0.8 LU apart on a draft of 5 s. */
function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.floor(sorted.length * share + 0.5) - 1)]!
}
