import { countCharacters } from '../../captions/length.ts'
import type { HousePractice } from '../house-practice.ts'
import type { HouseRules } from '../../model/house-rules.ts'
import { captionRule } from './rule.ts'

/** At most so many characters, hashtags included. Twice as many meet it not at all: as in the documented rule, a judgement. */
export function houseCaptionLength(rules: HouseRules, longest: number): HousePractice {
  return captionRule(rules, {
    id: 'house-caption-length',
    title: { en: `Caption within the house’s ${longest} characters`, nl: `Bijschrift binnen de ${longest} tekens van het huis` },
    failTitle: { en: `Caption longer than the house’s ${longest} characters`, nl: `Bijschrift langer dan de ${longest} tekens van het huis` },
    fix: { en: `Shorten it to ${longest} characters, hashtags included.`, nl: `Kort het in tot ${longest} tekens, hashtags meegerekend.` },
    unit: 'characters',
    scale: { kind: 'ramp', poor: 2 * longest, good: longest },
    added: { longest },
    find(caption) {
      const count = countCharacters(caption)
      return { value: count, spans: count > longest ? [{ from: longest, to: count }] : [] }
    },
  })
}
