import type { HeardOpening } from './gatherer.ts'
import { round } from './round.ts'
import { soundSpans } from './sound-level.ts'
import type { Texture } from './sound-texture.ts'

/** A draft that starts within this has no silent lead-in: encoders put up to two packets (43 ms) of padding before the sound. */
const paddingS = 0.05

/**
 * What is heard first: the end of the silence at the start, the first sound (at least 30 ms above the silence threshold, to 10 ms), the
 * first sound from where it is speech-like on (to half a second where it is found: see speech-evidence.ts for how sure that is).
 */
export function measureSoundOpening(levels: readonly number[], textures: readonly Texture[], durationS: number): HeardOpening {
  const sounds = soundSpans(levels)
  const first = sounds[0]
  if (!first) return { silentUntilS: durationS, firstSoundS: null, firstSpeechLikeS: null }
  const speech = textures.find(({ isSpeechLike }) => isSpeechLike)
  const speechSound = speech && sounds.find((sound) => sound.endS > speech.startS)
  return {
    silentUntilS: first.startS <= paddingS ? 0 : round(first.startS, 3),
    firstSoundS: round(first.startS, 3),
    firstSpeechLikeS: speech && speechSound ? round(Math.max(speech.startS, speechSound.startS), 3) : null,
  }
}
