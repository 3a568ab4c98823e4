import type { Progress } from '../../../shared/contract/contract.ts'
import { Failure } from '../../../shared/model/failure.ts'
import type { SimilarDraft } from '../../../shared/model/similar.ts'
import { profileIds, type ProfileId } from '../../../shared/model/verdict.ts'
import { practiceById } from '../../../shared/practices/find.ts'
import type { CallContext } from '../core.ts'
import { keepAnswer } from '../db/answers.ts'
import type { Database } from '../db/database.ts'
import { clientOfDraft, clientsOfDrafts } from '../db/clients-of-drafts.ts'
import { alikeOf, draftIds as allDrafts, existingDrafts, findDraft, keepAlike, markRemoved, type StoredDraft } from '../db/drafts.ts'
import { listRules } from '../db/house-rules.ts'
import { withVersions } from '../db/versions.ts'
import type { Importing } from '../importing.ts'
import type { Judging } from '../judging.ts'
import type { UploadFolder } from '../uploads.ts'
import type { Changed, Handler, Handlers } from './handlers.ts'

export interface DraftDependencies {
  db: Database
  judging: Judging
  uploads: UploadFolder
  importing: Importing
  now: () => Date
  changed: Changed
  log: (error: unknown) => void
  findSimilar: (draftId: string) => Promise<SimilarDraft[]>
}

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
      const found = await findSimilar(draftId)
      // A version is alike by nature and no repost.
      const versions = new Set(withVersions(db, [draftId]))
      const similar = found.filter((each) => !versions.has(each.draftId))
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
      const clientId = clientOfDraft(db, draftId)
      keepAnswer(db, { scope: asked.scope, draftId, clientId, practice, answer, at: now().toISOString() })
      const judged = judging.again(stored)
      if (asked.scope === 'draft') changed([draftId])
      else void judging.allAgain(draftsOf(db, clientId)).catch(log)
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

    'draft.remove': async ({ draftIds, withVersions: all }) => {
      const removed = existingDrafts(db, all ? withVersions(db, draftIds) : draftIds)
      markRemoved(db, removed, now().toISOString())
      changed(removed)
      return { draftIds: removed }
    },

    'draft.restore': async ({ draftIds }) => {
      markRemoved(db, draftIds, null)
      changed(draftIds)
      return {}
    },
  }
}

function importer({ importing, uploads }: DraftDependencies): Handler<'draft.import'> {
  return async ({ source, ...given }, context) => {
    const onProgress = (stage: Progress['stage'], percent: number) => context.onProgress?.({ callId: context.callId, stage, percent })
    if ('path' in source && !context.grant.allowsPath(source.path)) throw new Failure('path_not_allowed')
    if (importing.waiting() >= longestQueue) throw new Failure('queue_full', { limit: longestQueue })
    const find = async () => ('path' in source ? source.path : uploads.find(source.upload))
    try {
      const { path, ...imported } = await importing.import(find, given, { onProgress, ...signalOf(context) })
      if ('upload' in source && path !== (await find())) await uploads.discard(source.upload)
      return imported
    } catch (error) {
      if ('upload' in source) await uploads.discard(source.upload)
      throw error
    }
  }
}

/** The drafts of the library that are a client's, or nobody's with null. */
function draftsOf(db: Database, clientId: string | null): string[] {
  return [...clientsOfDrafts(db, allDrafts(db))].filter(([, each]) => each === clientId).map(([id]) => id)
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
