import type { Account, Pillar } from '../../../shared/model/client.ts'
import type { FailureData } from '../../../shared/model/failure.ts'
import type { Post, PostEvent, Repeat } from '../../../shared/model/post.ts'

/** What happened to a post, before it has a number here. */
export type PastEvent = Omit<PostEvent, 'id'>

/** A client's plan as it is kept: posts with a row of their own, repeats as their rules. */
export interface ClientPlan {
  client: { id: string; name: string; timeZone: string }
  accounts: Account[]
  pillars: Pillar[]
  posts: Post[]
  repeats: Repeat[]
}

/** A draft as files name it. */
export interface NamedDraft {
  id: string
  name: string
}

/** A post as a file tells it: what it does not tell stays as it is, or as a new post begins. */
export interface ToldPost {
  /** From 1: the row of a table without its heading, the event of a calendar, the entry of a list. */
  row: number
  /** The post it means, as `PostRef` names it; null for a new one. */
  ref: string | null
  told: Partial<Post>
  /** Whose it is, as the file says it; files of several clients say it. */
  client: string | null
  /** What is wrong: such a row is refused. */
  problems: FailureData[]
  /** What should be known of it, and is not in the way. */
  notes: FailureData[]
  /** Its history, as it was elsewhere. */
  events?: PastEvent[]
}

export interface ToldRepeat {
  row: number
  repeat: Repeat | null
  client: string | null
  problems: FailureData[]
  notes: FailureData[]
}

/** A file in full, before it is laid beside what is kept. */
export interface ToldPlan {
  columns: { name: string; field: string | null; sample: string }[]
  posts: ToldPost[]
  repeats: ToldRepeat[]
  /** What is wrong with the file as a whole: nothing of it is taken in. */
  problems: FailureData[]
  notes: FailureData[]
}

export const nothingTold: ToldPlan = { columns: [], posts: [], repeats: [], problems: [], notes: [] }
