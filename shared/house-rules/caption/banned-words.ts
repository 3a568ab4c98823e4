import { findWord } from '../find-words.ts'
import type { HousePractice } from '../house-practice.ts'
import type { HouseRules } from '../../model/house-rules.ts'
import { apart, captionRule, quoted } from './rule.ts'

/** Words that the house never uses. One of them is too many. */
export function houseBannedWords(rules: HouseRules, banned: readonly string[]): HousePractice {
  return captionRule(rules, {
    id: 'house-caption-banned',
    title: { en: 'No words that the house bans', nl: 'Geen woorden die het huis verbiedt' },
    failTitle: { en: 'Words that the house bans', nl: 'Woorden die het huis verbiedt' },
    fix: { en: `Write it without ${quoted(banned)}.`, nl: `Schrijf het zonder ${quoted(banned)}.` },
    unit: 'count',
    scale: { kind: 'ramp', poor: 1, good: 0 },
    added: { banned },
    find(caption) {
      const spans = apart(banned.flatMap((word) => findWord(caption, word)))
      return { value: spans.length, spans }
    },
  })
}
