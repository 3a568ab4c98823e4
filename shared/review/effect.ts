import { z } from 'zod'
import type { PostEvent, PostStatus } from '../model/post.ts'
import type { AnswerKind } from './answer.ts'
import type { ShownField } from './shown.ts'

/**
 * What taking in an answer does to its post. approve, review: it becomes `approved` or `in-review` · note: only the history tells of it, because it is a
 * comment or the status is there already; because the post changed since it was shown; because somebody else asks for changes in the same review; or because
 * it is posted or dropped · known: taken in before · gone: the post is not there any more.
 */
export const effectNames = ['approve', 'review', 'note', 'note-changed', 'note-held', 'note-status', 'known', 'gone'] as const
export const effectName = z.enum(effectNames)
export type EffectName = (typeof effectNames)[number]

export interface Effect {
  does: EffectName
  /** Who asks for changes, with `note-held`. */
  heldBy: string
}

export interface Given {
  review: string
  by: string
  answer: AnswerKind
  text: string
}

/** The post as it is now: its status, in what it differs from what was shown, and its history, oldest first. */
export interface Current {
  status: PostStatus
  changed: readonly ShownField[]
  events: readonly PostEvent[]
}

const belowApproved: ReadonlySet<PostStatus> = new Set(['idea', 'scripted', 'draft', 'in-review'])

export function effectOf(given: Given, current: Current | null): Effect {
  if (!current) return { does: 'gone', heldBy: '' }
  const said = current.events.flatMap(({ who, event }) => (event.kind === 'review' && event.review === given.review ? [{ who, answer: event.answer, text: event.text }] : []))
  if (said.some(({ who, answer, text }) => who === given.by && answer === given.answer && text === given.text)) return { does: 'known', heldBy: '' }
  const heldBy = given.answer === 'approved' ? asksForChanges(said, given.by) : ''
  return { does: newEffect(given.answer, current, heldBy), heldBy }
}

function newEffect(answer: AnswerKind, { status, changed }: Current, heldBy: string): EffectName {
  if (answer === 'comment') return 'note'
  if (status === 'posted' || status === 'dropped') return 'note-status'
  if (answer === 'changes') return status === 'in-review' ? 'note' : 'review'
  if (changed.length > 0) return 'note-changed'
  if (heldBy !== '') return 'note-held'
  return belowApproved.has(status) ? 'approve' : 'note'
}

/** Whoever else asked for changes in this review and has not approved since; '' for nobody. */
function asksForChanges(said: readonly { who: string; answer: AnswerKind }[], by: string): string {
  const last = new Map(said.filter(({ answer, who }) => answer !== 'comment' && who !== by).map(({ who, answer }) => [who, answer]))
  return [...last].find(([, answer]) => answer === 'changes')?.[0] ?? ''
}
