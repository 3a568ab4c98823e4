import { z } from 'zod'
import { profileId } from './profile.ts'

const edge = z.number().int().min(0).max(1920)

/** What the app's own buttons and words cover, in pixels of a picture of 1080×1920. */
export const safeZone = z.object({ id: z.string().min(1).max(40), name: z.string().trim().min(1).max(60), topPx: edge, bottomPx: edge, leftPx: edge.max(1080), rightPx: edge.max(1080) })
export type SafeZone = z.infer<typeof safeZone>

/**
 * Seen on phones and collected by third parties, not documented by TikTok, which publishes template images only: grade D, never a weight. The two
 * are the ends of what was found.
 */
export const givenSafeZones: readonly SafeZone[] = [
  { id: 'least', name: 'TikTok, least', topPx: 108, bottomPx: 320, leftPx: 60, rightPx: 120 },
  { id: 'most', name: 'TikTok, most', topPx: 250, bottomPx: 460, leftPx: 60, rightPx: 180 },
]

/** What the person may set; each has a value as it comes. */
export const settings = z.object({
  safeZones: z.array(safeZone).min(1).max(20).default([...givenSafeZones]),
  /** The safe zone that the player draws. */
  safeZone: z.string().max(40).default('most'),
  /** The goal that new drafts are judged for. */
  profile: profileId.default('documented'),
  /** Shortcuts of a single letter; some people who speak to their computer need them off (WCAG 2.1.4). */
  singleKeyShortcuts: z.boolean().default(true),
  /** ffmpeg as the person chose it; null for the one that is found. */
  ffmpeg: z.string().max(4096).nullable().default(null),
  /** Copies of the library that are made by themselves and kept, one a day at most. */
  backupsKept: z.number().int().min(1).max(365).default(14),
})
export type Settings = z.infer<typeof settings>
