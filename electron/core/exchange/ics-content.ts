import type ICAL from 'ical.js'
import { z } from 'zod'
import { parseJson } from '../../../shared/model/parse-json.ts'
import { post, repeat, type PostContent, type PostStatus } from '../../../shared/model/post.ts'
import { timeZone } from '../../../shared/model/client.ts'
import { shownContent, type ExactPost, type ExactRepeat, type ShownContent } from './ics-event.ts'

const statuses: Record<string, PostStatus> = { TENTATIVE: 'draft', CONFIRMED: 'scheduled', CANCELLED: 'dropped', DRAFT: 'idea' }

const exactPost = z.object({ zone: timeZone, post })
const exactRepeat = z.object({ zone: timeZone, repeat })

/** What Hookline wrote of a post, in full; undefined where it did not, or not in this form. */
export function exactPostOf(component: ICAL.Component): ExactPost | undefined {
  return exactPost.safeParse(parseJson(textOf(component, 'x-hookline-post'))).data
}

export function exactRepeatOf(component: ICAL.Component): ExactRepeat | undefined {
  return exactRepeat.safeParse(parseJson(textOf(component, 'x-hookline-repeat'))).data
}

/**
 * What an entry tells of a post. What Hookline wrote and another program did not touch comes back exactly; what that program changed is what counts, and
 * what it does not show stays.
 */
export function contentOf(component: ICAL.Component, exact: PostContent | undefined): Partial<PostContent> {
  const found = foundContent(component)
  if (!exact) return { title: found.summary.slice(0, 300), caption: found.description, labels: found.categories.map((label) => label.slice(0, 60)), status: statuses[found.status] ?? 'draft' }
  const wrote = shownContent(exact)
  return {
    ...exact,
    ...(found.summary.trim() !== wrote.summary.trim() && { title: found.summary.slice(0, 300) }),
    ...(found.description.trim() !== wrote.description.trim() && { caption: found.description, hashtags: [] }),
    ...(JSON.stringify(found.categories) !== JSON.stringify(wrote.categories) && { labels: found.categories.map((label) => label.slice(0, 60)) }),
    ...changedStatus(component, found, wrote),
  }
}

function changedStatus(component: ICAL.Component, found: ShownContent, wrote: ShownContent): { status?: PostStatus } {
  if (component.name === 'vjournal' ? (found.status === 'CANCELLED') === (wrote.status === 'CANCELLED') : found.status === wrote.status) return {}
  const status = statuses[found.status]
  return status === undefined ? {} : { status }
}

function foundContent(component: ICAL.Component): ShownContent {
  const categories = component.getAllProperties('categories').flatMap((property) => property.getValues().map((value) => String(value).trim()))
  return { summary: textOf(component, 'summary'), description: textOf(component, 'description'), categories: categories.filter((label) => label !== ''), status: textOf(component, 'status').trim().toUpperCase() }
}

/** The text of a property; '' where there is none. */
export function textOf(component: ICAL.Component, name: string): string {
  const value: unknown = component.getFirstPropertyValue(name)
  return typeof value === 'string' ? value : ''
}
