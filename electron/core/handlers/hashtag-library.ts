import { hashtagFileLimits, type HashtagGroup } from '../../../shared/contract/hashtags.ts'
import { staleMarksOf } from '../../../shared/hashtags/stale.ts'
import { Failure } from '../../../shared/model/failure.ts'
import { findClient } from '../db/clients.ts'
import type { Database } from '../db/database.ts'
import { groupTimes, listGroups, markGroupRemoved, putGroup } from '../db/hashtag-groups.ts'
import { countUses } from '../hashtags/count-uses.ts'
import { readHashtagRows } from '../hashtags/read-rows.ts'
import { settleRows, type SettledRow } from '../hashtags/settle-rows.ts'
import { hashtagCsv } from '../hashtags/write-csv.ts'
import type { Handler, Handlers } from './handlers.ts'
import { readSheet, type TakingIn } from './taking-in.ts'

type LibraryHandlers = Pick<Handlers, 'hashtags.library' | 'hashtags.import' | 'hashtags.putBack' | 'hashtags.export'>

/** More than anyone reads through. A judgement. */
const mostRowsShown = 300

export function hashtagLibraryHandlers(dependencies: TakingIn): LibraryHandlers {
  const { db, now, changed } = dependencies
  return {
    'hashtags.library': async ({ clientId }) => {
      const today = now().toISOString().slice(0, 10)
      const [groups, times, usesOf] = [listGroups(db), groupTimes(db), await countUses(db, today)]
      const shown = clientId === undefined ? groups : groups.filter((group) => group.clientId === clientId)
      return {
        groups: shown.map((group) => {
          const uses = group.tags.map((tag) => usesOf(tag, group.clientId))
          return { ...group, uses, stale: staleMarksOf({ details: group.details, uses, keptOn: (times.get(group.id) ?? today).slice(0, 10) }, today) }
        }),
      }
    },

    'hashtags.import': importer(dependencies),

    'hashtags.putBack': async ({ before, made }) => {
      for (const { clientId } of before) assertClient(db, clientId)
      db.write((run) => {
        for (const group of before) putGroup(db, run, group, now().toISOString())
      })
      for (const id of made) markGroupRemoved(db, id, now().toISOString())
      changed([], ['hashtags'])
      return {}
    },

    'hashtags.export': async ({ clientId }) => {
      const client = assertClient(db, clientId)
      return { fileName: client ? `hashtags ${client}.csv` : 'hashtags.csv', type: 'text/csv', text: hashtagCsv(groupsOf(db, clientId)) }
    },
  }
}

function importer({ db, uploads, now, changed }: TakingIn): Handler<'hashtags.import'> {
  return async ({ clientId, source, group, kind, dryRun }, context) => {
    assertClient(db, clientId)
    const { text, notes } = await readSheet(source, uploads, hashtagFileLimits.bytes, context)
    const { columns, rows, problems } = readHashtagRows(text, { group, kind })
    const settled = settleRows(rows, groupsOf(db, clientId), clientId)
    const count = (does: SettledRow['does']) => settled.rows.filter((row) => row.does === does).length
    const counts = { add: count('add'), same: count('same'), refuse: count('refuse') }
    if (!dryRun) {
      const [problem] = problems
      if (problem) throw new Failure(problem.code, problem.values)
      if (counts.refuse > 0) throw new Failure('hashtags_refused', { count: counts.refuse })
      db.write((run) => {
        for (const each of settled.kept) putGroup(db, run, each, now().toISOString())
      })
      changed([], ['hashtags'])
    }
    return {
      columns,
      counts,
      groups: { add: settled.made.length, change: settled.before.length },
      rows: settled.rows.toSorted((one, other) => Number(other.does === 'refuse') - Number(one.does === 'refuse')).slice(0, mostRowsShown).map(({ details, ...row }) => ({ ...row, kind: details.kind ?? null })),
      problems,
      notes,
      before: settled.before,
      made: settled.made,
    }
  }
}

function groupsOf(db: Database, clientId: string | null): HashtagGroup[] {
  return listGroups(db).filter((group) => group.clientId === clientId)
}

/** The client's name; null for everybody. */
function assertClient(db: Database, id: string | null): string | null {
  if (id === null) return null
  const found = findClient(db, id)
  if (!found) throw new Failure('client_not_found')
  return found.client.name
}
