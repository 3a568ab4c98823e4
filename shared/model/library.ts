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

/** Where a draft lies in the library. */
export const place = z.object({ draftId: z.uuid(), clientId: clientId.nullable(), folder: folderName, tags: z.array(tag).max(200) })
export type Place = z.infer<typeof place>
