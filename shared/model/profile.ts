import { z } from 'zod'

/** The goal a draft is judged for. */
export const profileIds = ['documented', 'reach', 'ads', 'rewards'] as const
export const profileId = z.enum(profileIds)
export type ProfileId = z.infer<typeof profileId>
