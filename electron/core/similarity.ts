import { Worker } from 'node:worker_threads'
import { Failure } from '../../shared/model/failure.ts'
import type { SimilarDraft } from '../../shared/model/similar.ts'
import type { Database } from './db/database.ts'
import { signatureOfDraft, signaturesOf, wordsSince } from './db/signatures.ts'
import type { Answer, Question } from './similar/similar-worker.ts'
import { workerBeside } from './worker-beside.ts'

const workerFile = workerBeside(import.meta.url, 'similar-worker', 'similar')
const mostShown = 50
/** Signatures read at once: a few milliseconds of the thread that answers the page. */
const readAtOnce = 250
/** After opening, the page asks for its list and the first draft; by then the person looks. A judgement. */
const warmUpAfterMs = 1500

/**
 * Finds drafts of the library that are alike. The thread for it starts, and reads the library, shortly after opening or with the first question,
 * whichever comes first.
 */
export interface Similarity {
  /** Most alike first. */
  find(draftId: string): Promise<SimilarDraft[]>
  /** Reads the library anew with the next question: it was replaced as a whole. */
  forget(): void
  close(): Promise<void>
}

export function openSimilarity(db: Database): Similarity {
  let thread: Worker | null = null
  /** Number of the newest signature that the thread has. */
  let known = 0
  let last: Promise<unknown> = Promise.resolve()
  let closed = false
  const warmUp = setTimeout(() => void oneByOne(readNew).catch(() => undefined), warmUpAfterMs).unref()

  async function ask(question: Question): Promise<Answer> {
    if (closed) throw new Failure('cancelled')
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

  /** Gives the thread the signatures that it has not seen, a few at a time so that the page is answered in between. */
  async function readNew(): Promise<void> {
    for (;;) {
      const drafts = wordsSince(db, known, readAtOnce)
      const newest = drafts.at(-1)
      if (!newest) return
      const answer = await ask({ type: 'add', drafts })
      if (answer.type !== 'added') return unexpected(answer)
      known = newest.id
    }
  }

  async function find(draftId: string): Promise<SimilarDraft[]> {
    const own = signatureOfDraft(db, draftId)
    if (!own) return []
    await readNew()
    const candidates = await ask({ type: 'candidates', asking: own, except: own.id })
    if (candidates.type !== 'candidates') return unexpected(candidates)
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

  /** One job after the other: the thread answers in the order it is asked. */
  function oneByOne<Result>(job: () => Promise<Result>): Promise<Result> {
    const done = last.then(job)
    last = done.catch(() => undefined)
    return done
  }

  return {
    find: (draftId) => oneByOne(() => find(draftId)),
    forget() {
      void oneByOne(async () => {
        const ending = thread
        thread = null
        known = 0
        await ending?.terminate()
      })
    },
    async close() {
      closed = true
      clearTimeout(warmUp)
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
