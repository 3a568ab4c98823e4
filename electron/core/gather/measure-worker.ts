import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { parentPort } from 'node:worker_threads'
import { toFailure } from '../../../shared/model/failure.ts'
import { gather } from './gather.ts'
import type { Answer, Question } from './measurer.ts'

/*
 * The thread that does the arithmetic: it hashes, runs ffmpeg and turns samples into artifacts while ffmpeg decodes. It answers one
 * question at a time; a cancel reaches it in between because reading is asynchronous.
 */
const cancelling = new AbortController()

parentPort?.on('message', (question: Question) => {
  if (question.type === 'cancel') cancelling.abort()
  else void answer(question).then((reply) => parentPort?.postMessage(reply))
})

async function answer(question: Exclude<Question, { type: 'cancel' }>): Promise<Answer> {
  try {
    if (question.type === 'fingerprint') return { type: 'fingerprint', hash: await hashFile(question.file) }
    return { type: 'gathered', gathered: await gather({ ...question.task, signal: cancelling.signal }, tellPercent) }
  } catch (error) {
    return { type: 'failed', failure: toFailure(error) }
  }
}

function tellPercent(percent: number) {
  parentPort?.postMessage({ type: 'percent', percent } satisfies Answer)
}

async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024, signal: cancelling.signal })) hash.update(chunk)
  return hash.digest('hex')
}
