import { expect, it } from 'vitest'
import { patched } from '../../../renderer/api/draft-list.ts'
import type { DraftSummary } from '../../../shared/model/draft.ts'

function summary(id: string, importedAt: string, score = 50): DraftSummary {
  return {
    draft: { id, name: `${id}.mp4`, fileBytes: 1, durationS: 1, caption: null, importedAt },
    score, coverage: 1, verdict: 'nearly', damaged: false, analysedAt: importedAt, clientId: null, folder: '', tags: [], version: 1, scoreBefore: null,
  }
}
const [a, b, c] = [summary('a', '2026-01-03'), summary('b', '2026-01-02'), summary('c', '2026-01-01')]
const ids = (list: readonly DraftSummary[]) => list.map(({ draft }) => draft.id)

it('takes a changed draft in where it stands', () => {
  const changed = summary('b', '2026-01-02', 90)
  expect(patched([a, b, c], ['b'], [changed])).toEqual([a, changed, c])
})

it('leaves out what is asked for and not there any more', () => {
  expect(ids(patched([a, b, c], ['b'], []))).toEqual(['a', 'c'])
})

it('puts new ones where their time of import belongs', () => {
  expect(ids(patched([a, c], ['b', 'd'], [b, summary('d', '2026-01-04')]))).toEqual(['d', 'a', 'b', 'c'])
})

it('shows the newest version in the place of the one before', () => {
  expect(ids(patched([a, b], ['b', 'd'], [summary('d', '2026-01-04')]))).toEqual(['d', 'a'])
})
