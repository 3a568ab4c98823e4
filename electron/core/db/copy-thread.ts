import { Worker } from 'node:worker_threads'
import { Failure } from '../../../shared/model/failure.ts'
import type { JobAnswer, JobName, Jobs } from './copy-worker.ts'

/** Built, the worker lies beside the bundle as JavaScript; from source, Node runs it as TypeScript. */
const workerFile = new URL(import.meta.url.endsWith('.ts') ? './copy-worker.ts' : './copy-worker.js', import.meta.url)

/** Does a job on copies of the library in a thread of its own. Rejects with what went wrong there. */
export function onCopyThread<Name extends JobName>(dataDir: string, name: Name, input: Jobs[Name]['input']): Promise<Jobs[Name]['output']> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, { workerData: { name, dataDir, input } })
    worker.on('message', (answer: JobAnswer) => {
      if ('failure' in answer) reject(new Failure(answer.failure.code, answer.failure.values, answer.failure.details))
      // The answer belongs to the job of that name; the compiler does not follow a message.
      else resolve(answer.output as Jobs[Name]['output'])
    })
    worker.on('error', reject)
    worker.on('exit', () => reject(new Failure('cancelled')))
  })
}
