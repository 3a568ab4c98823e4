import { z } from 'zod'
import { profileId, verdictWord } from '../model/verdict.ts'

export const postFormats = ['original', 'duet', 'stitch', 'video-reply', 'live'] as const
export const postStatuses = ['idea', 'scripted', 'draft', 'in-review', 'approved', 'scheduled', 'posted', 'dropped'] as const

/** An entry of the calendar, as far as planning practices look at it. An idea without a date is not planned yet, so it is none. */
export const plannedPost = z.object({
  id: z.string(),
  /** The moment of posting, in UTC. */
  at: z.iso.datetime(),
  format: z.enum(postFormats),
  status: z.enum(postStatuses),
  /** As it will be posted, hashtags included; null: not written yet. */
  caption: z.string().nullable(),
  /** Language of caption and speech, BCP 47; null: not known. */
  language: z.string().nullable(),
  /** Posts with the same key show the same or nearly the same video; null: not known to be like any other. */
  contentKey: z.string().nullable(),
  joinsTrend: z.boolean(),
  /** Another creator who takes part. */
  collaborator: z.string().nullable(),
  /** Set aside after posting, to answer comments. */
  commentMinutes: z.number().min(0),
  /** The experiment it belongs to. */
  experiment: z.string().nullable(),
  /** What its draft was found to be; null: no draft yet, or not judged. */
  draftVerdict: verdictWord.nullable(),
})
export type PlannedPost = z.infer<typeof plannedPost>

/** An hour of the week, on the client's clock. */
export const bestHour = z.object({
  /** As ISO 8601 counts: Monday is 1, Sunday 7. */
  weekday: z.number().int().min(1).max(7),
  hour: z.number().int().min(0).max(23),
})
export type BestHour = z.infer<typeof bestHour>

/** What is judged of a plan, and for whom. Empty lists and null: not known. */
export const planContext = z.object({
  /** IANA name of the client's zone, such as `Europe/Amsterdam`: its days are the days that count. */
  timeZone: z.string(),
  /** First and last calendar date that are judged. */
  from: z.iso.date(),
  to: z.iso.date(),
  profile: profileId,
  weeklyGoal: z.number().positive().nullable(),
  /** From the client's own analytics. */
  bestHours: z.array(bestHour),
  /** Of the client's community, with or without the hash. */
  communityHashtags: z.array(z.string()),
  /** Where the account is registered, ISO 3166-1 alpha-2. */
  accountCountry: z.string().nullable(),
  audienceCountries: z.array(z.string()),
  /** BCP 47. */
  audienceLanguages: z.array(z.string()),
})
export type PlanContext = z.infer<typeof planContext>
