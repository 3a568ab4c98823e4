import { findBrokenHashtags } from '../../../shared/captions/hashtag-faults.ts'
import { nameOf } from '../../../shared/captions/hashtag-kinds.ts'
import { findHashtags } from '../../../shared/captions/hashtags.ts'
import { longestRead } from '../../../shared/captions/length.ts'
import { overlaps } from '../../../shared/captions/spans.ts'
import type { UsedHashtag } from '../../../shared/contract/hashtags.ts'
import { Failure } from '../../../shared/model/failure.ts'
import { findGroup, isClient, keepGroup, listCaptions, listGroups, markGroupRemoved } from '../db/hashtag-groups.ts'
import { tidyDetails } from '../hashtags/tidy-details.ts'
import type { Handlers } from './handlers.ts'
import { hashtagLibraryHandlers } from './hashtag-library.ts'
import type { TakingIn } from './taking-in.ts'

type HashtagHandlers = Pick<Handlers, Extract<keyof Handlers, `hashtags.${string}`>>

/** More than anyone looks through. A judgement. */
const mostUsed = 500

export function hashtagHandlers(dependencies: TakingIn): HashtagHandlers {
  const { db, now, changed } = dependencies
  const tell = () => changed([], ['hashtags'])
  return {
    'hashtags.list': async () => ({ groups: listGroups(db) }),

    'hashtags.used': async () => ({ used: countUsed(listCaptions(db)) }),

    'hashtags.keep': async (group) => {
      if (group.clientId !== null && !isClient(db, group.clientId)) throw new Failure('input_invalid', undefined, `There is no client ${group.clientId}`)
      const before = findGroup(db, group.id) ?? null
      keepGroup(db, { ...group, tags: once(group.tags), details: tidyDetails(group.details) }, now().toISOString())
      tell()
      return { before }
    },

    'hashtags.remove': async ({ id }) => {
      markGroupRemoved(db, id, now().toISOString())
      tell()
      return {}
    },

    'hashtags.restore': async ({ id }) => {
      markGroupRemoved(db, id, null)
      tell()
      return {}
    },
    ...hashtagLibraryHandlers(dependencies),
  }
}

function once(tags: readonly string[]): string[] {
  return [...Map.groupBy(tags, nameOf).values()].flatMap(([first]) => (first === undefined ? [] : [first]))
}

/** Captions come oldest first, so that the last one seen is the newest. A caption that has a hashtag twice counts once. */
function countUsed(captions: readonly { caption: string; importedAt: string }[]): UsedHashtag[] {
  const used = new Map<string, UsedHashtag>()
  for (const { caption, importedAt } of captions) {
    const text = caption.slice(0, longestRead)
    const broken = findBrokenHashtags(text)
    const whole = findHashtags(text).filter((tag) => !broken.some((span) => overlaps(span, tag)))
    const tags = new Map(whole.map(({ from, to }) => [nameOf(text.slice(from, to)), text.slice(from, to)]))
    for (const [name, tag] of tags) used.set(name, { tag, count: (used.get(name)?.count ?? 0) + 1, lastAt: importedAt })
  }
  return [...used.values()].toSorted((a, b) => b.count - a.count || b.lastAt.localeCompare(a.lastAt)).slice(0, mostUsed)
}
