import type { Text } from '../practices/practice.ts'
import { dateOf, type Day } from './calendar-days.ts'
import type { PlacedPost } from './lay-out.ts'
import type { PlanEvidence } from './plan-verdict.ts'

/** good: as the practice has it · poor: what to mend · open: not known yet. */
export type Tone = 'good' | 'poor' | 'open'

/** Everything that a calendar may mark, and how to say it. */
export const planEvidenceNames = {
  'days-without-post': { tone: 'poor', label: { en: 'No post', nl: 'Geen post' } },
  'days-over-four': { tone: 'poor', label: { en: 'More than four posts', nl: 'Meer dan vier posts' } },
  'weeks-under-two': { tone: 'poor', label: { en: 'Fewer than two posts', nl: 'Minder dan twee posts' } },
  'weeks-under-goal': { tone: 'poor', label: { en: 'Below the goal', nl: 'Onder het doel' } },
  'long-gaps': { tone: 'poor', label: { en: 'Quiet for longer than usual', nl: 'Langer stil dan gewoonlijk' } },
  'outside-best-hours': { tone: 'poor', label: { en: 'Outside the best hours', nl: 'Buiten de beste uren' } },
  repeats: { tone: 'poor', label: { en: 'Shows the same video again', nl: 'Toont dezelfde video opnieuw' } },
  'answers-others': { tone: 'good', label: { en: 'Duet, Stitch or video reply', nl: 'Duet, Stitch of videoreactie' } },
  'no-comment-time': { tone: 'poor', label: { en: 'No time for comments', nl: 'Geen tijd voor reacties' } },
  'joins-trend': { tone: 'good', label: { en: 'Joins a trend', nl: 'Doet mee aan een trend' } },
  'with-collaborator': { tone: 'good', label: { en: 'With another creator', nl: 'Samen met een andere creator' } },
  'no-community-hashtag': { tone: 'poor', label: { en: 'No hashtag of the community', nl: 'Geen hashtag van de community' } },
  'caption-not-written': { tone: 'open', label: { en: 'Caption not written yet', nl: 'Bijschrift nog niet geschreven' } },
  'account-country': { tone: 'open', label: { en: 'Country of the account', nl: 'Land van het account' } },
  'audience-countries': { tone: 'open', label: { en: 'Countries of the audience', nl: 'Landen van het publiek' } },
  'other-language': { tone: 'poor', label: { en: 'Not in a language of the audience', nl: 'Niet in een taal van het publiek' } },
  'language-not-known': { tone: 'open', label: { en: 'Language not known', nl: 'Taal niet bekend' } },
  'draft-not-ready': { tone: 'poor', label: { en: 'Draft not ready', nl: 'Concept niet klaar' } },
  'draft-not-judged': { tone: 'open', label: { en: 'No judged draft yet', nl: 'Nog geen beoordeeld concept' } },
  'in-experiment': { tone: 'good', label: { en: 'Part of an experiment', nl: 'Deel van een experiment' } },
} as const satisfies Record<string, { tone: Tone; label: Text }>
export type PlanEvidenceName = keyof typeof planEvidenceNames

/** Marks posts; nothing where there are none. */
export function markPosts(name: PlanEvidenceName, posts: readonly PlacedPost[]): PlanEvidence[] {
  return posts.length > 0 ? [{ kind: 'posts', name, posts: posts.map(markOf) }] : []
}

/** Marks days, with the posts on each; nothing where there are none. */
export function markDays(name: PlanEvidenceName, days: readonly { day: Day; posts: readonly PlacedPost[] }[]): PlanEvidence[] {
  return days.length > 0 ? [{ kind: 'days', name, days: days.map(({ day, posts }) => ({ date: dateOf(day), posts: idsOf(posts) })) }] : []
}

/** Marks weeks by their Monday, with the posts in each; nothing where there are none. */
export function markWeeks(name: PlanEvidenceName, weeks: readonly { monday: Day; posts: readonly PlacedPost[] }[]): PlanEvidence[] {
  if (weeks.length === 0) return []
  return [{ kind: 'weeks', name, weeks: weeks.map(({ monday, posts }) => ({ from: dateOf(monday), to: dateOf(monday + 6), posts: idsOf(posts) })) }]
}

export function markOf({ post, day }: PlacedPost): { id: string; date: string } {
  return { id: post.id, date: dateOf(day) }
}

function idsOf(posts: readonly PlacedPost[]): string[] {
  return posts.map(({ post }) => post.id)
}
