import { dateOf, dayOf, daysBetween } from '../../shared/planning/calendar-days.ts'
import { planEvidenceNames, type PlanEvidence, type PlanEvidenceName, type PlanVerdict } from '../../shared/planning/index.ts'

/** What the calendar marks: on a day, on the posts of it, or on a week by its Monday. */
export const planMarkIcons = {
  'days-without-post': 'gap',
  'long-gaps': 'gap',
  'days-over-four': 'too-many',
  'weeks-under-two': 'too-few',
  'weeks-under-goal': 'too-few',
  'outside-best-hours': 'hour',
  repeats: 'repeat',
  'no-comment-time': 'comments',
  'no-community-hashtag': 'hashtag',
  'other-language': 'language',
  'draft-not-ready': 'draft',
} as const satisfies Partial<Record<PlanEvidenceName, string>>
export type PlanMarkName = keyof typeof planMarkIcons
export type PlanMarkIcon = (typeof planMarkIcons)[PlanMarkName]

export interface PlanMark {
  /** Its words are `planEvidenceNames[name].label`. */
  name: PlanMarkName
  icon: PlanMarkIcon
  /** The practice that asks for it. */
  practice: string
  /** The posts it is about; none where the day or the week is. */
  posts: string[]
  /** Points that mending the practice gives back. */
  pointsLost: number
  /** The days since it was last shown, or those of the silence. */
  days?: number
}

/**
 * What to mark on each date such as `2026-11-22`, what costs most first. Only what is to be mended, and each thing once a date; a week is marked on its
 * Monday.
 */
export function marksOf({ findings, from, to }: Pick<PlanVerdict, 'findings' | 'from' | 'to'>): Map<string, PlanMark[]> {
  const marks = new Map<string, PlanMark[]>()
  for (const { practice, pointsLost, evidence } of findings.toSorted((one, other) => other.pointsLost - one.pointsLost)) {
    for (const each of evidence) {
      if (!isMarked(each.name)) continue
      const common = { name: each.name, icon: planMarkIcons[each.name], practice, pointsLost }
      for (const { date, posts, days } of placesOf(each, from, to)) add(date, { ...common, posts, ...(days !== undefined && { days }) })
    }
  }
  return marks

  function add(date: string, mark: PlanMark) {
    const there = marks.get(date) ?? []
    const same = there.find(({ name }) => name === mark.name)
    if (same) same.posts = [...new Set([...same.posts, ...mark.posts])]
    // A silence says more than each of its days without a post.
    else if (mark.name === 'long-gaps') marks.set(date, [...there.filter(({ name }) => name !== 'days-without-post'), mark])
    else if (mark.name !== 'days-without-post' || !there.some(({ name }) => name === 'long-gaps')) marks.set(date, [...there, mark])
  }
}

/** A verdict of a newer version may name what this one has no words for. */
export function evidenceName(name: string): PlanEvidenceName | null {
  return Object.hasOwn(planEvidenceNames, name) ? (name as PlanEvidenceName) : null
}

function isMarked(name: string): name is PlanMarkName {
  return Object.hasOwn(planMarkIcons, name)
}

function placesOf(evidence: PlanEvidence, from: string, to: string): { date: string; posts: string[]; days?: number }[] {
  switch (evidence.kind) {
    case 'posts':
      return evidence.posts.map(({ id, date }) => ({ date, posts: [id] }))
    case 'days':
      return evidence.days
    case 'weeks':
      return evidence.weeks.map(({ from: date, posts }) => ({ date, posts }))
    case 'repeats':
      return evidence.repeats.map(({ post, days }) => ({ date: post.date, posts: [post.id], days }))
    case 'gaps':
      return evidence.gaps.flatMap(({ after, before, days }) => silentDays(after, before, from, to).map((date) => ({ date, posts: [], days })))
    case 'values':
      return []
  }
}

/** The days between two posting days, as far as the period goes. */
function silentDays(after: string | null, before: string | null, from: string, to: string): string[] {
  const first = after === null || after < from ? dayOf(from) : dayOf(after) + 1
  const last = before === null || before > to ? dayOf(to) : dayOf(before) - 1
  return daysBetween(first, last).map(dateOf)
}
