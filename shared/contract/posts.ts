import { z } from 'zod'
import { timeZone } from '../model/client.ts'
import { clientId } from '../model/library.ts'
import { localTime, post, postChange, postEvent, postRef, postStatus, postSummary, repeat } from '../model/post.ts'
import { planVerdict } from '../planning/plan-verdict.ts'

const clientIds = z.array(clientId).max(1000).optional()
/** A touched occurrence as it was before its repeat was split. */
const movedOccurrence = z.object({ id: z.uuid(), occurrence: localTime, localAt: localTime.nullable() })
const many = z.number().int().min(1).max(10_000)
/** Not told, or '': the name of the settings. */
const who = z.string().max(200).default('')
const refs = z.array(postRef).min(1).max(10_000)

/** What is planned. Dates are those of each client's own zone. */
export const postCalls = {
  /**
   * The posts from one date to another, both included, occurrences of repeats among them, by time; of all clients that
   * are not in the archive unless told.
   */
  'post.range': { input: z.object({ from: z.iso.date(), to: z.iso.date(), clientIds }), output: z.object({ posts: z.array(postSummary) }) },
  /** The backlog: posts without a time. */
  'post.ideas': { input: z.object({ clientIds }), output: z.object({ posts: z.array(postSummary) }) },
  /** Every word must be somewhere in title, caption, hashtags, notes, labels, owner or sound, each as a part of a word at least. Nearest in time first. A repeat is found as its next occurrence. */
  'post.search': { input: z.object({ text: z.string().max(300), clientIds, statuses: z.array(postStatus).optional(), limit: many.default(200) }), output: z.object({ posts: z.array(postSummary), total: z.number().int() }) },
  'post.get': { input: z.object({ ref: postRef }), output: z.object({ post, events: z.array(postEvent), neverTouched: z.boolean() }) },
  /** Makes posts: all of them or none. Rejects with `post_exists` where there is one of that id, removed or not. */
  'post.add': { input: z.object({ posts: z.array(post.omit({ repeatId: true, occurrence: true })).min(1).max(10_000), who }), output: z.object({}) },
  /**
   * Changes posts, each as told; an occurrence that nobody touched gets a row of its own by it. All or nothing. Answers with the posts as they were, for
   * `post.putBack`; of an occurrence that had no row, the id of the one it got. An account, pillar or draft must be the client's (a draft may be nobody's);
   * with another client a post loses those that are not that client's.
   */
  'post.change': {
    input: z.object({ changes: z.array(z.object({ ref: postRef, change: postChange })).min(1).max(10_000), who }),
    output: z.object({ before: z.array(post), made: z.array(z.uuid()) }),
  },
  /**
   * Puts posts back exactly as they were, and takes those that were made out again: the undo of a change. An occurrence is untouched again then; any other
   * post is removed as by `post.remove`. The history keeps both the change and its undoing.
   */
  'post.putBack': { input: z.object({ posts: z.array(post).max(10_000), made: z.array(z.uuid()).max(10_000), who }), output: z.object({}) },
  /** Takes posts out of the plan, occurrences that nobody touched too; `post.restore` undoes it with the same refs. */
  'post.remove': { input: z.object({ ids: refs }), output: z.object({}) },
  'post.restore': { input: z.object({ ids: refs }), output: z.object({}) },
  'post.comment': { input: z.object({ ref: postRef, who, text: z.string().trim().min(1).max(5000) }), output: z.object({ event: postEvent }) },
  /** Judges a client's plan by the planning practices. */
  'plan.judge': { input: z.object({ clientId, from: z.iso.date(), to: z.iso.date() }), output: planVerdict },
  'repeat.list': { input: z.object({ clientIds }), output: z.object({ repeats: z.array(repeat) }) },
  /**
   * Keeps a repeat, a new one or as it is now, its rule as short as it goes; an end in UTC is told by the client's clock. Occurrences that were touched stay
   * as they are. Rejects with `rule_invalid` or `rule_without_times`.
   */
  'repeat.keep': { input: repeat, output: z.object({ before: repeat.nullable() }) },
  'repeat.remove': { input: z.object({ id: z.uuid() }), output: z.object({}) },
  'repeat.restore': { input: z.object({ id: z.uuid() }), output: z.object({}) },
  /**
   * Changes an occurrence and all that follow: the repeat ends before it, and `repeat`, with an id of its own, begins there (`splitRepeat` makes the one to
   * start from). Later occurrences that were touched go along to it. Answers with what `repeat.join` needs.
   */
  'repeat.split': { input: z.object({ ref: postRef, repeat }), output: z.object({ before: repeat, moved: z.array(movedOccurrence) }) },
  /** Undoes a split. */
  'repeat.join': { input: z.object({ madeId: z.uuid(), before: repeat, moved: z.array(movedOccurrence).max(100_000) }), output: z.object({}) },
  /** The next times of a rule, to be shown while it is written, and its last one (null: none). Rejects with `rule_invalid` or `rule_without_times`. */
  'repeat.preview': { input: z.object({ rule: z.string().max(500), localStart: localTime, timeZone, count: z.number().int().min(1).max(100).default(12) }), output: z.object({ times: z.array(z.object({ localAt: localTime, at: z.iso.datetime(), shift: z.enum(['none', 'skipped', 'repeated']) })), endsAt: localTime.nullable() }) },
} as const
