import { z } from 'zod'
import { profileId } from './profile.ts'

/** The first line of a file of house rules: which form it has. */
export const formatName = 'house-rules/1'

/** What fits into a file. All but the lengths of texts are judgements: far more than a house needs, far less than would slow anything. */
export const limits = {
  fileBytes: 256 * 1024,
  nameLength: 80,
  wordLength: 60,
  words: 200,
  reasonLength: 300,
  noteLength: 2000,
  weight: [0, 10],
  /** TikTok takes captions of at most 2,200 UTF-16 units. */
  captionLength: [1, 2200],
  hashtags: [0, 100],
} as const

const bounded = ([least, most]: readonly [number, number]) => z.number().min(least).max(most)
const whole = ([least, most]: readonly [number, number]) => z.int().min(least).max(most)
const text = (longest: number) => z.string().trim().min(1).max(longest)
const words = z.array(text(limits.wordLength)).max(limits.words)
const threshold = z.union([z.number(), z.tuple([z.number(), z.number()])])

/** Another number for a practice. One number fits a practice that gets better in one direction, a pair one that is best between two. */
export const practiceChange = z.strictObject({
  good: threshold.optional(),
  poor: threshold.optional(),
  weight: bounded(limits.weight).optional(),
  /** Why the house has it otherwise, in its own words. */
  reason: text(limits.reasonLength).optional(),
})
export type PracticeChange = z.infer<typeof practiceChange>

export const captionRules = z.strictObject({
  /** UTF-16 units, hashtags included. */
  longest: whole(limits.captionLength).optional(),
  hashtags: z.strictObject({ least: whole(limits.hashtags).optional(), most: whole(limits.hashtags).optional() }).optional(),
  banned: words.optional(),
  required: words.optional(),
  /** Each of them belongs in every caption; with or without the hash. */
  brandHashtags: words.optional(),
  /** What each rule of these weighs; that of documented advice unless told. */
  weight: bounded(limits.weight).optional(),
})
export type CaptionRules = z.infer<typeof captionRules>

/** All but the changes of practices, which are read one by one. */
export const outline = z.strictObject({
  hookline: z.literal(formatName),
  name: text(limits.nameLength),
  /** The goal whose documented numbers it starts from. */
  profile: profileId.default('documented'),
  practices: z.record(z.string(), z.unknown()).default({}),
  caption: captionRules.default({}),
  note: text(limits.noteLength).optional(),
})

/** A house's own profile: what it changes of the rule book, and its extra rules for captions. */
export const houseRules = outline.extend({
  practices: z.record(z.string(), z.union([z.literal('off'), practiceChange])).default({}),
})
export type HouseRules = z.infer<typeof houseRules>
