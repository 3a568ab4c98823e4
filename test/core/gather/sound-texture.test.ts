import { expect, it } from 'vitest'
import { onsetStrength } from '../../../electron/core/gather/onset-strength.ts'
import { findPulses } from '../../../electron/core/gather/pulse-period.ts'
import { createSoundLevel } from '../../../electron/core/gather/sound-level.ts'
import { soundTextures } from '../../../electron/core/gather/sound-texture.ts'
import { createSpectra } from '../../../electron/core/gather/spectra.ts'
import { clicks, fed, joined, noise, silence, sine, stereo, syllables } from './made-sound.ts'

function texturesOf(samples: Float32Array) {
  const spectra = fed(createSpectra(stereo), samples).spectra()
  return soundTextures(spectra, findPulses(onsetStrength(spectra)), fed(createSoundLevel(stereo), samples).levels())
}

it('judges whole seconds in order', () => {
  expect(texturesOf(noise(3.7, -20)).map(({ startS }) => startS)).toEqual([0, 1, 2])
  expect(texturesOf(silence(0))).toEqual([])
})

it.each([
  { name: 'a tone that begins', samples: joined(silence(1.3), sine(6, 440, -20)) },
  { name: 'a tone that ends', samples: joined(sine(6, 440, -20), silence(1.3)) },
  { name: 'noise', samples: noise(8, -20) },
  { name: 'silence', samples: silence(8) },
])('$name is neither', ({ samples }) => {
  for (const texture of texturesOf(samples)) expect(texture).toMatchObject({ isSpeechLike: false, isMusicLike: false })
})

it('hears syllables and a beat where they are', () => {
  const textures = texturesOf(joined(clicks(12, 125), silence(2), syllables(12)))
  expect(textures.slice(0, 9).every(({ isMusicLike }) => isMusicLike)).toBe(true)
  expect(textures.slice(17).filter(({ isSpeechLike }) => isSpeechLike).length).toBeGreaterThanOrEqual(5)
  expect(textures.some(({ isSpeechLike, isMusicLike }) => isSpeechLike && isMusicLike)).toBe(false)
})
