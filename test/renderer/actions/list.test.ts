import { expect, it } from 'vitest'
import { actionList } from '../../../renderer/actions/list.ts'
import { en } from '../../../shared/i18n/en/index.ts'
import { nl } from '../../../shared/i18n/nl/index.ts'

/** Groups whose actions can be done on pages that are never open together. */
const apart: readonly (readonly string[])[] = [['library'], ['calendar'], ['report'], ['draft', 'player', 'timeline', 'caption', 'compare']]

function canMeet(one: string, other: string): boolean {
  return one === other || !apart.some((groups) => groups.includes(one) && apart.some((others) => others !== groups && others.includes(other)))
}

function groupOf(id: string): string {
  return id.slice(0, id.indexOf('.'))
}

it('has every action once', () => {
  const ids = actionList.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

it('gives no two actions that can meet the same keys', () => {
  const bound = actionList.flatMap(({ id, keys }) => keys.map((binding) => ({ id, binding: binding.toLowerCase() })))
  const clashes = bound.flatMap((one, at) => bound.slice(at + 1).filter((other) => other.binding === one.binding && canMeet(groupOf(one.id), groupOf(other.id))).map((other) => `${one.binding}: ${one.id}, ${other.id}`))
  expect(clashes).toEqual([])
})

it('has words for every action, and only for those', () => {
  for (const { page } of [en, nl]) {
    const { group, ...rest } = page.actions
    const named = Object.entries(rest).flatMap(([name, words]) => Object.keys(words).map((key) => `${name}.${key}`))
    expect(named.toSorted()).toEqual(actionList.map(({ id }) => id).toSorted())
    expect(Object.keys(group)).toEqual(expect.arrayContaining([...new Set(actionList.map(({ id }) => groupOf(id)))]))
  }
})
