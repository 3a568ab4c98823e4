import { Worker } from 'node:worker_threads'
import type { CancelSignal } from '../../../shared/contract/contract.ts'
import { Failure, type FailureData } from '../../../shared/model/failure.ts'
import type { Gathered, GatherTask } from './gather.ts'

export type Question = { type: 'fingerprint'; file: string } | { type: 'gather'; task: Omit<GatherTask, 'signal'> } | { type: 'cancel' }
export type Answer =
  | { type: 'fingerprint'; hash: string }
  | { type: 'percent'; percent: number }
  | { type: 'gathered'; gathered: Gathered }
  | { type: 'failed'; failure: FailureData }

/** A thread of its own for one file. Close it when done, whatever happened. */
export interface Measurer {
  /** SHA-256 of the content, hexadecimal. */
  fingerprint(file: string): Promise<string>
  gather(task: Omit<GatherTask, 'signal'>, onPercent: (percent: number) => void): Promise<Gathered>
  close(): Promise<void>
}

/** Built, the worker lies beside the bundle as JavaScript; from source, Node runs it as TypeScript. */
const workerFile = new URL(import.meta.url.endsWith('.ts') ? './measure-worker.ts' : './measure-worker.js', import.meta.url)

/** Starts the thread. An abort of `signal` ends what it is doing with `cancelled`. */
export function openMeasurer(signal?: CancelSignal): Measurer {
  const worker = new Worker(workerFile)
  const cancel = () => worker.postMessage({ type: 'cancel' } satisfies Question)
  signal?.addEventListener('abort', cancel, { once: true })

  function ask(question: Question, onPercent?: (percent: number) => void): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const settle = (then: () => void) => {
        worker.off('message', hear).off('error', broken).off('exit', gone)
        then()
      }
      const broken = (error: unknown) => settle(() => reject(error))
      const gone = () => broken(new Failure('internal', undefined, 'the measuring thread ended'))
      const hear = (answer: Answer) => {
        if (answer.type === 'percent') onPercent?.(answer.percent)
        else if (answer.type === 'failed') broken(revive(answer.failure, signal))
        else settle(() => resolve(answer))
      }
      worker.on('message', hear).on('error', broken).on('exit', gone)
      worker.postMessage(question)
      if (signal?.aborted) cancel()
    })
  }

  return {
    async fingerprint(file) {
      const answer = await ask({ type: 'fingerprint', file })
      return answer.type === 'fingerprint' ? answer.hash : unexpected(answer)
    },
    async gather(task, onPercent) {
      const answer = await ask({ type: 'gather', task }, onPercent)
      return answer.type === 'gathered' ? answer.gathered : unexpected(answer)
    },
    async close() {
      signal?.removeEventListener('abort', cancel)
      await worker.terminate()
    },
  }
}

function revive(data: FailureData, signal?: CancelSignal): Failure {
  return signal?.aborted ? new Failure('cancelled') : new Failure(data.code, data.values, data.details)
}

function unexpected(answer: Answer): never {
  throw new Failure('internal', undefined, `the measuring thread answered ${answer.type}`)
}
