import { z } from 'zod'
import { bestHour } from '../planning/planned-post.ts'
import { client, clientId, nameUpTo } from './library.ts'
import { profileId } from './profile.ts'

/** IANA name, such as `Europe/Amsterdam`. */
export const timeZone = z.string().max(64).refine(isTimeZone, 'this time zone is not known')

function isTimeZone(name: string): boolean {
  // Offsets such as +02:00 are taken by Intl too, but know no daylight saving.
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** ISO 3166-1 alpha-2. */
export const country = z.string().regex(/^[A-Z]{2}$/)
/** BCP 47, such as `nl` or `pt-BR`. */
export const languageTag = z.string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/).max(35)

export const approver = z.object({ name: z.string().trim().min(1).max(200), contact: z.string().trim().max(200).default('') })

/** What is known of a client beside name and colour. Without defaults: a default would reset, in a change of one value, all that the change does not name. */
export const clientDetails = z.object({
  language: languageTag.nullable(),
  /** The zone whose wall clock the client's calendar shows. */
  timeZone,
  niche: z.string().trim().max(200),
  countries: z.array(country).max(60),
  accountCountry: country.nullable(),
  /** Those that the audience speaks; where none is named, `language`. */
  languages: z.array(languageTag).max(40),
  /** With or without their `#`. */
  communityHashtags: z.array(z.string().trim().min(1).max(140)).max(100),
  smallBusiness: z.boolean(),
  /** The goal its drafts are judged for; house rules come before it. */
  profile: profileId.nullable(),
  houseRulesId: z.uuid().nullable(),
  /** Posts a week that were agreed. */
  weeklyGoal: z.number().positive().max(200).nullable(),
  bestHours: z.array(bestHour).max(168),
  approvers: z.array(approver).max(40),
  notes: z.string().max(20_000),
})
export type ClientDetails = z.infer<typeof clientDetails>

/** What each value is until it is told. */
export const givenClientDetails: ClientDetails = {
  language: null,
  timeZone: 'UTC',
  niche: '',
  countries: [],
  accountCountry: null,
  languages: [],
  communityHashtags: [],
  smallBusiness: false,
  profile: null,
  houseRulesId: null,
  weeklyGoal: null,
  bestHours: [],
  approvers: [],
  notes: '',
}

/** Values to change; what is not named stays. */
export const clientDetailsChange = clientDetails.partial()
export type ClientDetailsChange = z.infer<typeof clientDetailsChange>

/** The languages of a client's audience, the more exact first. */
export function audienceLanguages({ languages, language }: Pick<ClientDetails, 'languages' | 'language'>): string[] {
  return languages.length > 0 || language === null ? languages : [language]
}

/** An account a client posts with. */
export const account = z.object({ id: z.uuid(), clientId, handle: nameUpTo(100), notes: z.string().max(2000).default('') })
export type Account = z.infer<typeof account>

/** A theme a client comes back to; ideas are gathered by it. */
export const pillar = z.object({ id: z.uuid(), clientId, name: nameUpTo(100), colour: client.shape.colour })
export type Pillar = z.infer<typeof pillar>

/** A client in a list. */
export const listedClient = client.extend({
  timeZone: z.string(),
  archivedAt: z.iso.datetime().nullable(),
  hasLogo: z.boolean(),
  /** Where the logo is served, another path for every logo so that a page shows no old one; null where there is none. */
  logoPath: z.string().nullable(),
})
export type ListedClient = z.infer<typeof listedClient>

/** A client with everything that is known. Accounts and pillars by name; posts and drafts are counted. */
export const fullClient = listedClient.omit({ timeZone: true }).extend({ details: clientDetails, accounts: z.array(account), pillars: z.array(pillar), posts: z.number().int(), drafts: z.number().int() })
export type FullClient = z.infer<typeof fullClient>
