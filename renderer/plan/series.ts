import type { Caller } from '../../shared/contract/contract.ts'
import { postContent, type PostChange, type Repeat } from '../../shared/model/post.ts'
import { splitRepeat } from '../../shared/planning/split-repeat.ts'

/** How far a change of an occurrence reaches. */
export const reaches = ['one', 'following', 'all'] as const
export type Reach = (typeof reaches)[number]

/** A change of a repeat that was made: how it is taken back, and the name its occurrence has since. */
export interface SeriesChange {
  ref: string
  undo(): Promise<unknown>
}

/** Where an occurrence is: its repeat, the time the rule puts it at, and whether it has a row of its own. */
export interface Place {
  ref: string
  repeatId: string
  occurrence: string
  isTouched: boolean
}

/** The repeat with a change of what its posts say, and of the time of day they come at; their days are the rule's. */
export function withChange(repeat: Repeat, change: PostChange): Repeat {
  const content = postContent.parse({ ...repeat.content, ...change })
  const time = change.localAt?.slice(10)
  if (time === undefined) return { ...repeat, content }
  const moved = (at: string) => `${at.slice(0, 10)}${time}`
  return { ...repeat, content, localStart: moved(repeat.localStart), skipped: repeat.skipped.map(moved) }
}

/** Changes the occurrences from one on, or all of them. A touched occurrence is changed with them where it is the one that is open. */
export async function changeSeries(call: Caller, { ref, repeatId, occurrence, isTouched }: Place, reach: Exclude<Reach, 'one'>, change: PostChange, madeId: string): Promise<SeriesChange> {
  const { repeats } = await call('repeat.list', {})
  const before = repeats.find(({ id }) => id === repeatId)
  if (!before) return changeOne(call, ref, change)
  const own = isTouched ? await changeOne(call, ref, change) : null
  const parts = reach === 'following' ? splitRepeat(before, occurrence, madeId) : { before: null }
  if (parts.before === null) {
    const after = withChange(before, change)
    await call('repeat.keep', after)
    return { ref: own ? ref : `${repeatId}@${occurrence.slice(0, 10)}${after.localStart.slice(10)}`, undo: async () => { await call('repeat.keep', before); await own?.undo() } }
  }
  const after = withChange(parts.after, change)
  const joined = await call('repeat.split', { ref: `${repeatId}@${occurrence}`, repeat: after })
  return {
    ref: own ? ref : `${after.id}@${after.localStart}`,
    undo: async () => {
      await call('repeat.join', { madeId: after.id, ...joined })
      await own?.undo()
    },
  }
}

async function changeOne(call: Caller, ref: string, change: PostChange): Promise<SeriesChange> {
  const { before, made } = await call('post.change', { changes: [{ ref, change }] })
  return { ref, undo: () => call('post.putBack', { posts: before, made }) }
}
