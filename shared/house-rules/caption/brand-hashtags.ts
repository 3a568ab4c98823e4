import { findHashtags } from '../../captions/hashtags.ts'
import type { HousePractice } from '../house-practice.ts'
import type { HouseRules } from '../../model/house-rules.ts'
import { captionRule, quoted } from './rule.ts'

/** The brand's hashtags, each of which belongs in every caption; capitals make no difference. */
export function houseBrandHashtags(rules: HouseRules, given: readonly string[]): HousePractice {
  const tags = [...new Set(given.map(tagText))]
  return captionRule(rules, {
    id: 'house-caption-brand',
    title: { en: 'The brand’s hashtags', nl: 'De hashtags van het merk' },
    failTitle: { en: 'Hashtags of the brand missing', nl: 'Er ontbreken hashtags van het merk' },
    fix: { en: `Add what is missing of ${quoted(tags)}.`, nl: `Voeg toe wat ontbreekt van ${quoted(tags)}.` },
    unit: 'count',
    scale: { kind: 'ramp', poor: 0, good: tags.length },
    added: { brandHashtags: tags },
    find(caption) {
      const spans = findHashtags(caption).filter(({ from, to }) => tags.includes(tagText(caption.slice(from, to))))
      return { value: new Set(spans.map(({ from, to }) => tagText(caption.slice(from, to)))).size, spans }
    },
  })
}

/** A tag without its hash. */
export function bareTag(tag: string): string {
  return tag.replace(/^#/, '')
}

function tagText(tag: string): string {
  return `#${bareTag(tag)}`.normalize('NFC').toLowerCase()
}
