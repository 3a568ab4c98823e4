import type { ParsedInput } from '../../shared/contract/contract.ts'
import type { Draft } from '../../shared/model/draft.ts'
import { Failure } from '../../shared/model/failure.ts'
import { tidyFolder } from '../../shared/model/library.ts'
import type { Analysed } from './analyse.ts'
import { copyAnswers } from './db/answers.ts'
import type { Database } from './db/database.ts'
import { existingDrafts, findDraft, keepAnalysis, type StoredDraft } from './db/drafts.ts'
import { joinVersions } from './db/order.ts'
import { readSettings } from './db/settings.ts'
import { versionSummaries } from './db/summaries.ts'
import { withVersions } from './db/versions.ts'
import type { Judged } from './judging.ts'
import { regroup, type RegroupDependencies } from './regroup.ts'

/** What an import is told beside the file. */
export type Given = Omit<ParsedInput<'draft.import'>, 'source'>

/** The newest version of the draft that a file is a new cut of; undefined for a draft of its own. Throws `draft_not_found` where it is gone. */
export function versionBefore(db: Database, { versionOf }: Given): StoredDraft | undefined {
  if (versionOf === undefined) return undefined
  const newest = existingDrafts(db, [versionOf]).length > 0 ? versionSummaries(db, versionOf).at(-1) : undefined
  const stored = newest && findDraft(db, { id: newest.draft.id })
  if (!stored) throw new Failure('draft_not_found')
  return stored
}

/** What a content is judged by: what was given, else what the library holds of it, else what the version before has, else the settings. */
export function judgedBy(db: Database, given: Given, contentHash: string): Pick<Judged, 'draftId' | 'caption' | 'profile' | 'houseRulesId'> {
  const known = findDraft(db, { contentHash })
  const from = known ?? versionBefore(db, given)
  return {
    draftId: known?.draft.id ?? null,
    caption: given.caption ?? known?.draft.caption ?? versionBefore(db, given)?.draft.caption ?? null,
    profile: given.profile ?? from?.profile ?? readSettings(db).profile,
    houseRulesId: given.houseRules === undefined ? (from?.houseRulesId ?? null) : given.houseRules,
  }
}

/**
 * Keeps what was read, as a draft of its own or as the newest version of another, in one transaction. A version says of itself what it was given; what it
 * does not say it has from the version before: caption, goal, house rules and answers; and it lies where the other versions lie.
 */
export function keepImport(dependencies: RegroupDependencies, analysed: Analysed, given: Given): StoredDraft {
  const { db } = dependencies
  const { contentHash } = (analysed.known ?? analysed).draft
  const known = findDraft(db, { contentHash })
  const before = versionBefore(db, given)
  if (!before || (known && isVersionOf(db, known, before))) return db.write(() => keep(dependencies, analysed, given))
  const ids = [before.draft.id, ...(known ? [known.draft.id] : [])]
  return regroup(dependencies, ids, () =>
    db.write((run) => {
      const kept = keep(dependencies, analysed, given)
      joinVersions(db, kept.draft.id, before.draft.id)
      copyAnswers(db, run, before.draft.id, kept.draft.id)
      return dependencies.judging.again(kept)
    }),
  )
}

/** A version that was taken out and comes again is a new one; one that is there stays where it is. */
function isVersionOf(db: Database, known: StoredDraft, before: StoredDraft): boolean {
  return existingDrafts(db, [known.draft.id]).length > 0 && withVersions(db, [before.draft.id]).includes(known.draft.id)
}

function keep({ db, judging }: RegroupDependencies, analysed: Analysed, given: Given): StoredDraft {
  const { source } = analysed
  const { contentHash } = (analysed.known ?? analysed).draft
  const { caption, profile, houseRulesId } = judgedBy(db, given, contentHash)
  if (analysed.known) {
    const { draft, analysis } = analysed.known
    return judging.again({ draft: { ...draft, name: source.name }, analysis, path: source.path, houseRulesId, profile }, { profile, caption })
  }
  const known = findDraft(db, { contentHash })
  const draft: Draft = { ...(known?.draft ?? analysed.draft), name: source.name, caption }
  keepAnalysis(db, { draft, path: source.path, houseRulesId }, analysed.analysis, { signature: analysed.signature, folder: tidyFolder(given.folder ?? '') })
  const kept = findDraft(db, { contentHash })
  if (!kept) throw new Failure('draft_not_found')
  return kept
}
