import { parentPort } from 'node:worker_threads'
import { toFailure, type FailureData } from '../../../shared/model/failure.ts'
import { compare, type Compared, type Likeness } from './compare.ts'
import { createLibrary, type Library, type Words } from './library.ts'

/*
 * The thread that keeps the index of the library and searches it: ten thousand drafts take too long for the thread that answers the page.
 */
export type Question = { type: 'candidates'; added: Words[]; asking: Compared; except: number } | { type: 'compare'; asking: Compared; others: Compared[] }
export type Answer = { type: 'candidates'; ids: number[] } | { type: 'compared'; likenesses: (Likeness | null)[] } | { type: 'failed'; failure: FailureData }

const drafts: Words[] = []
let library: Library | null = null

parentPort?.on('message', (question: Question) => parentPort?.postMessage(answer(question)))

function answer(question: Question): Answer {
  try {
    if (question.type === 'compare') return { type: 'compared', likenesses: question.others.map((other) => compare(question.asking, other)) }
    if (question.added.length > 0) library = null
    for (const added of question.added) drafts.push(added)
    library ??= createLibrary(drafts)
    return { type: 'candidates', ids: library.candidates(question.asking.signature, question.except) }
  } catch (error) {
    return { type: 'failed', failure: toFailure(error) }
  }
}
