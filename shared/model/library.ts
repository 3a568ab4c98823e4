import { z } from 'zod'

export const clientId = z.uuid()
export const clientName = z.string().trim().min(1).max(200)
/** `#rrggbb` */
export const clientColour = z.string().regex(/^#[0-9a-f]{6}$/)
/** Whom drafts are made for. */
export const client = z.object({ id: clientId, name: clientName, colour: clientColour })
export type Client = z.infer<typeof client>

export const tag = z.string().trim().min(1).max(60)
/** A path of the person's own making, its parts parted by `/`; '' for no folder. */
export const folderName = z.string().trim().max(300)

/** A folder as it is kept: its parts without spaces around them, and no empty ones. */
export function tidyFolder(folder: string): string {
  return folder.split('/').map((part) => part.trim()).filter((part) => part !== '').join('/')
}

/** Where drafts lie in the library; all versions of them do. Those that lie alike are told together, because ten thousand may be moved at once. */
export const place = z.object({ draftIds: z.array(z.uuid()).min(1).max(10_000), clientId: clientId.nullable(), folder: folderName, tags: z.array(tag) })
export type Place = z.infer<typeof place>

/** Which draft is which version: those of one group are versions of each other, in this order. */
export const versionPlace = z.object({ draftId: z.uuid(), group: z.uuid(), order: z.number().int() })
export type VersionPlace = z.infer<typeof versionPlace>

/** How drafts lay, as what changed that answers it and `draft.place` takes it back. */
export const arrangement = z.object({ places: z.array(place).max(10_000), versions: z.array(versionPlace).max(10_000).default([]) })
export type Arrangement = z.infer<typeof arrangement>
