import { z } from 'zod'
import { parseJson } from '../../../shared/model/parse-json.ts'
import type { Database } from './database.ts'

const zone = z.object({ timeZone: z.string().default('UTC') })

/** The zone of each client, removed ones too. */
export function zonesOf(db: Database): Map<string, string> {
  return new Map(db.all(db.build.selectFrom('clients').select(['id', 'details'])).map((row) => [row.id, zone.parse(parseJson(row.details)).timeZone]))
}
