import { fold } from '../../shared/i18n/fold.ts'
import type { Pillar } from '../../shared/model/client.ts'
import type { PostSummary } from '../../shared/model/post.ts'

export interface IdeaGroup {
  /** Null for those without one. */
  pillar: Pillar | null
  posts: PostSummary[]
}

/** Ideas by pillar in the order of these, those without one last; only those whose title or labels hold every word of the filter. */
export function groupIdeas(posts: readonly PostSummary[], pillars: readonly Pillar[], filter: string): IdeaGroup[] {
  const words = fold(filter).split(' ')
  const shown = posts.filter(({ title, labels }) => {
    const text = fold([title, ...labels].join(' '))
    return words.every((word) => text.includes(word))
  })
  const known = new Set(pillars.map(({ id }) => id))
  const groups: IdeaGroup[] = [
    ...pillars.map((pillar) => ({ pillar, posts: shown.filter(({ pillarId }) => pillarId === pillar.id) })),
    { pillar: null, posts: shown.filter(({ pillarId }) => pillarId === null || !known.has(pillarId)) },
  ]
  return groups.filter((group) => group.posts.length > 0)
}
