import type { TextSpan } from '../../captions/hashtags.ts'
import { readCaption } from '../../practices/caption-practice.ts'
import type { Scale, Text } from '../../practices/practice.ts'
import { adviceWeight } from '../../practices/weight.ts'
import type { HouseMark, HousePractice } from '../house-practice.ts'
import type { HouseRules } from '../../model/house-rules.ts'

interface CaptionRule {
  id: `house-caption-${string}`
  title: Text
  failTitle: Text
  fix: Text
  unit: HousePractice['unit']
  scale: Scale
  added: HouseMark['added'] & {}
  /** What is counted, and what of the caption shows it. */
  find(caption: string): { value: number; spans: readonly TextSpan[] }
}

/** A rule of the house's own for captions. It weighs what the house says, else as little as documented advice without a measured effect. */
export function captionRule({ name, caption }: HouseRules, { scale, added, find, ...facts }: CaptionRule): HousePractice {
  const reason =
    caption.weight === undefined
      ? { en: 'As little as documented advice without a measured effect.', nl: 'Even weinig als gedocumenteerd advies zonder gemeten effect.' }
      : { en: `Set by ${name}.`, nl: `Bepaald door ${name}.` }
  return {
    ...facts,
    kind: 'scored',
    category: 'caption',
    why: { en: `${name} wants it so. It is a house rule, not a documented practice.`, nl: `${name} wil het zo. Het is een huisregel, geen gedocumenteerde praktijk.` },
    sources: [],
    facts: [],
    needs: [],
    scale: { documented: scale },
    weight: { documented: { value: caption.weight ?? adviceWeight, reason } },
    house: { name, added },
    measure: (_, context) => readCaption(context, find),
  }
}

/** Words for a person, each in quotes. */
export function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ')
}

/** Sorted, and without those that lie in another: what is marked is marked once. */
export function apart(spans: readonly TextSpan[]): TextSpan[] {
  const kept: TextSpan[] = []
  for (const span of spans.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (span.from >= (kept.at(-1)?.to ?? 0)) kept.push(span)
  }
  return kept
}
