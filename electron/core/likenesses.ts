import type { SimilarDraft } from '../../shared/model/similar.ts'
import type { Database } from './db/database.ts'
import { likenessesOf, notSearched, putLikenesses } from './db/likenesses.ts'

export interface Likenesses {
  /** Looks in the background which drafts show the same video as these. */
  learn(draftIds: readonly string[]): void
  stop(): void
}

export interface LikenessDependencies {
  db: Database
  find: (draftId: string) => Promise<SimilarDraft[]>
  /** Hears that more is known than before. */
  found: () => void
  log: (error: unknown) => void
}

/**
 * Learns which planned drafts show the same video: each is looked for once among all others, one after the other, and what is found is kept. A draft
 * that comes later is looked for when it is planned, so that no pair is missed.
 */
export function openLikenesses({ db, find, found, log }: LikenessDependencies): Likenesses {
  const waiting = new Set<string>()
  let isWorking = false
  let isStopped = false

  async function learnOne(draftId: string): Promise<boolean> {
    const [search] = notSearched(db, [draftId])
    if (!search) return false
    const similar = await find(draftId)
    if (isStopped) return false
    const others = similar.filter(({ kind }) => kind === 'same' || kind === 'mirrored').map((each) => each.draftId)
    const isNew = others.length !== likenessesOf(db, [draftId]).length
    db.write((run) => putLikenesses(db, run, search, others))
    return isNew
  }

  async function work(): Promise<void> {
    let isAnyNew = false
    for (const draftId of waiting) {
      if (isStopped) return
      isAnyNew = (await learnOne(draftId)) || isAnyNew
      waiting.delete(draftId)
    }
    if (isAnyNew) found()
  }

  return {
    learn(draftIds) {
      for (const { draftId } of notSearched(db, draftIds)) waiting.add(draftId)
      if (isWorking || waiting.size === 0) return
      isWorking = true
      work()
        .catch((error: unknown) => {
          waiting.clear()
          if (!isStopped) log(error)
        })
        .finally(() => {
          isWorking = false
        })
    },
    stop() {
      isStopped = true
    },
  }
}
