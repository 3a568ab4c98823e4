import { z } from 'zod'
import { profileId } from './profile.ts'

/** The picture that the edges of a safe zone are measured in, in pixels. */
export const zonePicture = { widthPx: 1080, heightPx: 1920 } as const

const edge = z.number().int().min(0)
const across = edge.max(zonePicture.widthPx)
const down = edge.max(zonePicture.heightPx)

/** What the app's own buttons and words cover, in pixels of a picture of 1080×1920. */
export const safeZone = z
  .object({ id: z.string().min(1).max(40), name: z.string().trim().min(1).max(60), topPx: down, bottomPx: down, leftPx: across, rightPx: across })
  .refine(({ topPx, bottomPx, leftPx, rightPx }) => topPx + bottomPx < zonePicture.heightPx && leftPx + rightPx < zonePicture.widthPx, 'nothing of the picture is left')
export type SafeZone = z.infer<typeof safeZone>

/**
 * Seen on phones and collected by third parties, not documented by TikTok, which publishes template images only: grade D, never a weight. The two
 * are the ends of what was found.
 */
export const givenSafeZones: readonly SafeZone[] = [
  { id: 'least', name: 'TikTok, least', topPx: 108, bottomPx: 320, leftPx: 60, rightPx: 120 },
  { id: 'most', name: 'TikTok, most', topPx: 250, bottomPx: 460, leftPx: 60, rightPx: 180 },
]

/** Without defaults: a default would reset, in a change of one value, all that the change does not name. */
export const settings = z.object({
  safeZones: z
    .array(safeZone)
    .min(1)
    .max(20)
    .refine((zones) => new Set(zones.map(({ id }) => id)).size === zones.length, 'two safe zones have the same id'),
  /** The safe zone that the player draws. */
  safeZone: z.string().max(40),
  /** Of the person: stands at comments and in the history of posts. '' where none is told. */
  name: z.string().trim().max(200),
  /** The goal that new drafts are judged for. */
  profile: profileId,
  /** Shortcuts of a single letter; some people who speak to their computer need them off (WCAG 2.1.4). */
  singleKeyShortcuts: z.boolean(),
  /** ffmpeg as the person chose it; null for the one that is found. */
  ffmpeg: z.string().max(4096).nullable(),
  /** Copies of the library that are made by themselves and kept, one a day at most. */
  backupsKept: z.number().int().min(1).max(365),
})
export type Settings = z.infer<typeof settings>
export type SettingName = keyof Settings

/** What each value is until the person sets it. */
export const givenSettings: Settings = {
  safeZones: [...givenSafeZones],
  safeZone: 'most',
  name: '',
  profile: 'documented',
  singleKeyShortcuts: true,
  ffmpeg: null,
  backupsKept: 14,
}

/** Values to change; what is not named stays. ffmpeg is chosen by `ffmpeg.choose`, which checks it first. */
export const settingsChange = z.object(settings.omit({ ffmpeg: true }).partial().shape)
export type SettingsChange = z.infer<typeof settingsChange>
