import type { ArtifactValues, Gathered } from '../../../shared/model/artifacts.ts'
import { Failure, type FailureData } from '../../../shared/model/failure.ts'
import { createClipping } from './clipping.ts'
import type { HeardOpening, SoundFormat } from './gatherer.ts'
import { createLoudness } from './loudness.ts'
import { createMixDown, heardFormat } from './mix-down.ts'
import { onsetStrength } from './onset-strength.ts'
import { findPulses } from './pulse-period.ts'
import { soundWordsOf } from './signature-sound.ts'
import { createSoundBlocks } from './sound-blocks.ts'
import { createSoundLevel } from './sound-level.ts'
import { measureSoundOpening } from './sound-opening.ts'
import { soundTextures } from './sound-texture.ts'
import { measureSound, type SoundFacts } from './sound.ts'
import { createSpectra } from './spectra.ts'
import { measureTempo } from './tempo.ts'

/** Everything that is measured of a draft's sound. */
export interface Heard {
  loudness: Gathered<ArtifactValues['loudness']>
  sound: Gathered<ArtifactValues['sound']>
  tempo: Gathered<ArtifactValues['tempo']>
  opening: HeardOpening
  /** Of the signature: see `soundWordsOf`. Null where the spectra failed. */
  words: Uint32Array | null
}

export interface Hearing {
  /** Interleaved samples, 1 = full scale, in blocks of any size; the array may be reused after the call. */
  add(samples: Float32Array): void
  finish(durationS: number): Heard
}

/** No claim is made where the levels themselves failed; `sound` then holds the failure. */
const unknownOpening: HeardOpening = { silentUntilS: 0, firstSoundS: null, firstSpeechLikeS: null }

/**
 * Measures the sound of a draft while it is decoded. Keeps features, not samples: about 16 kB for each second.
 * A measurement that fails becomes its failure and the others go on.
 */
export function createHearing(format: SoundFormat): Hearing {
  const heard = heardFormat(format)
  const loudness = guarded(createLoudness(format))
  const level = guarded(createSoundLevel(heard))
  const clipping = guarded(createClipping(format))
  const spectra = guarded(createSpectra(heard))
  const mixDown = createMixDown(format)
  let samples = 0
  const blocks = createSoundBlocks(format, (block) => {
    samples += block.length
    const mixed = mixDown(block)
    for (const stage of [loudness, clipping]) stage.add(block)
    for (const stage of [level, spectra]) stage.add(mixed)
  })

  return {
    add: blocks.add,
    finish(durationS) {
      blocks.finish()
      const heardS = samples / format.channels / format.sampleRateHz
      const onsets = lazily(() => onsetStrength(spectra.whole().spectra()))
      const pulses = lazily(() => findPulses(onsets()))
      const textures = lazily(() => soundTextures(spectra.whole().spectra(), pulses(), level.whole().levels()))
      const soundFacts = (): SoundFacts => ({
        levels: level.whole().levels(),
        peak: level.whole().peak(),
        clips: clipping.whole().clips(),
        samples,
        textures: textures(),
      })
      return {
        loudness: attempt(() => loudness.whole().finish(durationS)),
        sound: attempt(() => measureSound(soundFacts(), durationS)),
        tempo: attempt(() => measureTempo(onsets(), pulses(), heardS)),
        opening: orElse(() => measureSoundOpening(level.whole().levels(), orElse(textures, []), durationS), unknownOpening),
        words: orElse(() => soundWordsOf(spectra.whole().spectra()), null),
      }
    },
  }
}

/** Stops feeding a stage that threw; asking for the whole of it then throws the same again. */
function guarded<Stage extends { add(samples: Float32Array): void }>(stage: Stage): { add(samples: Float32Array): void; whole(): Stage } {
  let broken: { error: unknown } | null = null
  return {
    add(samples) {
      if (broken) return
      try {
        stage.add(samples)
      } catch (error) {
        broken = { error }
      }
    },
    whole() {
      if (broken) throw broken.error
      return stage
    },
  }
}

function attempt<Value extends object>(measure: () => Value): Gathered<Value> {
  try {
    return measure()
  } catch (error) {
    return { failure: toMeasurementFailure(error) }
  }
}

function toMeasurementFailure(error: unknown): FailureData {
  if (error instanceof Failure) return error.data
  return { code: 'measurement_failed', details: String(error instanceof Error ? error.message : error).slice(0, 4000) }
}

function orElse<Value>(measure: () => Value, otherwise: Value): Value {
  try {
    return measure()
  } catch {
    return otherwise
  }
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null
  return () => (made ??= { value: make() }).value
}
