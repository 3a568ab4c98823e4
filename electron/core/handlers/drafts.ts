import PQueue from 'p-queue'
import type { Progress } from '../../../shared/contract/contract.ts'
import type { Draft } from '../../../shared/model/draft.ts'
import { Failure } from '../../../shared/model/failure.ts'
import type { SimilarDraft } from '../../../shared/model/similar.ts'
import { profileIds, type ProfileId } from '../../../shared/model/verdict.ts'
import { practiceById } from '../../../shared/practices/find.ts'
import { analyseFile, type Analysed, type AnalyseTask } from '../analyse.ts'
import type { CallContext } from '../core.ts'
import { keepAnswer } from '../db/answers.ts'
import type { Database } from '../db/database.ts'
import { alikeOf, findDraft, keepAlike, keepAnalysis, markRemoved, type StoredDraft } from '../db/drafts.ts'
import { listRules } from '../db/house-rules.ts'
import { readSettings } from '../db/settings.ts'
import type { Measurers } from '../gather/measurer.ts'
import type { Binaries } from '../media/binaries.ts'
import type { Judging } from '../judging.ts'
import type { UploadFolder } from '../uploads.ts'
import { version } from '../version.ts'
import type { Changed, Handler, Handlers } from './handlers.ts'

export interface DraftDependencies {
  db: Database
  judging: Judging
  uploads: UploadFolder
  binaries: () => Promise<Binaries>
  measurers: Measurers
  now: () => Date
  changed: Changed
  log: (error: unknown) => void
  findSimilar: (draftId: string) => Promise<SimilarDraft[]>
}

/** Files that are measured at once: each keeps about one processor busy beside ffmpeg's own threads. */
const atOnce = 2
const longestQueue = 1000

type DraftHandlers = Pick<Handlers, Exclude<Extract<keyof Handlers, `draft.${string}`>, LibraryCall | 'draft.preview'>>
type LibraryCall = 'draft.list' | 'draft.versions' | 'draft.setVersionOf' | 'draft.organise' | 'draft.place'

export function draftHandlers(dependencies: DraftDependencies): DraftHandlers {
  const { db, judging, findSimilar, now, changed, log } = dependencies
  return {
    'draft.import': importer(dependencies),

    'draft.get': async ({ draftId }) => {
      const stored = getDraft(db, draftId)
      return shown(judging.current(stored))
    },

    'draft.similar': async ({ draftId }) => {
      getDraft(db, draftId)
      const similar = await findSimilar(draftId)
      const alike = similar.filter(({ kind }) => kind !== 'sound').length
      // Read after the search: a caption may have been changed, or the draft taken out, meanwhile.
      const stored = findDraft(db, { id: draftId })
      if (stored && alike !== alikeOf(db, draftId)) {
        keepAlike(db, draftId, alike)
        judging.again(stored)
        changed([draftId])
      }
      return { similar }
    },

    'draft.setCaption': async ({ draftId, caption }) => {
      const judged = judging.again(getDraft(db, draftId), { caption: caption === '' ? null : caption })
      changed([draftId])
      return shown(judged)
    },

    'draft.setProfile': async ({ draftId, profile }) => {
      const judged = judging.again(getDraft(db, draftId), { profile, houseRulesId: null })
      changed([draftId])
      return shown(judged)
    },

    'draft.answer': async ({ draftId, practice, answer }) => {
      const asked = practiceById(practice)
      if (asked?.kind !== 'manual') throw new Failure('input_invalid', undefined, `${practice} is no manual practice`)
      const stored = getDraft(db, draftId)
      keepAnswer(db, { scope: asked.scope, draftId, practice, answer, at: now().toISOString() })
      const judged = judging.again(stored)
      if (asked.scope === 'draft') changed([draftId])
      else void judging.allAgain().catch(log)
      return shown(judged)
    },

    'draft.profiles': async ({ draftId }) => {
      const { draft, analysis } = getDraft(db, draftId)
      const { artifacts, damage } = analysis
      const judge = (profile: ProfileId, houseRulesId: string | null) => judging.judge({ draftId, artifacts, damage, caption: draft.caption, profile, houseRulesId })
      const byHouse = listRules(db).map(({ id }) => judge('documented', id))
      return {
        verdicts: profileIds.map((profile) => judge(profile, null)),
        // Rules that cannot be read any more judge nothing.
        house: byHouse.filter(({ house }) => house !== undefined),
      }
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

function importer({ db, judging, uploads, binaries, measurers, now, changed }: DraftDependencies): Handler<'draft.import'> {
  const queue = new PQueue({ concurrency: atOnce })

  return async ({ source, caption, profile: named, houseRules }, context) => {
    const onProgress = (stage: Progress['stage'], percent: number) => context.onProgress?.({ callId: context.callId, stage, percent })
    if ('path' in source && !context.grant.allowsPath(source.path)) throw new Failure('path_not_allowed')
    if (queue.size >= longestQueue) throw new Failure('queue_full', { limit: longestQueue })
    onProgress('waiting', 0)
    return queue.add(async () => {
      if (context.signal?.aborted) throw new Failure('cancelled')
      const file = 'path' in source ? source.path : await uploads.find(source.upload)
      try {
        const goal = (before: StoredDraft | undefined) => named ?? before?.analysis.verdict.profile ?? readSettings(db).profile
        const findKnown = (hash: string) => stillGood(findDraft(db, { contentHash: hash }))
        const judge: AnalyseTask['judge'] = (contentHash, { artifacts, damage }) => {
          const before = findDraft(db, { contentHash })
          const houseRulesId = houseRules === undefined ? (before?.houseRulesId ?? null) : houseRules
          return judging.judge({ draftId: before?.draft.id ?? null, artifacts, damage, caption: caption ?? before?.draft.caption ?? null, profile: goal(before), houseRulesId })
        }
        const analysed = await analyseFile({ file, caption, judge, binaries, measurers, now, onProgress, findKnown, ...signalOf(context) })
        const kept = keep(db, judging, analysed, { caption, profile: named, houseRulesId: houseRules })
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

interface Given {
  caption: string | undefined
  profile: ProfileId | undefined
  houseRulesId: string | null | undefined
}

function keep(db: Database, judging: Judging, analysed: Analysed, { caption, profile, houseRulesId }: Given): StoredDraft {
  const { source } = analysed
  const before = findDraft(db, { contentHash: (analysed.known ?? analysed).draft.contentHash })
  const place = { path: source.path, houseRulesId: houseRulesId === undefined ? (before?.houseRulesId ?? null) : houseRulesId }
  if (analysed.known) {
    const { draft: known, analysis } = analysed.known
    return judging.again({ draft: { ...known, name: source.name }, analysis, ...place }, { ...(profile !== undefined && { profile }), ...(caption !== undefined && { caption }) })
  }
  const draft: Draft = before ? { ...before.draft, name: source.name, caption: caption ?? before.draft.caption } : analysed.draft
  keepAnalysis(db, { draft, ...place }, analysed.analysis, analysed.signature)
  return findDraft(db, { contentHash: draft.contentHash }) ?? missing()
}

function shown({ draft, analysis }: StoredDraft) {
  return { draft, analysis }
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
