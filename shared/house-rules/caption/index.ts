import type { HousePractice } from '../house-practice.ts'
import type { HouseRules } from '../../model/house-rules.ts'
import { houseBannedWords } from './banned-words.ts'
import { houseBrandHashtags } from './brand-hashtags.ts'
import { houseCaptionLength } from './caption-length.ts'
import { houseHashtagCount } from './hashtag-count.ts'
import { houseRequiredWords } from './required-words.ts'

/** The house's own rules for captions, those that it has. */
export function captionPractices(rules: HouseRules): HousePractice[] {
  const { longest, hashtags = {}, banned = [], required = [], brandHashtags = [] } = rules.caption
  const isCounted = hashtags.most !== undefined || (hashtags.least ?? 0) > 0
  return [
    ...(longest === undefined ? [] : [houseCaptionLength(rules, longest)]),
    ...(isCounted ? [houseHashtagCount(rules, hashtags)] : []),
    ...(banned.length === 0 ? [] : [houseBannedWords(rules, banned)]),
    ...(required.length === 0 ? [] : [houseRequiredWords(rules, required)]),
    ...(brandHashtags.length === 0 ? [] : [houseBrandHashtags(rules, brandHashtags)]),
  ]
}
