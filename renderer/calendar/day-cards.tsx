import type { PostSummary } from '../../shared/model/post.ts'
import type { CalendarModel } from './calendar-model.ts'
import { PostCard } from './post-card.tsx'

/** The cards of some posts. */
export function DayCards({ posts, model }: { posts: readonly PostSummary[]; model: CalendarModel }) {
  return posts.map((post) => <ModelCard key={post.ref} post={post} model={model} />)
}

export function ModelCard({ post, model: { clientOf, clashes, selected, active, isMany, t } }: { post: PostSummary; model: CalendarModel }) {
  return <PostCard post={post} client={clientOf(post.clientId)} clash={clashes.get(post.ref)} isSelected={selected.has(post.ref)} isTabStop={active.ref === post.ref} withClient={isMany} t={t} />
}
