import { Failure, toFailure, type FailureData } from '../../../shared/model/failure.ts'
import { readOccurrenceRef } from '../../../shared/planning/repeats.ts'
import type { Database } from '../db/database.ts'
import { idsOfOthers } from '../db/plan-of-client.ts'
import type { PlanFormat } from './export-plan.ts'
import type { KeptPlan } from './kept-plan.ts'
import { loadPlan } from './load.ts'
import { nothingTold, type ToldPlan } from './plan.ts'
import { readCsv, type Mapping } from './read-csv.ts'
import { readIcs } from './read-ics.ts'
import { readJson } from './read-json.ts'
import { settle, type SettledPlan } from './settle.ts'

export interface ReadPlan extends SettledPlan {
  columns: ToldPlan['columns']
  /** What is wrong with the file as a whole. */
  problems: FailureData[]
  notes: FailureData[]
  kept: KeptPlan
}

/** A file with a plan, as text, for one client. */
export interface PlanFile {
  clientId: string
  format: PlanFormat
  text: string
  mapping?: Mapping | undefined
}

/** Reads a file and lays it beside a client's plan. What is wrong comes back; throws `client_not_found` alone. */
export function readPlan(db: Database, file: PlanFile): ReadPlan {
  const kept = loadPlan(db, file.clientId)
  const told = tellOf(file, kept)
  const ids = [...told.posts.flatMap(({ ref }) => (ref === null ? [] : [readOccurrenceRef(ref)?.repeatId ?? ref])), ...told.repeats.flatMap(({ repeat }) => repeat?.id ?? [])]
  const others = idsOfOthers(db, file.clientId, ids)
  return { ...settle(told, kept, (id) => others.has(id)), columns: told.columns, problems: told.problems, notes: told.notes, kept }
}

function tellOf({ format, text, mapping }: PlanFile, { client, names }: KeptPlan): ToldPlan {
  try {
    if (format === 'csv') return readCsv(text, mapping, { client, ...names })
    return format === 'ics' ? readIcs(text, { client }) : readJson(text, names)
  } catch (error) {
    if (error instanceof Failure) return { ...nothingTold, problems: [toFailure(error)] }
    throw error
  }
}
