import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { layWay } from '../../electron/web/browser.ts'
import { temporaryFolder } from '../fixtures/clips.ts'

const folder = temporaryFolder()
const url = 'http://127.0.0.1:1234/?token=secret'

it('the way to a one-time address is for its owner alone, and goes', () => {
  const { target, remove } = layWay(url, 'darwin', folder)
  if (process.platform !== 'win32') expect([statSync(path.dirname(target)).mode & 0o777, statSync(target).mode & 0o777]).toEqual([0o700, 0o600])
  expect(readFileSync(target, 'utf8')).toContain(`content="0; url=${url}"`)
  remove()
  expect(existsSync(path.dirname(target))).toBe(false)
  remove()
})

it.each(['linux', 'win32'] as const)('the way is the address itself on %s', (platform) => expect(layWay(url, platform, folder).target).toBe(url))
