import { expect, test } from 'vitest'
import { noClient } from '../../../renderer/library/library-view.ts'
import { tally, withParents } from '../../../renderer/library/tallies.ts'
import { indexed, noir } from './made-drafts.ts'

test('counts drafts by verdict, client, tag and folder', () => {
  const tallies = tally(
    indexed([
      { name: 'a', verdict: 'ready', clientId: noir.id, tags: ['hook'], folder: 'Ads/Week 10' },
      { name: 'b', verdict: 'ready', tags: ['ad', 'hook'], folder: 'Ads/Week 9', version: 2 },
      { name: 'c', verdict: 'blocked', damaged: true, folder: 'Ads' },
    ]),
  )
  expect([...tallies.verdicts]).toEqual([['ready', 2], ['blocked', 1]])
  expect([...tallies.clients]).toEqual([[noir.id, 1], [noClient, 2]])
  expect([...tallies.tags]).toEqual([['hook', 2], ['ad', 1]])
  // A folder counts what lies below it, and weeks stand in the order of their numbers.
  expect([...tallies.folders]).toEqual([['Ads', 3], ['Ads/Week 9', 1], ['Ads/Week 10', 1]])
  expect([tallies.damaged, tallies.versions, tallies.untagged]).toEqual([1, 1, 1])
})

test('a folder has the folders around it', () => {
  expect(withParents('')).toEqual([])
  expect(withParents('a/b/c')).toEqual(['a', 'a/b', 'a/b/c'])
})
