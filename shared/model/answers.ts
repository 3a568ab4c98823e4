import { z } from 'zod'

/** What a person says of a manual practice. `not-applicable`: the question makes no sense here, and costs nothing. */
export const answer = z.enum(['yes', 'no', 'not-applicable'])
export type Answer = z.infer<typeof answer>

/** Answers by the id of the practice. */
export type Answers = Readonly<Record<string, Answer>>

/** What one answer holds for: one draft, or every draft of the account or the client. */
export const scopes = ['draft', 'account', 'client'] as const
export const scope = z.enum(scopes)
export type Scope = z.infer<typeof scope>
