import { z } from 'zod'
import { postRef } from '../../shared/model/post.ts'

/** What is dragged over the calendar: posts (ideas among them), or a draft that becomes a post. */
const dragged = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('posts'), refs: z.array(postRef).min(1).max(10_000), /** The one that was taken hold of. */ held: postRef }),
  z.object({ kind: z.literal('draft'), draftId: z.string().max(100) }),
])
export type Dragged = z.infer<typeof dragged>

/** Its own type, so that no drop of something else is taken for it. */
export const dragType = 'application/x-hookline-plan'
/** An idea of the backlog, by its ref alone. */
export const ideaType = 'application/x-hookline-post'

export function putDragged(transfer: DataTransfer, what: Dragged): void {
  transfer.effectAllowed = 'copyMove'
  transfer.setData(dragType, JSON.stringify(what))
}

/** Null for what comes from elsewhere: any page can put anything there. */
export function readDragged(transfer: DataTransfer): Dragged | null {
  const idea = postRef.safeParse(transfer.getData(ideaType)).data
  if (idea !== undefined) return { kind: 'posts', refs: [idea], held: idea }
  try {
    return dragged.parse(JSON.parse(transfer.getData(dragType)))
  } catch {
    return null
  }
}

export function isOurs(transfer: DataTransfer): boolean {
  return transfer.types.includes(dragType) || transfer.types.includes(ideaType)
}
