import { expect, test } from 'vitest'
import { indexDrafts } from '../../../renderer/library/draft-index.ts'
import { noClient, wholeLibrary, type LibraryView } from '../../../renderer/library/library-view.ts'
import { shownDrafts } from '../../../renderer/library/shown-drafts.ts'
import { indexed, made, names, noir, zuid } from './made-drafts.ts'

const shelf = indexed([
  { name: 'Éclair taste.mp4', score: 91, verdict: 'ready', coverage: 0.5, durationS: 30, clientId: noir.id, folder: 'Spring/Week 2', tags: ['hook', 'ad'], caption: 'Which one? #fyp' },
  { name: 'take 10.mp4', score: 40, verdict: 'rework', durationS: 12, clientId: zuid.id, folder: 'Spring', version: 3 },
  { name: 'take 9.mp4', score: 62, verdict: 'nearly', coverage: 0.9, durationS: 9, damaged: true, tags: ['hook'] },
  { name: 'unboxing.mp4', score: 62, verdict: 'nearly', durationS: 61, folder: 'Springtime', clientId: '99999999-9999-4999-8999-999999999999' },
])
const shown = (view: Partial<LibraryView>) => names(shownDrafts(shelf, { ...wholeLibrary, ...view }))

const searches: [string, string[]][] = [
  ['eclair', ['Éclair taste.mp4']],
  ['ÉCLAIR', ['Éclair taste.mp4']],
  ['  TAKE  ', ['take 10.mp4', 'take 9.mp4']],
  ['take 9', ['take 9.mp4']],
  ['9 take', ['take 9.mp4']],
  ['cafe', ['Éclair taste.mp4']],
  ['#hook', ['Éclair taste.mp4', 'take 9.mp4']],
  ['week', ['Éclair taste.mp4']],
  ['fyp', ['Éclair taste.mp4']],
  ['hook zuid', []],
]
test.each(searches)('a search for %j finds it in names, tags, clients, folders and captions, without case or accents, every word somewhere', (q, found) => {
  expect(shown({ q })).toEqual(found)
})

const filters: [string, Partial<LibraryView>, string[]][] = [
  ['any of the verdicts', { verdicts: ['ready', 'rework'] }, ['Éclair taste.mp4', 'take 10.mp4']],
  ['a client', { client: zuid.id }, ['take 10.mp4']],
  ['no client, one taken away included', { client: noClient }, ['take 9.mp4', 'unboxing.mp4']],
  ['all of the tags', { tags: ['hook', 'ad'] }, ['Éclair taste.mp4']],
  ['a folder with what lies below, and not one that begins alike', { folder: 'Spring' }, ['Éclair taste.mp4', 'take 10.mp4']],
  ['no folder', { folder: '' }, ['take 9.mp4']],
  ['drafts read in part', { states: ['damaged'] }, ['take 9.mp4']],
  ['drafts with versions', { states: ['versions'] }, ['take 10.mp4']],
  ['filters together', { q: 'take', verdicts: ['nearly'] }, ['take 9.mp4']],
]
test.each(filters)('filters by %s', (_, view, found) => {
  expect(shown(view)).toEqual(found)
})

const orders: [string, Partial<LibraryView>, string[]][] = [
  ['newest, as they come', {}, ['Éclair taste.mp4', 'take 10.mp4', 'take 9.mp4', 'unboxing.mp4']],
  ['oldest', { isReversed: true }, ['unboxing.mp4', 'take 9.mp4', 'take 10.mp4', 'Éclair taste.mp4']],
  ['score, equal ones as they come', { sort: 'score' }, ['Éclair taste.mp4', 'take 9.mp4', 'unboxing.mp4', 'take 10.mp4']],
  ['lowest score, equal ones still as they come', { sort: 'score', isReversed: true }, ['take 10.mp4', 'take 9.mp4', 'unboxing.mp4', 'Éclair taste.mp4']],
  ['most to gain, of what is known', { sort: 'gain' }, ['take 10.mp4', 'unboxing.mp4', 'take 9.mp4', 'Éclair taste.mp4']],
  ['name, with numbers as numbers', { sort: 'name' }, ['Éclair taste.mp4', 'take 9.mp4', 'take 10.mp4', 'unboxing.mp4']],
  ['length', { sort: 'length' }, ['take 9.mp4', 'take 10.mp4', 'Éclair taste.mp4', 'unboxing.mp4']],
  ['client, those with none last', { sort: 'client' }, ['Éclair taste.mp4', 'take 10.mp4', 'take 9.mp4', 'unboxing.mp4']],
  ['client backwards, those with none still last', { sort: 'client', isReversed: true }, ['take 10.mp4', 'Éclair taste.mp4', 'take 9.mp4', 'unboxing.mp4']],
  ['folder', { sort: 'folder' }, ['take 10.mp4', 'Éclair taste.mp4', 'unboxing.mp4', 'take 9.mp4']],
  ['versions', { sort: 'version' }, ['take 10.mp4', 'Éclair taste.mp4', 'take 9.mp4', 'unboxing.mp4']],
]
test.each(orders)('orders by %s', (_, view, found) => {
  expect(shown(view)).toEqual(found)
})

test('a draft that stays the same is indexed once; a renamed client is found by its new name', () => {
  const draft = made({ name: 'a.mp4', clientId: noir.id })
  const [before] = indexDrafts([draft], [noir])
  expect(indexDrafts([draft], [noir])[0]).toBe(before)
  const renamed = indexDrafts([draft], [{ ...noir, name: 'Brasserie' }])
  expect(names(shownDrafts(renamed, { ...wholeLibrary, q: 'brasserie' }))).toEqual(['a.mp4'])
})

test('ten thousand drafts are searched well within the time between two frames of thought', () => {
  const many = indexed(Array.from({ length: 10_000 }, (_, index) => ({ name: `take ${index} of a morning routine.mp4`, caption: 'Three things I would never buy again #cleaning', tags: ['hook', 'series'] })))
  shownDrafts(many, { ...wholeLibrary, sort: 'name' })
  const times = Array.from({ length: 15 }, (_, index) => {
    const start = performance.now()
    shownDrafts(many, { ...wholeLibrary, sort: 'name', q: `routine ${index}` })
    return performance.now() - start
  }).toSorted((a, b) => a - b)
  expect(times[7]).toBeLessThan(100)
})
