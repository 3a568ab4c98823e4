import PQueue from 'p-queue'
import type { Progress } from '../../../shared/contract/contract.ts'
import type { Analysis, Draft } from '../../../shared/model/draft.ts'
import { Failure } from '../../../shared/model/failure.ts'
import type { SimilarDraft } from '../../../shared/model/similar.ts'
import type { ProfileId } from '../../../shared/model/verdict.ts'
import { isCurrent, judge } from '../../../shared/scoring/judge.ts'
import { analyseFile, type Analysed } from '../analyse.ts'
import type { CallContext } from '../core.ts'
import type { Database } from '../db/database.ts'
import { findDraft, keepAnalysis, keepVerdict, listDrafts, markRemoved, type StoredDraft } from '../db/drafts.ts'
import type { Measurers } from '../gather/measurer.ts'
import type { Binaries } from '../media/binaries.ts'
import type { UploadFolder } from '../uploads.ts'
import { version } from '../version.ts'
import type { Handler, Handlers } from './handlers.ts'

export interface DraftDependencies {
  db: Database
  uploads: UploadFolder
  binaries: () => Promise<Binaries>
  measurers: Measurers
  now: () => Date
  changed: (draftIds: string[]) => void
  findSimilar: (draftId: string) => Promise<SimilarDraft[]>
}

/** Files that are measured at once: each keeps about one processor busy beside ffmpeg's own threads. */
const atOnce = 2
const longestQueue = 1000

type DraftHandlers = Pick<Handlers, Extract<keyof Handlers, `draft.${string}`>>

export function draftHandlers(dependencies: DraftDependencies): DraftHandlers {
  const { db, findSimilar, now, changed } = dependencies
  return {
    'draft.import': importer(dependencies),

    'draft.list': async () => ({ drafts: listDrafts(db) }),

    'draft.get': async ({ draftId }) => {
      const stored = getDraft(db, draftId)
      const { draft, analysis } = isCurrent(stored.analysis.verdict) ? stored : rejudge(db, stored, stored.draft.caption, stored.analysis.verdict.profile)
      return { draft, analysis }
    },

    'draft.similar': async ({ draftId }) => {
      getDraft(db, draftId)
      return { similar: await findSimilar(draftId) }
    },

    'draft.setCaption': async ({ draftId, caption }) => {
      const stored = getDraft(db, draftId)
      const { draft, analysis } = rejudge(db, stored, caption === '' ? null : caption, stored.analysis.verdict.profile)
      changed([draftId])
      return { draft, analysis }
    },

    'draft.remove': async ({ draftIds }) => {
      markRemoved(db, draftIds, now().toISOString())
      changed(draftIds)
      return {}
    },

    'draft.restore': async ({ draftIds }) => {
      markRemoved(db, draftIds, null)
      changed(draftIds)
      return {}
    },
  }
}

function importer({ db, uploads, binaries, measurers, now, changed }: DraftDependencies): Handler<'draft.import'> {
  const queue = new PQueue({ concurrency: atOnce })

  return async ({ source, caption, profile }, context) => {
    const onProgress = (stage: Progress['stage'], percent: number) => context.onProgress?.({ callId: context.callId, stage, percent })
    if ('path' in source && !context.grant.allowsPath(source.path)) throw new Failure('path_not_allowed')
    if (queue.size >= longestQueue) throw new Failure('queue_full', { limit: longestQueue })
    onProgress('waiting', 0)
    return queue.add(async () => {
      if (context.signal?.aborted) throw new Failure('cancelled')
      const file = 'path' in source ? source.path : await uploads.find(source.upload)
      try {
        const analysed = await analyseFile({ file, caption, profile, binaries, measurers, now, onProgress, findKnown: (hash) => stillGood(findDraft(db, { contentHash: hash })), ...signalOf(context) })
        const kept = keep(db, analysed, caption, profile)
        if ('upload' in source && kept.path !== file) await uploads.discard(source.upload)
        changed([kept.draft.id])
        return { draft: kept.draft, analysis: kept.analysis, known: analysed.known !== undefined }
      } catch (error) {
        if ('upload' in source) await uploads.discard(source.upload)
        throw error
      }
    })
  }
}

/** An analysis by another version of the program may have measured otherwise: then the file is read again. */
function stillGood(stored: StoredDraft | undefined): StoredDraft | undefined {
  return stored && stored.analysis.tools.hookline === version ? stored : undefined
}

function keep(db: Database, analysed: Analysed, caption: string | undefined, profile: ProfileId): StoredDraft {
  const { source } = analysed
  if (analysed.known) {
    const stored = { ...analysed.known, path: source.path }
    return rejudge(db, { ...stored, draft: { ...stored.draft, name: source.name } }, caption ?? stored.draft.caption, profile)
  }
  const before = findDraft(db, { contentHash: analysed.draft.contentHash })
  const draft: Draft = before ? { ...before.draft, name: source.name, caption: caption ?? before.draft.caption } : analysed.draft
  keepAnalysis(db, { draft, path: source.path }, analysed.analysis, analysed.signature)
  return findDraft(db, { contentHash: draft.contentHash }) ?? missing()
}

function rejudge(db: Database, stored: StoredDraft, caption: string | null, profile: ProfileId): StoredDraft {
  const verdict = judge(stored.analysis.artifacts, { caption, profile }, { damaged: stored.analysis.damage !== null })
  const draft: Draft = { ...stored.draft, caption }
  const analysis: Analysis = { ...stored.analysis, verdict }
  keepVerdict(db, { draft, path: stored.path }, analysis)
  return { draft, path: stored.path, analysis }
}

function getDraft(db: Database, id: string): StoredDraft {
  return findDraft(db, { id }) ?? missing()
}

function missing(): never {
  throw new Failure('draft_not_found')
}

function signalOf({ signal }: CallContext) {
  return signal ? { signal } : {}
}
