import PQueue from 'p-queue'
import type { CancelSignal, Output, Progress } from '../../shared/contract/contract.ts'
import { Failure } from '../../shared/model/failure.ts'
import { analyseFile, type AnalyseTask } from './analyse.ts'
import type { Database } from './db/database.ts'
import { findDraft, type StoredDraft } from './db/drafts.ts'
import type { Measurers } from './gather/measurer.ts'
import type { Changed } from './handlers/handlers.ts'
import type { Judging } from './judging.ts'
import { judgedBy, keepImport, versionBefore, type Given } from './keep-import.ts'
import type { Binaries } from './media/binaries.ts'
import { version } from './version.ts'

export interface ImportingDependencies {
  db: Database
  judging: Judging
  binaries: () => Promise<Binaries>
  measurers: Measurers
  now: () => Date
  changed: Changed
  log: (error: unknown) => void
}

export interface ImportWatch {
  signal?: CancelSignal
  onProgress: (stage: Progress['stage'], percent: number) => void
}

export type Imported = Output<'draft.import'> & { path: string }

/** Reads files into the library, whoever asks: two at once, the rest in the order they came. */
export interface Importing {
  /** Reads, measures, judges and keeps one file, once it is its turn. `find` names it then. Rejects with a `Failure`. */
  import(find: () => Promise<string>, given: Given, watch: ImportWatch): Promise<Imported>
  /** Those that wait for their turn. */
  waiting(): number
}

/** Files that are measured at once: each keeps about one processor busy beside ffmpeg's own threads. */
export const atOnce = 2

export function openImporting({ db, judging, binaries, measurers, now, changed, log }: ImportingDependencies): Importing {
  const queue = new PQueue({ concurrency: atOnce })

  async function work(file: string, given: Given, { signal, onProgress }: ImportWatch): Promise<Imported> {
    // Said before the work rather than after.
    versionBefore(db, given)
    const findKnown = (hash: string) => stillGood(findDraft(db, { contentHash: hash }))
    const judge: AnalyseTask['judge'] = (contentHash, { artifacts, damage }) => judging.judge({ ...judgedBy(db, given, contentHash), artifacts, damage })
    const analysed = await analyseFile({ file, caption: given.caption, judge, binaries, measurers, now, onProgress, findKnown, ...(signal && { signal }) })
    const { draft, analysis, path } = keepImport({ db, judging, changed, log }, analysed, given)
    changed([draft.id])
    return { draft, analysis, known: analysed.known !== undefined, path }
  }

  return {
    async import(find, given, watch) {
      watch.onProgress('waiting', 0)
      return queue.add(async () => {
        if (watch.signal?.aborted) throw new Failure('cancelled')
        return work(await find(), given, watch)
      })
    },
    waiting: () => queue.size,
  }
}

/** An analysis by another version of the program may have measured otherwise: then the file is read again. */
function stillGood(stored: StoredDraft | undefined): StoredDraft | undefined {
  return stored && stored.analysis.tools.hookline === version ? stored : undefined
}
