import { moments } from '../evidence.ts'
import { practice } from '../practice.ts'
import { documentD3 } from '../sources/documents.ts'
import { weigh } from '../weight.ts'

const sources = [documentD3('Use a good microphone if possible.')]

export const clipping = practice({
  id: 'clipping',
  kind: 'scored',
  category: 'sound',
  within: 'sound-present',
  title: { en: 'Sound is not cut off', nl: 'Geluid is niet afgekapt' },
  failTitle: { en: 'Sound is cut off where it is loudest', nl: 'Geluid is afgekapt waar het het hardst is' },
  why: {
    en: 'Sound that was too loud for the recording is cut off (clipped) and crackles. Clean sound is part of the quality that the documents ask for.',
    nl: 'Geluid dat te hard was voor de opname wordt afgekapt (clipping) en kraakt. Schoon geluid hoort bij de kwaliteit waar de documenten om vragen.',
  },
  fix: {
    en: 'Lower the recording level or step back from the microphone. If only the export clips, lower the volume before exporting.',
    nl: 'Neem zachter op of ga verder van de microfoon staan. Gebeurt het pas bij het exporteren, zet dan vooraf het volume lager.',
  },
  sources,
  facts: [70],
  needs: ['sound'],
  unit: 'share',
  // judgements: a thousandth is a stray click, which passes; two hundredths are heard as a crackle all along
  scale: { documented: { kind: 'ramp', poor: 0.02, good: 0.001, logarithmic: true } },
  weight: { documented: weigh(sources) },
  measure({ sound }) {
    if (!sound.present) return 'not-applicable'
    return { value: sound.clippedShare, evidence: [moments(sound.clips)] }
  },
})
