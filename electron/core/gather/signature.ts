import type { ArtifactValues, Gathered, Probe } from '../../../shared/model/artifacts.ts'
import type { SmallFrame } from './gatherer.ts'
import { findCards } from './signature-cards.ts'
import { createBlendedPictures } from './signature-pictures.ts'
import { thumbsOf } from './signature-thumbs.ts'
import { signatureWindow } from './signature-window.ts'
import { wordsOf } from './signature-words.ts'

/** What a draft looks and sounds like, for finding it again in other drafts: about 300 bytes a second. */
export interface Signature {
  /** 128 bytes every `pictureStepS`: see `thumbsOf`. */
  thumbs: Uint8Array
  /** Two halves of 32 bits for each thumb: see `wordsOf`. */
  words: Uint32Array
  /** One word every `soundStepS`, none without sound: see `soundWordsOf`. */
  sounds: Uint32Array
}

/** Collects the signature over the frames; the effective picture is only known at the end. */
export function createSignature(small: { widthPx: number; heightPx: number }): {
  add(frame: SmallFrame): void
  finish(frame: Gathered<ArtifactValues['frame']>, video: Probe['video'], sounds: Uint32Array | null): Signature
} {
  const blended = createBlendedPictures(small)
  return {
    add: blended.add,
    finish(frame, video, sounds) {
      const pictures = blended.finish()
      const cards = findCards(pictures)
      const thumbs = thumbsOf(pictures, signatureWindow(pictures, cards, frame, video), cards)
      return { thumbs, words: wordsOf(thumbs), sounds: sounds ?? new Uint32Array() }
    },
  }
}
