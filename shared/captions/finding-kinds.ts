import type { FindingName } from './workshop.ts'

/** good: draws people in · problem: costs reach, or does not work at all · hint: to look at again. */
export type FindingKind = 'problem' | 'hint' | 'good'

interface FindingFacts {
  kind: FindingKind
  /** The practice of the rule book that says why, with its sources; null where no source says it. */
  practice: string | null
}

/** What each finding is, and who says so. */
export const findingFacts: Readonly<Record<FindingName, FindingFacts>> = {
  question: { kind: 'good', practice: 'caption-question-or-cta' },
  curiosity: { kind: 'good', practice: 'caption-curiosity' },
  callToAction: { kind: 'good', practice: 'caption-question-or-cta' },
  shouting: { kind: 'hint', practice: null },
  repetition: { kind: 'hint', practice: null },
  engagementBait: { kind: 'problem', practice: 'caption-spam-signs' },
  linkBait: { kind: 'problem', practice: 'caption-spam-signs' },
  moneyPromise: { kind: 'problem', practice: 'caption-spam-signs' },
  regulated: { kind: 'problem', practice: 'caption-regulated-upsetting' },
  upsetting: { kind: 'problem', practice: 'caption-regulated-upsetting' },
  brokenHashtag: { kind: 'problem', practice: 'caption-broken-hashtags' },
  unreadableHashtag: { kind: 'hint', practice: null },
  emojiOverload: { kind: 'hint', practice: null },
  overDocumentedLimit: { kind: 'hint', practice: 'caption-length' },
  overPostingLimit: { kind: 'problem', practice: 'caption-length' },
  tooManyHashtags: { kind: 'hint', practice: null },
  otherLanguage: { kind: 'hint', practice: 'caption-language' },
}
