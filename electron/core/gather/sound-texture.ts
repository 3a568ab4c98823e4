import type { Pulse } from './pulse-period.ts'
import { levelStepS, silenceDb } from './sound-level.ts'
import { bandCount, type Spectra } from './spectra.ts'

/** One second of the draft; both may be true of a voice over music, neither of noise. */
export interface Texture {
  startS: number
  isSpeechLike: boolean
  isMusicLike: boolean
}

const stepS = 1
/** A second is judged by itself and half a second on each side: syllables come at about 4 a second and phrases pause. */
const windowS = 2
/** Seconds with less sound than this are neither: there is nothing to judge by. */
const leastSoundShare = 0.1
/**
 * Chosen on the development clips: 5 % of music lies below the first and 3 % of speech above it; three quarters of speech lie above the
 * second, noise and most ambience below.
 */
const musicRegularity = 0.55
const speechDepth = 1
/** Half-seconds are deep too where syllables make the swing; where a sound merely begins or ends only one of them is. */
const syllableDepth = 0.6
const quartersS = [-0.75, -0.25, 0.25, 0.75] as const

/**
 * Tells each second's sound by two features of Scheirer and Slaney 1997 ("Construction and Evaluation of a Robust Multifeature
 * Speech/Music Discriminator"): the pulse metric (how strongly onsets repeat over some seconds: music) and the depth of the syllables'
 * modulation (how far the bands' levels swing: speech, where no pulse explains the swing).
 *
 * How sure, counted over the sounding seconds of the development clips the thresholds were chosen on (so: at best this good):
 * music 94 % music-like and 1 % speech-like (1,385 s, nearly all of it with a beat; strings and pads without one are missed); speech 78 %
 * speech-like and 3 % music-like (37 s of two speakers, too few); noise, applause and ambience 7 % the one, 10 % the other (67 s). A voice
 * over a beat counts as music alone.
 */
export function soundTextures(spectra: Spectra, pulses: readonly Pulse[], levels: readonly number[]): Texture[] {
  const seconds = Math.floor((levels.length * levelStepS) / stepS)
  return Array.from({ length: seconds }, (_, second) => {
    const startS = second * stepS
    const middleS = startS + stepS / 2
    if (soundShare(levels, startS) < leastSoundShare) return { startS, isSpeechLike: false, isMusicLike: false }
    const isMusicLike = regularityNear(pulses, middleS) >= musicRegularity
    return { startS, isSpeechLike: !isMusicLike && hasSyllables(spectra, middleS), isMusicLike }
  })
}

function soundShare(levels: readonly number[], startS: number): number {
  const piece = levels.slice(Math.round(startS / levelStepS), Math.round((startS + stepS) / levelStepS))
  return piece.filter((level) => level > silenceDb).length / piece.length
}

/** Highest normalised autocorrelation, from 0.29 s on, of the piece whose middle is nearest; 0 where there is none. */
function regularityNear(pulses: readonly Pulse[], timeS: number): number {
  let nearest: Pulse | null = null
  for (const pulse of pulses) {
    if (!nearest || Math.abs(pulse.middleS - timeS) < Math.abs(nearest.middleS - timeS)) nearest = pulse
  }
  return nearest?.regularity ?? 0
}

function hasSyllables(spectra: Spectra, middleS: number): boolean {
  if (modulationDepth(spectra, middleS, windowS) < speechDepth) return false
  const depths = quartersS.map((offsetS) => modulationDepth(spectra, middleS + offsetS, windowS / quartersS.length))
  return depths.filter((depth) => depth >= syllableDepth).length >= depths.length / 2
}

/** Standard deviation over mean of each band's magnitude, averaged over the bands by their strength. */
function modulationDepth(spectra: Spectra, middleS: number, lengthS: number): number {
  const rowAt = (timeS: number): number => Math.min(spectra.rows, Math.max(0, Math.round((timeS - spectra.startS) * spectra.rowsPerS)))
  const from = rowAt(middleS - lengthS / 2)
  const to = rowAt(middleS + lengthS / 2)
  let deviations = 0
  let means = 0
  for (let band = 0; band < bandCount; band++) {
    let sum = 0
    let squares = 0
    for (let row = from; row < to; row++) {
      const value = spectra.values[row * bandCount + band]!
      sum += value
      squares += value * value
    }
    const count = Math.max(1, to - from)
    deviations += Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2))
    means += sum / count
  }
  return means > 0 ? deviations / means : 0
}
