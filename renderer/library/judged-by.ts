import type { Caller } from '../../shared/contract/contract.ts'
import type { ProfileId } from '../../shared/model/profile.ts'
import { inParts } from '../api/in-parts.ts'

/** What drafts are to be judged by: house rules, or a goal. */
export type Measure = { houseRules: string; name: string } | { profile: ProfileId; name: string }

/** What a draft was judged by. */
export interface JudgedBefore {
  draftId: string
  profile: ProfileId
  houseRules: string | null
}

/** Judges drafts by house rules or by a goal; resolves to what each was judged by before. */
export async function judgedBy(call: Caller, ids: readonly string[], by: Measure): Promise<JudgedBefore[]> {
  const before: JudgedBefore[] = []
  for (const draftId of ids) {
    const { verdict } = (await call('draft.get', { draftId })).analysis
    before.push({ draftId, profile: verdict.profile, houseRules: verdict.house?.id ?? null })
  }
  if ('houseRules' in by) await inParts(ids, (draftIds) => call('house.assign', { id: by.houseRules, draftIds }))
  else for (const draftId of ids) await call('draft.setProfile', { draftId, profile: by.profile })
  return before
}

/** Judges each draft as before. */
export async function judgeBack(call: Caller, before: readonly JudgedBefore[]): Promise<void> {
  for (const [id, those] of Map.groupBy(before, ({ houseRules }) => houseRules)) {
    if (id === null) for (const { draftId, profile } of those) await call('draft.setProfile', { draftId, profile })
    else await inParts(those, (part) => call('house.assign', { id, draftIds: part.map(({ draftId }) => draftId) }))
  }
}
