import { randomUUID } from 'node:crypto'
import { sameName } from '../../../shared/house-rules/text.ts'
import type { FailureData } from '../../../shared/model/failure.ts'
import { draftsByContent, isAnyKnown } from '../db/client-rows.ts'
import { clientNamed } from '../db/clients.ts'
import type { Database } from '../db/database.ts'
import { findRules, listRules } from '../db/house-rules.ts'
import type { ClientFile } from './form.ts'
import type { Arrival } from './arrival.ts'
import { writeClient } from './write-client.ts'

/**
 * Says what a file would become: with its own ids where none of them is known, else a copy with new ones, and under a name that is free. Drafts are found by
 * what is in them, house rules by their id or their name; what is not found is left out and told.
 */
export function arrivalOf(db: Database, file: ClientFile): Arrival {
  const own = [file.client.id, ...[file.accounts, file.pillars, file.hashtagGroups, file.repeats, file.posts].flatMap((list) => list.map(({ id }) => id))]
  // Ids are kept in small letters; others would be a second name of the same.
  const isCopy = own.some((id) => id !== id.toLowerCase()) || isAnyKnown(db, own)
  const known = draftsByContent(db, file.drafts.map(({ contentHash }) => contentHash))
  const drafts = file.drafts.map(({ id, contentHash }) => [id, known.get(contentHash) ?? null] as const)
  const ids = new Map<string, string | null>([...drafts, ...own.map((id) => [id, isCopy ? randomUUID() : id] as const)])
  const draftsFound = drafts.filter(([, id]) => id !== null).length
  const rules = rulesOf(db, file)
  const notices: FailureData[] = file.houseRules && rules === null ? [{ code: 'house_rules_not_found', values: { name: file.houseRules.name } }] : []
  const client = { id: ids.get(file.client.id) ?? file.client.id, name: freeName(db, file.client.name), colour: file.client.colour }
  return { client, isCopy, ids, houseRulesId: rules, draftsFound, draftsMissing: drafts.length - draftsFound, notices }
}

/** Takes a file in, all of it in one transaction, or nothing. */
export function importClient(db: Database, file: ClientFile, logo: Uint8Array | null, at: string): Arrival {
  return db.write((run) => {
    const arrival = arrivalOf(db, file)
    writeClient(db, run, file, { arrival, logo, at })
    return arrival
  })
}

function rulesOf(db: Database, { houseRules }: ClientFile): string | null {
  if (houseRules === null) return null
  return findRules(db, houseRules.id)?.id ?? listRules(db).find(({ name }) => sameName(name) === sameName(houseRules.name))?.id ?? null
}

/** The name itself, or with the first number from 2 that makes it free. */
function freeName(db: Database, name: string): string {
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? '' : ` ${number}`
    const numbered = `${name.slice(0, 200 - end.length).trimEnd()}${end}`
    if (!clientNamed(db, numbered)) return numbered
  }
}
