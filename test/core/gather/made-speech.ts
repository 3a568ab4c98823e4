import { made, seeded } from './made-sound.ts'

/** First and second formant in Hz of /a/, /i/, /u/, /e/ and /o/ (Peterson and Barney 1952, rounded). */
const vowels = [[730, 1090], [270, 2290], [300, 870], [530, 1840], [570, 840]] as const

interface Syllable {
  startS: number
  endS: number
  vowel: readonly [number, number]
  pitchHz: number
}

/**
 * A voice by arithmetic: harmonics of a gliding pitch (glottal pulses, 12 dB an octave down) under two formants that move from vowel to
 * vowel, in syllables of 120-260 ms, some ending in a pause for breath. Interleaved stereo.
 */
export function voice(durationS: number, { seed = 3, pitchHz = 120, peak = 0.3 } = {}): Float32Array {
  const syllables = drawSyllables(durationS, seed, pitchHz)
  let at = 0
  let phase = 0
  let lastS = 0
  return made(durationS, (timeS) => {
    while (at + 1 < syllables.length && timeS >= syllables[at + 1]!.startS) at++
    const { startS, endS, vowel, pitchHz: startHz } = syllables[at]!
    const share = (timeS - startS) / (endS - startS)
    if (share < 0 || share > 1) return 0
    const next = syllables[at + 1]?.vowel ?? vowel
    const formants = vowel.map((hz, i) => hz + (next[i]! - hz) * share ** 2)
    const hz = startHz * (1.1 - 0.2 * share)
    phase += 2 * Math.PI * hz * (timeS - lastS)
    lastS = timeS
    let sum = 0
    for (let harmonic = 1; harmonic * hz < 4000; harmonic++) {
      sum += (Math.sin(harmonic * phase) / harmonic) * formants.reduce((gain, formant) => gain + 1 / (1 + ((harmonic * hz - formant) / 90) ** 2), 0.01)
    }
    return 4 * peak * Math.sin(Math.PI * share) * sum
  })
}

function drawSyllables(durationS: number, seed: number, pitchHz: number): Syllable[] {
  const random = seeded(seed)
  const syllables: Syllable[] = []
  for (let startS = 0; startS < durationS; ) {
    const endS = startS + 0.12 + 0.14 * random()
    syllables.push({ startS, endS, vowel: vowels[Math.floor(random() * vowels.length)]!, pitchHz: pitchHz * (0.85 + 0.4 * random()) })
    startS = endS + 0.02 + 0.05 * random() + (random() < 0.12 ? 0.3 : 0)
  }
  return syllables
}

/** Decaying notes of three harmonics, four a second, up and down a chord: music without a voice. */
export function arpeggio(durationS: number): Float32Array {
  const semitones = [0, 4, 7, 12, 7, 4]
  return made(durationS, (timeS) => {
    const note = Math.floor(timeS / 0.25)
    const phase = 2 * Math.PI * 220 * 2 ** (semitones[note % semitones.length]! / 12) * timeS
    return 0.15 * Math.exp(-6 * (timeS - note * 0.25)) * (Math.sin(phase) + 0.5 * Math.sin(2 * phase) + 0.3 * Math.sin(3 * phase))
  })
}
