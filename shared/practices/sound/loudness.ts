import { table } from '../evidence.ts'
import { practice } from '../practice.ts'
import { documentD3 } from '../sources/documents.ts'
import { weigh } from '../weight.ts'

const sources = [documentD3('Design for sound on, with a good microphone if possible.')]

/** LUFS between which nothing is lost. A judgement around -14, a level common online: TikTok publishes no target. */
const comfortable = [-18, -10] as const

export const loudness = practice({
  id: 'loudness',
  kind: 'scored',
  category: 'sound',
  within: 'sound-present',
  title: { en: 'Comfortably loud', nl: 'Prettig volume' },
  failTitle: { en: 'Too soft or too loud', nl: 'Te zacht of te hard' },
  why: {
    en: 'Sound on is how TikTok is watched, so it must be heard without reaching for the volume. TikTok publishes no target: −18 to −10 LUFS (average loudness as an ear hears it) is our judgement, so it weighs little.',
    nl: 'TikTok wordt met geluid aan bekeken, dus het moet te horen zijn zonder aan het volume te draaien. TikTok publiceert geen doel: −18 tot −10 LUFS (gemiddelde luidheid zoals het oor die hoort) is ons oordeel en weegt dus weinig.',
  },
  fix: {
    en: 'Set the loudness in your editor to about −14 LUFS.',
    nl: 'Zet de luidheid in je montageprogramma op ongeveer −14 LUFS.',
  },
  sources,
  facts: [70, 76],
  needs: ['loudness', 'sound'],
  unit: 'lufs',
  // at -30 LUFS a voice drowns in a tram, at -5 nothing is left but a wall of sound: judgements, both
  scale: { documented: { kind: 'range', poor: [-30, -5], good: comfortable } },
  weight: { documented: weigh(sources) },
  measure({ loudness: { integratedLufs, rangeLu, momentary }, sound }) {
    // that a track is silent is sound-present's to say, and costs nothing a second time
    if (integratedLufs === null || !sound.present) return 'not-applicable'
    return {
      value: integratedLufs,
      evidence: [
        { kind: 'series', unit: 'lufs', series: momentary, target: [...comfortable] },
        table({ name: 'loudness-range', value: rangeLu, unit: 'level' }),
      ],
    }
  },
})
