import { expect, test } from 'vitest'
import { tagChange, tagsOf } from '../../../renderer/library/tag-change.ts'

const before = tagsOf([{ tags: ['hook', 'ad'] }, { tags: ['hook', 'spring'] }])

test('tells the tags of all from those of some', () => {
  expect(before).toEqual({ all: ['hook'], some: ['ad', 'spring'] })
})

test.each([
  ['nothing is nothing', ['hook'], ['ad', 'spring'], [], []],
  ['a new one is added to all', ['hook', 'new'], ['ad', 'spring'], ['new'], []],
  ['one of some that is typed is added to all', ['hook', 'ad'], ['ad', 'spring'], ['ad'], []],
  ['one of all that is taken off leaves all', [], ['ad', 'spring'], [], ['hook']],
  ['one of some that is taken off leaves those', ['hook'], ['ad'], [], ['spring']],
])('%s', (_, all, some, add, remove) => {
  expect(tagChange(before, all, some)).toEqual({ add, remove })
})
