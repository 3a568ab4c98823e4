import { z } from 'zod'
import { draftId } from '../model/draft.ts'
import { limits } from '../model/house-rules.ts'
import { profileId } from '../model/profile.ts'

export const houseRulesId = z.uuid()
/** A file as it was given. */
export const rulesText = z.string().max(limits.fileBytes)

/** House rules in a list: the version in use, all versions with the newest first, and the drafts they judge. */
export const houseSummary = z.object({
  id: houseRulesId,
  name: z.string(),
  version: z.int().positive(),
  createdAt: z.iso.datetime(),
  /** The goal they start from; null where this version of the program cannot read them any more. */
  profile: profileId.nullable(),
  versions: z.array(z.object({ version: z.int().positive(), createdAt: z.iso.datetime() })),
  draftIds: z.array(draftId),
})
export type HouseSummary = z.infer<typeof houseSummary>
