import { practice } from '../practice.ts'
import { documentD3 } from '../sources/documents.ts'
import { weigh } from '../weight.ts'

const sources = [documentD3('Use a good microphone if possible.')]

/** Apart from clipping, because one is often there without the other: sound mastered to the limit peaks between its samples. */
export const truePeak = practice({
  id: 'true-peak',
  kind: 'scored',
  category: 'sound',
  within: 'sound-present',
  title: { en: 'Peaks have room', nl: 'Pieken hebben ruimte' },
  failTitle: { en: 'Peaks above full level', nl: 'Pieken boven het maximum' },
  why: {
    en: 'Between two samples, sound can rise above the highest value that a file can hold: its true peak. Beyond 0 dBTP a phone or another compression may distort it.',
    nl: 'Tussen twee samples kan geluid boven de hoogste waarde uitkomen die een bestand kan bevatten: de true peak. Boven 0 dBTP kan een telefoon of een nieuwe compressie het vervormen.',
  },
  fix: {
    en: 'Lower the volume by a few decibels, or end with a limiter at −1 dBTP.',
    nl: 'Zet het volume een paar decibel lager, of sluit af met een limiter op −1 dBTP.',
  },
  sources,
  facts: [70],
  needs: ['loudness', 'sound'],
  unit: 'dbtp',
  // 0 dBTP is full level; 3 above is a judgement. The -1 dBTP that EBU R 128 asks of productions would fault most published music
  scale: { documented: { kind: 'ramp', poor: 3, good: 0 } },
  weight: { documented: weigh(sources) },
  measure({ loudness, sound }) {
    return loudness.truePeakDbtp === null || !sound.present ? 'not-applicable' : { value: loudness.truePeakDbtp }
  },
})
