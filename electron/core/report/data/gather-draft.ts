import { picturedMomentsOf } from '../../../../shared/findings/told-findings.ts'
import { Failure } from '../../../../shared/model/failure.ts'
import { clientOfDraft } from '../../db/clients-of-drafts.ts'
import { findDraft } from '../../db/drafts.ts'
import { versionsOf } from '../../db/versions.ts'
import type { PrintedDraft } from './draft-data.ts'
import type { Gathering } from './gathering.ts'

/** A draft with all of it that is printed, without the frames at its findings where they are not shown. Rejects with `draft_not_found`. */
export async function gatherDraft({ db, picture, frames }: Gathering, draftId: string, { withFrames = true } = {}): Promise<PrintedDraft> {
  const stored = findDraft(db, { id: draftId })
  if (!stored) throw new Failure('draft_not_found')
  const { draft, analysis } = stored
  const versions = versionsOf(db, draftId)
  const [cover, opening, shown] = await Promise.all([picture('thumbnail', draftId), picture('opening', draftId), withFrames ? frames(stored, picturedMomentsOf(analysis.verdict)) : []])
  return { draft, analysis, clientId: clientOfDraft(db, draftId), version: { number: Math.max(1, versions.findIndex((each) => each.draftId === draftId) + 1), of: Math.max(1, versions.length) }, cover, opening, frames: shown }
}
