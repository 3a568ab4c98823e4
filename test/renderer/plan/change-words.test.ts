import { expect, it } from 'vitest'
import { changeWords } from '../../../renderer/plan/change-words.ts'
import { createTexts } from '../../../shared/i18n/index.ts'

const words = (changes: Record<string, { from?: unknown; to?: unknown }>, language: 'en' | 'nl' = 'en') => {
  const texts = createTexts(language)
  return changeWords(changes, (_, id) => (id === 'a' ? '@zoet' : undefined), texts.getFixedT(language, ['page', 'terms', 'failures']), language)
}

it.each([
  [{ status: { from: 'idea', to: 'in-review' } }, { field: 'Status', from: 'Idea', to: 'In review' }],
  [{ accountId: { from: null, to: 'a' } }, { field: 'Account', from: 'nothing', to: '@zoet' }],
  [{ accountId: { from: 'b', to: 'a' } }, { field: 'Account', from: 'something that is gone', to: '@zoet' }],
  [{ checklist: { from: [], to: [{ text: 'Film', done: true }, { text: 'Cut', done: false }] } }, { field: 'Checklist', from: 'nothing', to: '☑ Film, ☐ Cut' }],
  [{ coverS: { from: 1.5, to: null } }, { field: 'Cover', from: '1.5 s', to: 'nothing' }],
  [{ joinsTrend: { from: false, to: true } }, { field: 'Joins a trend', from: 'no', to: 'yes' }],
  [{ later: { from: 1, to: { a: 2 } } }, { field: 'later', from: '1', to: '{"a":2}' }],
  [{ title: { from: '', to: `a\u202eb` } }, { field: 'Title', from: 'nothing', to: 'a⟨U+202E⟩b' }],
])('says %j in words', (changes, said) => {
  expect(words(changes)).toEqual([said])
})

it('says it in Dutch', () => {
  expect(words({ localAt: { from: null, to: '2026-12-07T09:00' } }, 'nl')).toEqual([{ field: 'Datum en uur', from: 'niets', to: expect.stringMatching(/7 dec.* 2026.*09:00/) }])
})
