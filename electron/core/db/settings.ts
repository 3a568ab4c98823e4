import { givenSettings, settings, type SettingName, type Settings } from '../../../shared/model/settings.ts'
import { parseJson } from '../../../shared/model/parse-json.ts'
import type { Database } from './database.ts'

/** What the person has set. A stored value that this version cannot read is as it comes; the others stay. */
export function readSettings(db: Database): Settings {
  const rows = db.all(db.build.selectFrom('settings').selectAll())
  const stored = new Map(rows.map(({ name, value }) => [name, parseJson(value)]))
  const read = settings.parse(Object.fromEntries(names.map((name) => [name, readable(name, stored.get(name))])))
  // The one that is drawn may have been taken off the list, or the list may not be readable any more.
  const [first] = read.safeZones
  return first && !read.safeZones.some(({ id }) => id === read.safeZone) ? { ...read, safeZone: first.id } : read
}

/** Keeps what is named. A value as it comes has no row, so that it follows the program's own when that changes. */
export function keepSettings(db: Database, change: { [Name in SettingName]?: Settings[Name] | undefined }): void {
  db.write((run) => {
    for (const name of names) {
      const value = JSON.stringify(change[name])
      if (value === undefined) continue
      run(db.build.deleteFrom('settings').where('name', '=', name))
      if (value !== JSON.stringify(givenSettings[name])) run(db.build.insertInto('settings').values({ name, value }))
    }
  })
}

const names = settings.keyof().options

function readable(name: SettingName, stored: unknown): unknown {
  const parsed = settings.shape[name].safeParse(stored)
  return parsed.success ? parsed.data : givenSettings[name]
}
