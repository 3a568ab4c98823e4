import { z } from 'zod'
import { profileId } from './profile.ts'

/** A name of at least a letter. SQLite counts the length of a text up to its first NUL, and takes one that begins with it for empty. */
export function nameUpTo(length: number) {
  return z.string().trim().min(1).max(length).regex(/^[^\0]/)
}

export const clientId = z.uuid()
export const clientName = nameUpTo(200)
/** `#rrggbb` */
export const clientColour = z.string().regex(/^#[0-9a-f]{6}$/)
/** Whom drafts are made for. */
export const client = z.object({ id: clientId, name: clientName, colour: clientColour })
export type Client = z.infer<typeof client>

export const tag = nameUpTo(60)
/** A path of the person's own making, its parts parted by `/`; '' for no folder. */
export const folderName = z.string().trim().max(300)

/** A folder as it is kept: its parts without spaces around them, and no empty ones. */
export function tidyFolder(folder: string): string {
  return folder.split('/').map((part) => part.trim()).filter((part) => part !== '').join('/')
}

/** A change of where drafts lie in the library, of all versions of them; what is not told stays. */
export const order = z.object({
  draftIds: z.array(z.uuid()).min(1).max(10_000),
  clientId: clientId.nullable().optional(),
  folder: folderName.optional(),
  addTags: z.array(tag).max(1000).default([]),
  removeTags: z.array(tag).max(1000).default([]),
})
export type Order = z.infer<typeof order>

/** Which draft is which version: those of one group are versions of each other, in this order. */
export const versionPlace = z.object({ draftId: z.uuid(), group: z.uuid(), order: z.number().int() })
export type VersionPlace = z.infer<typeof versionPlace>

/** The goal, or before it the house rules, that some drafts are judged by. */
export const draftsJudgedBy = z.object({ draftIds: z.array(z.uuid()).max(30_000), profile: profileId, houseRulesId: z.uuid().nullable() })
export type DraftsJudgedBy = z.infer<typeof draftsJudgedBy>

/**
 * The way back from a change: the versions as they were, then the orders that undo it, then what drafts were judged by. Drafts that are told alike stand
 * together, as ten thousand may be changed at once.
 */
export const wayBack = z.object({ versions: z.array(versionPlace).max(10_000).default([]), orders: z.array(order).max(10_000), judgedBy: z.array(draftsJudgedBy).max(10_000).default([]) })
export type WayBack = z.infer<typeof wayBack>
