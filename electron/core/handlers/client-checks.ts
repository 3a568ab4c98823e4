import type { ClientDetailsChange } from '../../../shared/model/client.ts'
import { Failure } from '../../../shared/model/failure.ts'
import { clientNamed, findClient } from '../db/clients.ts'
import type { Database } from '../db/database.ts'
import { findRules } from '../db/house-rules.ts'

/** A client that is there; throws `client_not_found`. */
export function getClient(db: Database, id: string) {
  const found = findClient(db, id)
  if (!found) throw new Failure('client_not_found')
  return found
}

/** Throws `client_exists` where another has this name, however it is written. */
export function assertNameFree(db: Database, { id, name }: { id?: string; name: string }) {
  const other = clientNamed(db, name)
  if (other && other.id !== id) throw new Failure('client_exists', { name })
}

/** Throws `house_rules_not_found` where house rules are named that are not there. */
export function assertRules(db: Database, { houseRulesId }: ClientDetailsChange) {
  if (houseRulesId && !findRules(db, houseRulesId)) throw new Failure('house_rules_not_found', { name: houseRulesId })
}
