import { Worker } from 'node:worker_threads'
import { Failure } from '../../shared/model/failure.ts'
import type { SimilarDraft } from '../../shared/model/similar.ts'
import type { Database } from './db/database.ts'
import { signatureOfDraft, signaturesOf, wordsSince } from './db/signatures.ts'
import type { Answer, Question } from './similar/similar-worker.ts'

/** Built, the worker lies beside the bundle as JavaScript; from source, Node runs it as TypeScript. */
const workerFile = new URL(import.meta.url.endsWith('.ts') ? './similar/similar-worker.ts' : './similar-worker.js', import.meta.url)
const mostShown = 50

/** Finds drafts of the library that are alike. The thread for it starts with the first question. */
export interface Similarity {
  /** Most alike first. */
  find(draftId: string): Promise<SimilarDraft[]>
  close(): Promise<void>
}

export function openSimilarity(db: Database): Similarity {
  let thread: Worker | null = null
  /** Number of the newest signature that the thread has. */
  let known = 0
  let last: Promise<unknown> = Promise.resolve()

  function ask(question: Question): Promise<Answer> {
    const worker = (thread ??= startThread())
    return new Promise((resolve, reject) => {
      const settle = (then: () => void) => {
        worker.off('message', hear).off('error', broken).off('exit', gone)
        then()
      }
      const broken = (error: unknown) => {
        thread = null
        known = 0
        settle(() => reject(error))
      }
      const gone = () => broken(new Failure('cancelled'))
      const hear = (answer: Answer) => settle(() => resolve(answer))
      worker.on('message', hear).on('error', broken).on('exit', gone)
      worker.postMessage(question)
    })
  }

  async function find(draftId: string): Promise<SimilarDraft[]> {
    const own = signatureOfDraft(db, draftId)
    if (!own) return []
    const added = wordsSince(db, known)
    const candidates = await ask({ type: 'candidates', added, asking: own, except: own.id })
    if (candidates.type !== 'candidates') return unexpected(candidates)
    known = Math.max(known, ...added.slice(-1).map(({ id }) => id))
    const others = signaturesOf(db, candidates.ids)
    const compared = await ask({ type: 'compare', asking: own, others })
    if (compared.type !== 'compared') return unexpected(compared)
    return compared.likenesses
      .flatMap((likeness, index): SimilarDraft[] => {
        const other = others[index]
        return likeness && other && other.draftId !== draftId ? [{ draftId: other.draftId, name: other.name, ...likeness }] : []
      })
      .toSorted((one, other) => other.shareHere + other.shareThere - one.shareHere - one.shareThere)
      .slice(0, mostShown)
  }

  return {
    /** One question after the other: the thread answers in the order it is asked. */
    find(draftId) {
      const found = last.then(() => find(draftId))
      last = found.catch(() => undefined)
      return found
    },
    async close() {
      await thread?.terminate()
    },
  }
}

/** A waiting thread keeps no program from ending. */
function startThread(): Worker {
  const worker = new Worker(workerFile)
  worker.unref()
  return worker
}

function unexpected(answer: Answer): never {
  if (answer.type === 'failed') throw new Failure(answer.failure.code, answer.failure.values, answer.failure.details)
  throw new Failure('internal', undefined, `the searching thread answered ${answer.type}`)
}
