import { bearingOn } from './client-bearing.ts'
import { findClient } from './db/clients.ts'
import { clientsOfDrafts } from './db/clients-of-drafts.ts'
import type { Database } from './db/database.ts'
import { judgedByOf, putJudgedBy } from './db/judged-by.ts'
import { withVersions } from './db/versions.ts'
import type { ClientDetails } from '../../shared/model/client.ts'
import type { DraftsJudgedBy } from '../../shared/model/library.ts'
import type { Judging } from './judging.ts'

export interface MoveDependencies {
  db: Database
  judging: Judging
  log: (error: unknown) => void
}

/**
 * Makes a change after which drafts may be another client's or be judged by something else. Those for which that can make another verdict
 * are judged again in the background.
 */
export function moveDrafts<Value>({ db, judging, log }: MoveDependencies, ids: readonly string[], change: () => { value: Value; judgedBy: readonly DraftsJudgedBy[] }): Value {
  const drafts = withVersions(db, ids)
  const before = clientsOfDrafts(db, drafts)
  const { value, judgedBy } = change()
  const bearings = new Map<string | null, string>()
  const bearingOf = (clientId: string | null) => {
    const known = bearings.get(clientId) ?? JSON.stringify(bearingOn(db, { draftId: null, clientId }))
    bearings.set(clientId, known)
    return known
  }
  const moved = [...clientsOfDrafts(db, drafts)].filter(([id, clientId]) => bearingOf(before.get(id) ?? null) !== bearingOf(clientId))
  const concerned = [...new Set([...moved.map(([id]) => id), ...judgedBy.flatMap(({ draftIds }) => draftIds)])]
  if (concerned.length > 0) void judging.allAgain(concerned).catch(log)
  return value
}

/** Has drafts judged by the goal or the house rules of a client, where it has any. Answers with what they were judged by; part of a transaction. */
export function takeOver(db: Database, { profile, houseRulesId }: Pick<ClientDetails, 'profile' | 'houseRulesId'>, draftIds: readonly string[]): DraftsJudgedBy[] {
  if (draftIds.length === 0 || (profile === null && houseRulesId === null)) return []
  const before = judgedByOf(db, draftIds)
  db.write((run) => putJudgedBy(db, run, { draftIds: [...draftIds], houseRulesId, ...(profile !== null && { profile }) }))
  return before
}

/** `takeOver` for those of the drafts, with their versions, that are not that client's yet; part of a transaction. */
export function takeOverFrom(db: Database, clientId: string, ids: readonly string[]): DraftsJudgedBy[] {
  const found = findClient(db, clientId)
  if (!found) return []
  const coming = [...clientsOfDrafts(db, withVersions(db, ids))].filter(([, from]) => from !== clientId).map(([id]) => id)
  return takeOver(db, found.details, coming)
}

/** Has drafts judged by what is told again, as part of a transaction. */
export function judgeBack(db: Database, judgedBy: readonly DraftsJudgedBy[]): void {
  db.write((run) => {
    for (const each of judgedBy) putJudgedBy(db, run, each)
  })
}
