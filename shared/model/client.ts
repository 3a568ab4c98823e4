import { z } from 'zod'
import { bestHour } from '../planning/planned-post.ts'
import { client, clientId } from './library.ts'
import { profileId } from './profile.ts'

/** IANA name, such as `Europe/Amsterdam`. */
export const timeZone = z.string().max(64).refine(isTimeZone)

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    // Offsets such as +02:00 are taken too, but know no daylight saving.
    return /^[A-Za-z]/.test(name)
  } catch {
    return false
  }
}

/** ISO 3166-1 alpha-2. */
export const country = z.string().regex(/^[A-Z]{2}$/)
/** BCP 47, such as `nl` or `pt-BR`. */
export const languageTag = z.string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/).max(35)

export const approver = z.object({ name: z.string().trim().min(1).max(200), contact: z.string().trim().max(200).default('') })

/** What is known of a client beside name and colour. */
export const clientDetails = z.object({
  language: languageTag.nullable().default(null),
  /** The zone whose wall clock the client's calendar shows. */
  timeZone: timeZone.default('UTC'),
  niche: z.string().trim().max(200).default(''),
  countries: z.array(country).max(60).default([]),
  accountCountry: country.nullable().default(null),
  languages: z.array(languageTag).max(40).default([]),
  communityHashtags: z.array(z.string().max(140)).max(100).default([]),
  smallBusiness: z.boolean().default(false),
  /** The goal its drafts are judged for, or house rules instead. */
  profile: profileId.nullable().default(null),
  houseRulesId: z.uuid().nullable().default(null),
  /** Posts a week that were agreed. */
  weeklyGoal: z.number().positive().max(200).nullable().default(null),
  bestHours: z.array(bestHour).max(168).default([]),
  approvers: z.array(approver).max(40).default([]),
  notes: z.string().max(20_000).default(''),
})
export type ClientDetails = z.infer<typeof clientDetails>

/** An account a client posts with. */
export const account = z.object({ id: z.uuid(), clientId, handle: z.string().trim().min(1).max(100), notes: z.string().max(2000).default('') })
export type Account = z.infer<typeof account>

/** A theme a client comes back to; ideas are gathered by it. */
export const pillar = z.object({ id: z.uuid(), clientId, name: z.string().trim().min(1).max(100), colour: client.shape.colour })
export type Pillar = z.infer<typeof pillar>

/** A client with everything that is known. */
export const fullClient = client.extend({ details: clientDetails, hasLogo: z.boolean(), archivedAt: z.iso.datetime().nullable(), accounts: z.array(account), pillars: z.array(pillar), posts: z.number().int(), drafts: z.number().int() })
export type FullClient = z.infer<typeof fullClient>
