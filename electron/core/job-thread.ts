import { Worker } from 'node:worker_threads'
import { Failure, toFailure, type FailureData } from '../../shared/model/failure.ts'

/** What a thread answers that does one job. */
export type JobAnswer<Output> = { output: Output } | { failure: FailureData }

/** Does one job in a thread of its own. Rejects with what went wrong there. */
export function onJobThread<Output>(workerFile: URL, job: unknown): Promise<Output> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, { workerData: job })
    worker.on('message', (answer: JobAnswer<Output>) => {
      if ('failure' in answer) reject(new Failure(answer.failure.code, answer.failure.values, answer.failure.details))
      else resolve(answer.output)
    })
    worker.on('error', reject)
    worker.on('exit', () => reject(new Failure('cancelled')))
  })
}

/** The answer of a thread: what the work gives, or its failure. */
export function answerOf<Output>(work: () => Output, failed: (error: unknown) => unknown = (error) => error): JobAnswer<Output> {
  try {
    return { output: work() }
  } catch (error) {
    return { failure: toFailure(failed(error)) }
  }
}
