import { accountAllowsDuetStitch } from './account/account-allows-duet-stitch.ts'
import { audienceKnown } from './account/audience-known.ts'
import { postAllowsDuetStitch } from './account/post-allows-duet-stitch.ts'
import { proAccount } from './account/pro-account.ts'
import { captionBrokenHashtags } from './caption/caption-broken-hashtags.ts'
import { captionCommunityHashtags } from './caption/caption-community-hashtags.ts'
import { captionCuriosity } from './caption/caption-curiosity.ts'
import { captionHashtagKinds } from './caption/caption-hashtag-kinds.ts'
import { captionHashtags } from './caption/caption-hashtags.ts'
import { captionLanguage } from './caption/caption-language.ts'
import { captionLength } from './caption/caption-length.ts'
import { captionQuestionOrCta } from './caption/caption-question-or-cta.ts'
import { captionRegulatedUpsetting } from './caption/caption-regulated-upsetting.ts'
import { captionSaysWhy } from './caption/caption-says-why.ts'
import { captionSearchHashtags } from './caption/caption-search-hashtags.ts'
import { captionSmallBusinessHashtags } from './caption/caption-small-business-hashtags.ts'
import { captionSpamSigns } from './caption/caption-spam-signs.ts'
import { trendingHashtags } from './caption/trending-hashtags.ts'
import { noDuplicate } from './content/no-duplicate.ts'
import { nothingUpsetting } from './content/nothing-upsetting.ts'
import { originalContent } from './content/original-content.ts'
import { relatable } from './content/relatable.ts'
import { searchTopic } from './content/search-topic.ts'
import { trendJoined } from './content/trend-joined.ts'
import { quickCuts } from './edit/quick-cuts.ts'
import { bitrate } from './format/bitrate.ts'
import { length } from './format/length.ts'
import { resolution } from './format/resolution.ts'
import { vertical } from './format/vertical.ts'
import { noIntro } from './opening/no-intro.ts'
import { openingMotion } from './opening/opening-motion.ts'
import { strongEmotion } from './opening/strong-emotion.ts'
import { valueShownEarly } from './opening/value-shown-early.ts'
import { exposure } from './picture/exposure.ts'
import { nativeEffects } from './picture/native-effects.ts'
import { trendingEffect } from './picture/trending-effect.ts'
import type { AnyPractice } from './practice.ts'
import { clipping } from './sound/clipping.ts'
import { fastTempo } from './sound/fast-tempo.ts'
import { loudness } from './sound/loudness.ts'
import { soundPresent } from './sound/sound-present.ts'
import { trendingSound } from './sound/trending-sound.ts'
import { truePeak } from './sound/true-peak.ts'
import { durationLimit } from './upload/duration-limit.ts'
import { fileFormat } from './upload/file-format.ts'
import { fileSize } from './upload/file-size.ts'
import { frameRate } from './upload/frame-rate.ts'
import { pictureSize } from './upload/picture-size.ts'

/** The rule book: every practice, in the order in which it is read. */
export const practices: readonly AnyPractice[] = [
  fileFormat,
  durationLimit,
  frameRate,
  pictureSize,
  fileSize,
  vertical,
  length,
  resolution,
  bitrate,
  noIntro,
  openingMotion,
  valueShownEarly,
  strongEmotion,
  quickCuts,
  exposure,
  nativeEffects,
  trendingEffect,
  soundPresent,
  loudness,
  clipping,
  truePeak,
  fastTempo,
  trendingSound,
  captionLength,
  captionHashtags,
  captionHashtagKinds,
  captionSearchHashtags,
  captionCommunityHashtags,
  captionSmallBusinessHashtags,
  captionBrokenHashtags,
  captionQuestionOrCta,
  captionCuriosity,
  captionLanguage,
  captionSpamSigns,
  captionRegulatedUpsetting,
  captionSaysWhy,
  trendingHashtags,
  noDuplicate,
  originalContent,
  nothingUpsetting,
  relatable,
  trendJoined,
  searchTopic,
  postAllowsDuetStitch,
  accountAllowsDuetStitch,
  audienceKnown,
  proAccount,
]
