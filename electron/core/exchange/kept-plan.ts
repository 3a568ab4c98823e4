import type { Post, Repeat } from '../../../shared/model/post.ts'
import type { Names } from './names.ts'
import type { ClientPlan } from './plan.ts'

/** A client's plan with all that a file has to be laid beside. */
export interface KeptPlan extends ClientPlan {
  names: Record<'accounts' | 'pillars' | 'drafts', Names>
  /** Out of the plan, but still there by their ids. */
  removedPosts: Post[]
  removedRepeats: Repeat[]
}
