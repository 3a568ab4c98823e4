import { expect, test } from 'vitest'
import type { PostEvent, PostStatus } from '../../../shared/model/post.ts'
import type { AnswerKind } from '../../../shared/review/answer.ts'
import { effectOf } from '../../../shared/review/effect.ts'
import type { ShownField } from '../../../shared/review/shown.ts'

let id = 0
const said = (who: string, answer: AnswerKind, review = 'one', text = ''): PostEvent => ({ id: (id += 1), at: '2026-11-22T10:00:00.000Z', who, event: { kind: 'review', answer, text, review } })

const cases: [string, AnswerKind, PostStatus | null, ShownField[], PostEvent[], string][] = [
  ['an approval of a post in review', 'approved', 'in-review', [], [], 'approve'],
  ['an approval of an idea', 'approved', 'idea', [], [], 'approve'],
  ['an approval of what is approved', 'approved', 'approved', [], [], 'note'],
  ['an approval of what is scheduled', 'approved', 'scheduled', [], [], 'note'],
  ['an approval of what was posted', 'approved', 'posted', [], [], 'note-status'],
  ['an approval of what was dropped', 'approved', 'dropped', ['title'], [], 'note-status'],
  ['an approval of an older caption', 'approved', 'in-review', ['caption'], [], 'note-changed'],
  ['an approval beside a request for changes', 'approved', 'in-review', [], [said('Tom', 'changes')], 'note-held'],
  ['an approval after that request was taken back', 'approved', 'in-review', [], [said('Tom', 'changes'), said('Tom', 'approved')], 'approve'],
  ['an approval beside a request in another review', 'approved', 'in-review', [], [said('Tom', 'changes', 'another')], 'approve'],
  ['an approval after an own request', 'approved', 'in-review', [], [said('Els', 'changes')], 'approve'],
  ['a request beside an approval', 'changes', 'approved', [], [said('Tom', 'approved')], 'review'],
  ['a request about a post that changed', 'changes', 'scheduled', ['caption'], [], 'review'],
  ['a request about a post in review', 'changes', 'in-review', [], [], 'note'],
  ['a request about what was posted', 'changes', 'posted', [], [], 'note-status'],
  ['a comment', 'comment', 'draft', [], [], 'note'],
  ['the same again', 'approved', 'approved', [], [said('Els', 'approved')], 'known'],
  ['the same with another text', 'approved', 'approved', [], [said('Els', 'approved', 'one', 'top')], 'note'],
  ['the same of another review', 'approved', 'in-review', [], [said('Els', 'approved', 'another')], 'approve'],
  ['a post that is gone', 'approved', null, [], [], 'gone'],
]

test.each(cases)('%s', (_, answer, status, changed, events, does) => {
  expect(effectOf({ review: 'one', by: 'Els', answer, text: '' }, status === null ? null : { status, changed, events }).does).toBe(does)
})
