import type { Pulse } from './pulse-period.ts'
import { levelStepS, silenceDb } from './sound-level.ts'
import type { Spectra } from './spectra.ts'
import { speechEvidence } from './speech-evidence.ts'

/** A quarter of a second of the draft; both are true of a voice over music, neither of noise. */
export interface Texture {
  startS: number
  isSpeechLike: boolean
  isMusicLike: boolean
}

export const textureStepS = 0.25
/** Steps with less sound than this are neither: there is nothing to judge by. */
const leastSoundShare = 0.1
/** Chosen on the development clips: 5 % of music lies below. */
const musicRegularity = 0.55

/** Log odds that one step adds at most, either way, and what a step adds that is silent or one pure tone. Judgements. */
const mostEvidence = 3
const noVoice = -3
/** Log odds that a change between voice and none must bring in, all its steps together: 20 to 1. Of 3 and 5, the one that misses fewer readers. */
const changeCost = 3

/**
 * Tells each quarter second's sound. Music: onsets that repeat over some seconds (the pulse metric of Scheirer and Slaney 1997,
 * "Construction and Evaluation of a Robust Multifeature Speech/Music Discriminator"). Speech, whatever else sounds: the likeliest course of
 * voice and none (Viterbi 1967) through what `speechEvidence` says of each step.
 */
export function soundTextures(spectra: Spectra, pulses: readonly Pulse[], levels: readonly number[]): Texture[] {
  const starts = Array.from({ length: Math.floor((levels.length * levelStepS) / textureStepS) }, (_, step) => step * textureStepS)
  const middles = starts.map((startS) => startS + textureStepS / 2)
  const isHeard = middles.map((middleS) => soundShare(levels, middleS) >= leastSoundShare)
  const evidence = speechEvidence(spectra, middles).map((odds, at) => (isHeard[at] ? odds : null))
  const isSpeech = likeliestCourse(evidence.map((odds) => Math.min(mostEvidence, Math.max(-mostEvidence, odds ?? noVoice))))
  return starts.map((startS, at) => ({
    startS,
    isSpeechLike: isSpeech[at]! && evidence[at] !== null,
    isMusicLike: isHeard[at]! && regularityNear(pulses, middles[at]!) >= musicRegularity,
  }))
}

/** Of the second around it: a beat has gaps. */
function soundShare(levels: readonly number[], middleS: number): number {
  const piece = levels.slice(Math.max(0, Math.round((middleS - 0.5) / levelStepS)), Math.round((middleS + 0.5) / levelStepS))
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

/** The course of yes and no with the highest sum of evidence while it says yes, less `changeCost` for each change; it starts from no. */
function likeliestCourse(evidence: readonly number[]): boolean[] {
  let [no, yes] = [0, -Infinity]
  const changes = evidence.map((odds) => {
    const begins = no - changeCost > yes
    const ends = yes - changeCost > no
    ;[no, yes] = [ends ? yes - changeCost : no, (begins ? no - changeCost : yes) + odds]
    return { begins, ends }
  })
  const course: boolean[] = []
  let is = yes > no
  for (const { begins, ends } of changes.reverse()) {
    course.push(is)
    is = is ? !begins : ends
  }
  return course.reverse()
}
