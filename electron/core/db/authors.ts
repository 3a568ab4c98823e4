import type { Database } from './database.ts'
import { readSettings } from './settings.ts'

/** Who does something: whom the caller names, else the name of the settings; '' for somebody who gave none. */
export function authorOf(db: Database, who: string): string {
  return who === '' ? readSettings(db).name : who
}
