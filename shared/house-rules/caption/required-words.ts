import { findWord } from '../find-words.ts'
import type { HousePractice } from '../house-practice.ts'
import type { HouseRules } from '../../model/house-rules.ts'
import { apart, captionRule, quoted } from './rule.ts'

/** Words that belong in every caption of the house. Each that is there counts alike. */
export function houseRequiredWords(rules: HouseRules, required: readonly string[]): HousePractice {
  return captionRule(rules, {
    id: 'house-caption-required',
    title: { en: 'All words that the house asks for', nl: 'Alle woorden die het huis vraagt' },
    failTitle: { en: 'Words missing that the house asks for', nl: 'Er ontbreken woorden die het huis vraagt' },
    fix: { en: `Use each of these: ${quoted(required)}.`, nl: `Gebruik elk van deze: ${quoted(required)}.` },
    unit: 'count',
    scale: { kind: 'ramp', poor: 0, good: required.length },
    added: { required },
    find(caption) {
      const found = required.map((word) => findWord(caption, word)).filter((spans) => spans.length > 0)
      return { value: found.length, spans: apart(found.flat()) }
    },
  })
}
