import type { Signature } from '../gather/signature.ts'
import { pictureBands, pictureKeys, pictureProbes, soundBands, soundKeys, soundProbes } from './keys.ts'
import { createWordIndex } from './word-index.ts'

/** What the index keeps of a draft, by the number of its signature. */
export type Words = { id: number } & Omit<Signature, 'thumbs'>

/** Drafts that are looked at closely, for each of: the pictures, the pictures mirrored, the sound. */
const closelyLookedAt = 18
/** Votes that chance gives are not worth a look: about three keys that only a few drafts have. A judgement. */
const leastVotes = 24

export interface Library {
  add(draft: Words): void
  /** Numbers of the signatures that may have something in common with the asking one, without `except`. */
  candidates(asking: Signature, except: number): number[]
}

/** Indexes drafts by their pictures and their sound; of what it is given it keeps the number alone. */
export function createLibrary(): Library {
  const ids: number[] = []
  const pictures = createWordIndex(pictureBands)
  const sounds = createWordIndex(soundBands)
  return {
    add(draft) {
      ids.push(draft.id)
      pictures.add(pictureKeys(draft.words))
      sounds.add(soundKeys(draft.sounds))
    },
    candidates(asking, except) {
      const steps = asking.words.length / 2
      const all = [
        pictures.votes(pictureProbes(asking, false), steps),
        pictures.votes(pictureProbes(asking, true), steps),
        sounds.votes(soundProbes(asking.sounds), Math.ceil(asking.sounds.length / 5) + 1),
      ]
      return [...new Set(all.flatMap((votes) => highest(votes, ids, except)))]
    },
  }
}

function highest(votes: Float32Array, ids: readonly number[], except: number): number[] {
  const ranked: { id: number; votes: number }[] = []
  votes.forEach((count, draft) => {
    const id = ids[draft]!
    if (count >= leastVotes && id !== except) ranked.push({ id, votes: count })
  })
  return ranked
    .toSorted((one, other) => other.votes - one.votes)
    .slice(0, closelyLookedAt)
    .map(({ id }) => id)
}
