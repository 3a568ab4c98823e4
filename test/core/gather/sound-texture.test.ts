import { expect, it } from 'vitest'
import { onsetStrength } from '../../../electron/core/gather/onset-strength.ts'
import { findPulses } from '../../../electron/core/gather/pulse-period.ts'
import { createSoundLevel } from '../../../electron/core/gather/sound-level.ts'
import { soundTextures } from '../../../electron/core/gather/sound-texture.ts'
import { createSpectra } from '../../../electron/core/gather/spectra.ts'
import { clicks, fed, joined, mixed, noise, silence, sine, stereo } from './made-sound.ts'
import { arpeggio, voice } from './made-speech.ts'

function texturesOf(samples: Float32Array) {
  const spectra = fed(createSpectra(stereo), samples).spectra()
  return soundTextures(spectra, findPulses(onsetStrength(spectra)), fed(createSoundLevel(stereo), samples).levels())
}

it('judges quarters of a second in order', () => {
  expect(texturesOf(noise(1.2, -20)).map(({ startS }) => startS)).toEqual([0, 0.25, 0.5, 0.75])
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

it('hears a beat and a voice where they are', () => {
  const textures = texturesOf(joined(clicks(12, 125), silence(2), voice(12)))
  const [beat, spoken] = [textures.slice(0, 36), textures.slice(60)]
  expect(beat.every(({ isMusicLike, isSpeechLike }) => isMusicLike && !isSpeechLike)).toBe(true)
  expect(spoken.filter(({ isSpeechLike }) => isSpeechLike).length).toBeGreaterThan(0.6 * spoken.length)
  expect(spoken.filter(({ isMusicLike }) => isMusicLike).length).toBeLessThan(0.4 * spoken.length)
})

it('hears a voice over a beat as both', () => {
  const textures = texturesOf(mixed(clicks(10, 120, 0.2), joined(silence(4), voice(6))))
  expect(textures.slice(0, 12).some(({ isSpeechLike }) => isSpeechLike)).toBe(false)
  expect(textures.slice(18).filter(({ isSpeechLike, isMusicLike }) => isSpeechLike && isMusicLike).length).toBeGreaterThan(8)
})

it('hears no voice in notes', () => {
  expect(texturesOf(arpeggio(10)).some(({ isSpeechLike }) => isSpeechLike)).toBe(false)
})
