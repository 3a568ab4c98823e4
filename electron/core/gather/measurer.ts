import { Worker } from 'node:worker_threads'
import { workerBeside } from '../worker-beside.ts'
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

/** Threads for measuring. One that is done waits for the next file: its code is compiled and optimised by then. */
export interface Measurers {
  /** An abort of `signal` ends what the thread is doing with `cancelled`. */
  open(signal?: CancelSignal): Measurer
  /** Ends the threads that wait; one at work ends with its measurer. */
  close(): Promise<void>
}

const workerFile = workerBeside(import.meta.url, 'measure-worker')

export function openMeasurers(): Measurers {
  const waiting = new Set<Worker>()
  let isOpen = true

  /** A waiting thread keeps no program from ending; one that breaks while it waits is forgotten. */
  function startThread(): Worker {
    const worker = new Worker(workerFile)
    return worker.on('error', () => waiting.delete(worker)).on('exit', () => waiting.delete(worker))
  }

  return {
    open(signal) {
      const [worker = startThread()] = waiting
      waiting.delete(worker)
      worker.ref()
      return measureOn(worker, signal, async (isFit) => {
        if (!isFit || !isOpen) return void (await worker.terminate())
        worker.unref()
        waiting.add(worker)
      })
    },
    async close() {
      isOpen = false
      await Promise.all([...waiting].map((worker) => worker.terminate()))
    },
  }
}

/** `release` hears whether the thread can measure another file: not after a cancel, a failure of its own or with a question open. */
function measureOn(worker: Worker, signal: CancelSignal | undefined, release: (isFit: boolean) => Promise<void>): Measurer {
  let open = 0
  let broke = false
  const cancel = () => worker.postMessage({ type: 'cancel' } satisfies Question)
  signal?.addEventListener('abort', cancel, { once: true })

  function ask(question: Question, onPercent?: (percent: number) => void): Promise<Answer> {
    open += 1
    return new Promise((resolve, reject) => {
      const settle = (then: () => void) => {
        open -= 1
        worker.off('message', hear).off('error', broken).off('exit', gone)
        then()
      }
      const broken = (error: unknown) => {
        broke = true
        settle(() => reject(error))
      }
      const gone = () => broken(new Failure('internal', undefined, 'the measuring thread ended'))
      const hear = (answer: Answer) => {
        if (answer.type === 'percent') onPercent?.(answer.percent)
        else if (answer.type === 'failed') settle(() => reject(revive(answer.failure, signal)))
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
      await release(!broke && open === 0 && signal?.aborted !== true)
    },
  }
}

function revive(data: FailureData, signal?: CancelSignal): Failure {
  return signal?.aborted ? new Failure('cancelled') : new Failure(data.code, data.values, data.details)
}

function unexpected(answer: Answer): never {
  throw new Failure('internal', undefined, `the measuring thread answered ${answer.type}`)
}
