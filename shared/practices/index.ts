import { captionHashtags } from './caption/caption-hashtags.ts'
import { captionLength } from './caption/caption-length.ts'
import { captionQuestionOrCta } from './caption/caption-question-or-cta.ts'
import { quickCuts } from './edit/quick-cuts.ts'
import { bitrate } from './format/bitrate.ts'
import { length } from './format/length.ts'
import { resolution } from './format/resolution.ts'
import { vertical } from './format/vertical.ts'
import { noIntro } from './opening/no-intro.ts'
import { openingMotion } from './opening/opening-motion.ts'
import { exposure } from './picture/exposure.ts'
import type { AnyPractice } from './practice.ts'
import { clipping } from './sound/clipping.ts'
import { fastTempo } from './sound/fast-tempo.ts'
import { loudness } from './sound/loudness.ts'
import { soundPresent } from './sound/sound-present.ts'
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
  quickCuts,
  exposure,
  soundPresent,
  loudness,
  clipping,
  truePeak,
  fastTempo,
  captionLength,
  captionHashtags,
  captionQuestionOrCta,
]
