import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { chosenDataDir } from '../../electron/main/data-dir.ts'
import { createPathGrants } from '../../electron/main/path-grants.ts'

it.each([
  [['.'], {}, undefined],
  [['.', '--data', '/a'], {}, '/a'],
  [['.', '--data=/a'], { HOOKLINE_DATA: '/b' }, '/a'],
  [['.'], { HOOKLINE_DATA: '/b' }, '/b'],
  [['.', '--data', 'relative'], {}, resolve('relative')],
  [['.', '--data'], { HOOKLINE_DATA: '/b' }, '/b'],
  [['.', '--inspect=0', '--remote-debugging-port=0', '--no-sandbox'], { HOOKLINE_DATA: '' }, undefined],
])('%j with %j is %j', (argv, env, expected) => {
  expect(chosenDataDir(argv, env)).toBe(expected)
})

it('path grants forget the oldest past 10,000', () => {
  const grants = createPathGrants()
  for (let count = 0; count <= 10_000; count++) grants.add(`/videos/${count}.mp4`)
  expect([grants.has('/videos/0.mp4'), grants.has('/videos/1.mp4'), grants.has('/videos/10000.mp4')]).toEqual([false, true, true])
})
