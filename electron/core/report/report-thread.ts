import { Worker } from 'node:worker_threads'
import type { CancelSignal } from '../../../shared/contract/contract.ts'
import { Failure, type FailureData } from '../../../shared/model/failure.ts'
import { workerBeside } from '../worker-beside.ts'
import type { ReportData } from './documents/document.ts'
import type { Printed } from './print.ts'

export interface Question {
  data: ReportData
}
export type Answer = ({ type: 'printed' } & Printed) | { type: 'failed'; failure: FailureData }

const workerFile = workerBeside(import.meta.url, 'report-worker')
/** So long a thread waits for the next report: its fonts are read and its code is compiled by then. A judgement; it holds 150 MB. */
const warmMs = 60_000

/** What is thrown away at once, megabytes: with more the thread is no faster, and holds half as much memory again. */
const youngMb = 16

/** Prints reports in a thread of its own, one after the other. */
export interface ReportThread {
  /** Starts the thread, unless it is there, while data are still gathered. */
  warmUp(): void
  print(data: ReportData, signal?: CancelSignal): Promise<Printed>
  close(): Promise<void>
}

export function openReportThread(): ReportThread {
  let thread: Worker | null = null
  let resting: NodeJS.Timeout | undefined
  let last: Promise<unknown> = Promise.resolve()
  let closed = false

  function started(): Worker {
    clearTimeout(resting)
    if (closed) throw new Failure('cancelled')
    if (thread) return thread
    const worker = new Worker(workerFile, { resourceLimits: { maxYoungGenerationSizeMb: youngMb } })
    const forget = () => {
      if (thread === worker) thread = null
    }
    // A waiting thread keeps no program from ending; one that breaks is forgotten.
    worker.on('error', forget).on('exit', forget).unref()
    thread = worker
    return worker
  }

  function rest() {
    clearTimeout(resting)
    resting = setTimeout(() => void thread?.terminate(), warmMs).unref()
  }

  function ask(data: ReportData, signal: CancelSignal | undefined): Promise<Printed> {
    if (signal?.aborted) throw new Failure('cancelled')
    const worker = started()
    worker.ref()
    return new Promise((resolve, reject) => {
      const settle = (then: () => void) => {
        worker.off('message', hear).off('error', broken).off('exit', gone).unref()
        signal?.removeEventListener('abort', stop)
        rest()
        then()
      }
      const broken = (error: unknown) => settle(() => reject(error))
      const gone = () => broken(new Failure('cancelled'))
      // Layout never pauses to listen: the thread is thrown away.
      const stop = () => void worker.terminate()
      const hear = (answer: Answer) => settle(() => (answer.type === 'printed' ? resolve({ bytes: answer.bytes, pages: answer.pages }) : reject(new Failure(answer.failure.code, answer.failure.values, answer.failure.details))))
      worker.on('message', hear).on('error', broken).on('exit', gone)
      signal?.addEventListener('abort', stop, { once: true })
      worker.postMessage({ data } satisfies Question)
    })
  }

  return {
    warmUp: () => void started(),
    print(data, signal) {
      const printed = last.then(() => ask(data, signal))
      last = printed.catch(() => undefined)
      return printed
    },
    async close() {
      closed = true
      clearTimeout(resting)
      await thread?.terminate()
    },
  }
}
