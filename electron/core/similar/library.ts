import type { Signature } from '../gather/signature.ts'
import { pictureKeys, pictureProbes, soundKeys, soundProbes } from './keys.ts'
import { createWordIndex } from './word-index.ts'

/** What the index keeps of a draft, by the number of its signature. */
export type Words = { id: number } & Omit<Signature, 'thumbs'>

/** Drafts that are looked at closely, for each of: the pictures, the pictures mirrored, the sound. */
const closelyLookedAt = 24
/** Votes that chance gives are not worth a look: about three keys that only a few drafts have. A judgement. */
const leastVotes = 24

export interface Library {
  /** Numbers of the signatures that may have something in common with the asking one, without `except`. */
  candidates(asking: Signature, except: number): number[]
}

/** Indexes drafts by their pictures and their sound: 16,000 steps of time take about a millisecond to index, and less to search. */
export function createLibrary(drafts: readonly Words[]): Library {
  const pictures = createWordIndex(drafts.map(({ words }) => pictureKeys(words)))
  const sounds = createWordIndex(drafts.map(({ sounds: heard }) => soundKeys(heard)))
  return {
    candidates(asking, except) {
      const steps = asking.words.length / 2
      const all = [
        pictures.votes(pictureProbes(asking, false), steps),
        pictures.votes(pictureProbes(asking, true), steps),
        sounds.votes(soundProbes(asking.sounds), Math.ceil(asking.sounds.length / 5) + 1),
      ]
      const found = new Set(all.flatMap((votes) => highest(votes, drafts, except)))
      return [...found]
    },
  }
}

function highest(votes: Float32Array, drafts: readonly Words[], except: number): number[] {
  const ranked: { id: number; votes: number }[] = []
  votes.forEach((count, draft) => {
    const { id } = drafts[draft]!
    if (count >= leastVotes && id !== except) ranked.push({ id, votes: count })
  })
  return ranked
    .toSorted((one, other) => other.votes - one.votes)
    .slice(0, closelyLookedAt)
    .map(({ id }) => id)
}
