import type { LikenessKind, SharedStretch } from '../../../shared/model/similar.ts'
import { pictureStepS } from '../gather/signature-pictures.ts'
import { soundStepS } from '../gather/signature-sound.ts'
import type { Signature } from '../gather/signature.ts'
import type { Line } from './lines.ts'
import { matchPictures, type PictureMatch } from './match-pictures.ts'
import { matchSounds } from './match-sounds.ts'

export interface Likeness {
  kind: LikenessKind
  shareHere: number
  shareThere: number
  picture: SharedStretch | null
  sound: SharedStretch | null
}

/** A draft to compare: what it looks and sounds like, and its length. */
export interface Compared {
  signature: Signature
  durationS: number
}

/** Share of both drafts from which two count as one and the same. */
const wholeShare = 0.75

/** What two drafts have in common; null for strangers. */
export function compare(here: Compared, there: Compared): Likeness | null {
  const seen = matchPictures(here.signature, there.signature)
  const heard = matchSounds(here.signature.sounds, there.signature.sounds)
  const picture = seen && isAlike(seen) ? stretch(seen, pictureStepS, here.durationS, there.durationS) : null
  const sound = heard && stretch(heard, soundStepS, here.durationS, there.durationS)
  const longest = picture ?? sound
  if (!longest) return null
  const shareHere = shareOf(longest.here, here.durationS)
  const shareThere = shareOf(longest.there, there.durationS)
  return { kind: kindOf(picture ? seen : null, Math.min(shareHere, shareThere)), shareHere, shareThere, picture, sound }
}

function kindOf(seen: PictureMatch | null, share: number): LikenessKind {
  if (!seen) return 'sound'
  if (seen.mirrored) return 'mirrored'
  return share >= wholeShare ? 'same' : 'part'
}

/*
 * When two stretches of pictures count as one video. Judgements, set between copies and strangers of real footage: copies keep their details
 * (.65 and more under large captions and hard compression) and change alike; strangers that happen to be composed alike reach a likeness of .92,
 * but details of .6 and changes of .3.
 */
const leastLikeness = 0.8
const leastDetail = 0.6
const leastChange = 0.4
/** How far changes and details together must come for a stretch of two seconds; a longer one needs less. */
const leastSteps = 4
const leastEvidence = 5
/** Where nothing moves, only the picture itself can tell; two strangers under the same large caption reach .94 and .83. */
const leastStillLikeness = 0.96
const leastStillDetail = 0.86

/** What is left between the cards of both must be enough to know a video by. */
const leastShown = 0.5

function isAlike({ likeness, changeLikeness, detailLikeness, shownShare, steps }: PictureMatch): boolean {
  if (steps < leastSteps || shownShare < leastShown) return false
  if (changeLikeness === null) return likeness >= leastStillLikeness && detailLikeness >= leastStillDetail
  // Chance correlation grows with the root of how few cells are left.
  const chance = 1 / Math.sqrt(shownShare)
  return likeness >= leastLikeness && detailLikeness >= leastDetail * chance && changeLikeness >= leastChange * chance && steps * (changeLikeness + detailLikeness) >= leastEvidence
}

function stretch({ from, to, line }: { from: number; to: number; line: Line }, stepS: number, hereS: number, thereS: number): SharedStretch {
  const side = (first: number, last: number, durationS: number) => ({ startS: clamp((first - 0.5) * stepS, durationS), endS: clamp((last + 0.5) * stepS, durationS) })
  return { here: side(from, to, hereS), there: side(line.slope * from + line.offset, line.slope * to + line.offset, thereS) }
}

function shareOf({ startS, endS }: SharedStretch['here'], durationS: number): number {
  return durationS > 0 ? Math.min(1, (endS - startS) / durationS) : 0
}

function clamp(second: number, durationS: number): number {
  return Math.round(100 * Math.min(durationS, Math.max(0, second))) / 100
}
