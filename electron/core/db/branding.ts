import { z } from 'zod'
import { branding, givenBranding, type Branding } from '../../../shared/model/branding.ts'
import { parseJson } from '../../../shared/model/parse-json.ts'
import type { Database } from './database.ts'

/** Rows of the settings of their own: who reads the settings does not carry a picture along. */
const rows = { words: 'branding', logo: 'branding-logo' } as const

export interface KeptBranding extends Branding {
  logo: Uint8Array | null
}
/** Values to change; what is not named stays. */
export type BrandingChange = { [Name in keyof KeptBranding]?: KeptBranding[Name] | undefined }

/** The agency's own words and colour, with its logo. What this version cannot read is as it comes. */
export function readBranding(db: Database): KeptBranding {
  const kept = db.all(db.build.selectFrom('settings').selectAll().where('name', 'in', Object.values(rows)))
  const stored = new Map(kept.map(({ name, value }) => [name, parseJson(value)]))
  const words = branding.safeParse(stored.get(rows.words))
  const logo = z.base64().safeParse(stored.get(rows.logo))
  return { ...(words.success ? words.data : givenBranding), logo: logo.success ? Buffer.from(logo.data, 'base64') : null }
}

export function keepBranding(db: Database, { agency, colour, contact, footer, logo }: BrandingChange): void {
  const before = readBranding(db)
  const words = { agency: agency ?? before.agency, colour: colour === undefined ? before.colour : colour, contact: contact ?? before.contact, footer: footer ?? before.footer }
  db.write((run) => {
    const put = (name: string, value: unknown) => {
      run(db.build.deleteFrom('settings').where('name', '=', name))
      if (value !== null) run(db.build.insertInto('settings').values({ name, value: JSON.stringify(value) }))
    }
    put(rows.words, words)
    if (logo !== undefined) put(rows.logo, logo && Buffer.from(logo).toString('base64'))
  })
}
