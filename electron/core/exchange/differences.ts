import type { Post, PostContent } from '../../../shared/model/post.ts'
import type { KeptPlan } from './kept-plan.ts'

/** What is done with an entry of a file. */
export type Does = 'add' | 'change' | 'same' | 'refuse'

const referring = [['accountId', 'accounts'], ['pillarId', 'pillars'], ['draftId', 'drafts']] as const

/** Which of account, pillar and draft are not there for this client. */
export function lostReferences(content: Partial<PostContent>, names: KeptPlan['names']): Extract<keyof Post, 'accountId' | 'pillarId' | 'draftId'>[] {
  return referring.filter(([field, kind]) => typeof content[field] === 'string' && names[kind].idOf(content[field]) === undefined).map(([field]) => field)
}

/** The fields that are others now; an id does not count. */
export function changedFields(before: object, after: object): string[] {
  const now = new Map<string, unknown>(Object.entries(after))
  return Object.entries(before).flatMap(([field, value]) => (field === 'id' || JSON.stringify(value) === JSON.stringify(now.get(field)) ? [] : [field]))
}
