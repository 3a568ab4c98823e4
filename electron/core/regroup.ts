import type { Database } from './db/database.ts'
import { forgetAlike, withVersions } from './db/versions.ts'
import type { Changed } from './handlers/handlers.ts'
import type { Judging } from './judging.ts'

export interface RegroupDependencies {
  db: Database
  judging: Judging
  changed: Changed
  log: (error: unknown) => void
}

/**
 * Makes a change to which drafts are versions of each other, tells of all that were and are, and judges those again, in the background, whose
 * count of other drafts with the same video may be another now.
 */
export function regroup<Value>({ db, judging, changed, log }: RegroupDependencies, ids: readonly string[], change: () => Value): Value {
  const before = withVersions(db, ids)
  const value = change()
  const concerned = withVersions(db, before)
  changed(concerned)
  const again = forgetAlike(db, concerned)
  if (again.length > 0) void judging.allAgain(again).catch(log)
  return value
}
