import { table } from '../evidence.ts'
import { practice } from '../practice.ts'
import { documentD3 } from '../sources/documents.ts'
import { firstSeconds } from '../sources/studies.ts'
import { weigh } from '../weight.ts'

// the study of hooks is not cited again: it already weighs in no-intro, and the same evidence must not count twice
const sources = [documentD3('The hook must inspire viewers to stop scrolling; show the value of watching in the first seconds.'), firstSeconds]

/** Beyond this a livelier opening says nothing more; it also stands for an opening that moves before a rest that is wholly still. */
const mostTimes = 4

/** Compares a draft with itself, because how much there is to move differs between a talking head and a dance. */
export const openingMotion = practice({
  id: 'opening-motion',
  kind: 'scored',
  category: 'opening',
  title: { en: 'Opens as lively as it goes on', nl: 'Opent even levendig als de rest' },
  failTitle: { en: 'The opening is calmer than the rest', nl: 'De opening is rustiger dan de rest' },
  why: {
    en: 'The first seconds must stop people scrolling and show what there is to see. Here the movement in the first three seconds is compared with that in the rest.',
    nl: 'De eerste seconden moeten mensen doen stoppen met scrollen en tonen wat er te zien is. Hier wordt de beweging in de eerste drie seconden met die in de rest vergeleken.',
  },
  fix: {
    en: 'Put your liveliest shot first, or start in the middle of the movement.',
    nl: 'Zet je levendigste shot vooraan, of begin midden in de beweging.',
  },
  sources,
  facts: [60, 61],
  needs: ['motion'],
  unit: 'share',
  // both bounds are judgements: no source gives a figure for movement. Cuts raise the rest, so an opening need not quite match it
  scale: { documented: { kind: 'ramp', poor: 0.25, good: 0.8 } },
  weight: { documented: weigh(sources) },
  measure({ motion }) {
    const { openingMean, restMean, firstMovementS, energy } = motion
    // a draft that ends with its opening has nothing to compare with
    if (restMean === null) return 'not-applicable'
    const times = restMean > 0 ? openingMean / restMean : mostTimes
    return {
      value: firstMovementS === null ? 0 : Math.min(times, mostTimes),
      evidence: [
        table(
          { name: 'opening-motion', value: openingMean, unit: 'level' },
          { name: 'rest-motion', value: restMean, unit: 'level' },
          { name: 'first-movement', value: firstMovementS, unit: 's' },
        ),
        { kind: 'series', unit: 'level', series: energy },
      ],
    }
  },
})
