import { parentPort } from 'node:worker_threads'
import { toFailure, type FailureData } from '../../../shared/model/failure.ts'
import { compare, type Compared, type Likeness } from './compare.ts'
import { createLibrary, type Words } from './library.ts'

/*
 * The thread that keeps the index of the library and searches it: ten thousand drafts take too long for the thread that answers the page.
 */
export type Question = { type: 'add'; drafts: Words[] } | { type: 'candidates'; asking: Compared; except: number } | { type: 'compare'; asking: Compared; others: Compared[] }
export type Answer = { type: 'added' } | { type: 'candidates'; ids: number[] } | { type: 'compared'; likenesses: (Likeness | null)[] } | { type: 'failed'; failure: FailureData }

const library = createLibrary()

parentPort?.on('message', (question: Question) => parentPort?.postMessage(answer(question)))

function answer(question: Question): Answer {
  try {
    if (question.type === 'compare') return { type: 'compared', likenesses: question.others.map((other) => compare(question.asking, other)) }
    if (question.type === 'candidates') return { type: 'candidates', ids: library.candidates(question.asking.signature, question.except) }
    for (const draft of question.drafts) library.add(draft)
    return { type: 'added' }
  } catch (error) {
    return { type: 'failed', failure: toFailure(error) }
  }
}
