import { parentPort } from 'node:worker_threads'
import { toFailure } from '../../../shared/model/failure.ts'
import { loadFonts } from './fonts.ts'
import { print } from './print.ts'
import type { Answer, Question } from './report-thread.ts'

/* The thread that lays out and writes documents: seconds of arithmetic that nobody on the page should wait for. */
void loadFonts()

parentPort?.on('message', (question: Question) => void answer(question).then((reply) => parentPort?.postMessage(reply)))

async function answer({ data }: Question): Promise<Answer> {
  try {
    return { type: 'printed', ...(await print(data)) }
  } catch (error) {
    return { type: 'failed', failure: toFailure(error) }
  }
}
