import { findHashtags } from '../../captions/hashtags.ts'
import type { Scale, Text } from '../../practices/practice.ts'
import type { HousePractice } from '../house-practice.ts'
import type { HouseRules } from '../../model/house-rules.ts'
import { captionRule } from './rule.ts'

/** So many hashtags at least, at most, or between two numbers. */
export function houseHashtagCount(rules: HouseRules, { least = 0, most }: { least?: number | undefined; most?: number | undefined }): HousePractice {
  const wanted = wantedText(least, most)
  return captionRule(rules, {
    id: 'house-caption-hashtags',
    title: { en: `As many hashtags as the house wants: ${wanted.en}`, nl: `Zoveel hashtags als het huis wil: ${wanted.nl}` },
    failTitle: { en: `Not as many hashtags as the house wants: ${wanted.en}`, nl: `Niet zoveel hashtags als het huis wil: ${wanted.nl}` },
    fix: { en: `Use ${wanted.en} hashtags.`, nl: `Gebruik ${wanted.nl} hashtags.` },
    unit: 'count',
    scale: scaleOf(least, most),
    added: { least, ...(most !== undefined && { most }) },
    find(caption) {
      const spans = findHashtags(caption)
      return { value: spans.length, spans }
    },
  })
}

/** None of the wanted meets it not at all, nor does twice as many as the most: the latter a judgement. */
function scaleOf(least: number, most: number | undefined): Scale {
  if (most === undefined) return { kind: 'ramp', poor: 0, good: Math.max(1, least) }
  return { kind: 'range', poor: [0, Math.max(2 * most, most + 1)], good: [least, most] }
}

function wantedText(least: number, most: number | undefined): Text {
  if (most === undefined) return { en: `at least ${least}`, nl: `minstens ${least}` }
  if (least === most) return { en: `exactly ${most}`, nl: `precies ${most}` }
  return least === 0 ? { en: `at most ${most}`, nl: `hoogstens ${most}` } : { en: `${least} to ${most}`, nl: `${least} tot ${most}` }
}
