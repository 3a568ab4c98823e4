import PQueue from 'p-queue'
import type { CancelSignal, Output, Progress } from '../../shared/contract/contract.ts'
import type { Draft } from '../../shared/model/draft.ts'
import { Failure } from '../../shared/model/failure.ts'
import type { ProfileId } from '../../shared/model/verdict.ts'
import { analyseFile, type Analysed, type AnalyseTask } from './analyse.ts'
import type { Database } from './db/database.ts'
import { findDraft, keepAnalysis, type StoredDraft } from './db/drafts.ts'
import type { Measurers } from './gather/measurer.ts'
import type { Changed } from './handlers/handlers.ts'
import type { Judging } from './judging.ts'
import type { Binaries } from './media/binaries.ts'
import { version } from './version.ts'

export interface ImportingDependencies {
  db: Database
  judging: Judging
  binaries: () => Promise<Binaries>
  measurers: Measurers
  now: () => Date
  changed: Changed
}

/** What is told with a file; what is not stays as it is with a draft that is known. */
export interface Given {
  caption?: string | undefined
  profile: ProfileId
  houseRulesId?: string | null | undefined
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

export function openImporting({ db, judging, binaries, measurers, now, changed }: ImportingDependencies): Importing {
  const queue = new PQueue({ concurrency: atOnce })

  async function work(file: string, { caption, profile, houseRulesId }: Given, { signal, onProgress }: ImportWatch): Promise<Imported> {
    const findKnown = (hash: string) => stillGood(findDraft(db, { contentHash: hash }))
    const judge: AnalyseTask['judge'] = (contentHash, { artifacts, damage }) => {
      const before = findDraft(db, { contentHash })
      const rules = houseRulesId === undefined ? (before?.houseRulesId ?? null) : houseRulesId
      return judging.judge({ draftId: before?.draft.id ?? null, artifacts, damage, caption: caption ?? before?.draft.caption ?? null, profile, houseRulesId: rules })
    }
    const analysed = await analyseFile({ file, caption, judge, binaries, measurers, now, onProgress, findKnown, ...(signal && { signal }) })
    const kept = keep(db, judging, analysed, { caption, profile, houseRulesId })
    changed([kept.draft.id])
    return { draft: kept.draft, analysis: kept.analysis, known: analysed.known !== undefined, path: kept.path }
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

function keep(db: Database, judging: Judging, analysed: Analysed, { caption, profile, houseRulesId }: Given): StoredDraft {
  const { source } = analysed
  const before = findDraft(db, { contentHash: (analysed.known ?? analysed).draft.contentHash })
  const place = { path: source.path, houseRulesId: houseRulesId === undefined ? (before?.houseRulesId ?? null) : houseRulesId }
  if (analysed.known) {
    const { draft: known, analysis } = analysed.known
    return judging.again({ draft: { ...known, name: source.name }, analysis, ...place }, { profile, ...(caption !== undefined && { caption }) })
  }
  const draft: Draft = before ? { ...before.draft, name: source.name, caption: caption ?? before.draft.caption } : analysed.draft
  keepAnalysis(db, { draft, ...place }, analysed.analysis, analysed.signature)
  const kept = findDraft(db, { contentHash: draft.contentHash })
  if (!kept) throw new Failure('draft_not_found')
  return kept
}
