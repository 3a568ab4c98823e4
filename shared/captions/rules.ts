import { findCuriosity } from './curiosity.ts'
import { findBrokenHashtags, findUnreadableHashtags } from './hashtag-faults.ts'
import type { TextSpan } from './hashtags.ts'
import { findCallsToAction } from './invitations.ts'
import { findLinkBait } from './link-bait.ts'
import { findEmojiOverload, findShouting } from './loudness.ts'
import { findQuestions } from './questions.ts'
import { findRepetition } from './repetition.ts'
import { findUnlike } from './spans.ts'
import type { Token } from './tokens.ts'
import { engagementBaitWords, noBait } from './words/bait.ts'
import { honestMoney, moneyPromises } from './words/money.ts'
import { regulatedWords, unregulatedWords } from './words/regulated.ts'
import { harmlessWords, upsettingWords } from './words/upsetting.ts'

export type Find = (caption: string, tokens: readonly Token[]) => TextSpan[]

/** What written rules alone find in a caption, by name, as test/captions/README.md defines it; English and Dutch. */
export const rules = {
  question: findQuestions,
  curiosity: findCuriosity,
  callToAction: findCallsToAction,
  shouting: findShouting,
  repetition: findRepetition,
  engagementBait: (_, tokens) => findUnlike(tokens, engagementBaitWords, noBait),
  linkBait: findLinkBait,
  moneyPromise: (_, tokens) => findUnlike(tokens, moneyPromises, honestMoney),
  regulated: (_, tokens) => findUnlike(tokens, regulatedWords, unregulatedWords),
  upsetting: (_, tokens) => findUnlike(tokens, upsettingWords, harmlessWords),
  brokenHashtag: findBrokenHashtags,
  unreadableHashtag: findUnreadableHashtags,
  emojiOverload: findEmojiOverload,
} satisfies Record<string, Find>
