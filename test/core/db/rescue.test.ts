import { randomUUID } from 'node:crypto'
import { closeSync, copyFileSync, mkdirSync, openSync, readdirSync, readFileSync, statSync, writeSync } from 'node:fs'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { beforeAll, describe, expect, it } from 'vitest'
import { rescueFromCopy, salvage, tryToSalvage } from '../../../electron/core/db/rescue.ts'
import { openCore } from '../../../electron/core/open-core.ts'
import { offerRescue } from '../../../electron/main/rescue-box.ts'
import { post } from '../../../shared/model/post.ts'
import { binaries, temporaryFolder } from '../../fixtures/clips.ts'
import { openLibrary } from '../../fixtures/library.ts'

const folder = temporaryFolder()
const whole = path.join(folder, 'whole')
const postCount = 600
let backup = ''

beforeAll(async () => {
  const library = await openLibrary(whole)
  const { id: clientId } = await library.call('client.add', { name: 'Bakkerij Jansen', colour: '#5f3dc4' })
  const make = (at: number) => post.parse({ id: randomUUID(), clientId, title: `Post ${at}`, notes: 'crumb '.repeat(40), localAt: '2026-12-01T09:00' })
  await library.call('post.add', { posts: Array.from({ length: postCount }, (_, at) => make(at)) })
  backup = (await library.call('backup.make', {})).id
  await library.call('post.add', { posts: [make(postCount)] })
  await library.close()
})

const fileOf = (dataDir: string) => path.join(dataDir, 'hookline.sqlite')

/** A library of its own whose file has zeroes from `from` on. */
function damaged(name: string, from: (file: string) => number, bytes: number): string {
  const dataDir = path.join(folder, name)
  mkdirSync(path.join(dataDir, 'backups'), { recursive: true })
  copyFileSync(fileOf(whole), fileOf(dataDir))
  copyFileSync(path.join(whole, 'backups', backup), path.join(dataDir, 'backups', backup))
  const handle = openSync(fileOf(dataDir), 'r+')
  writeSync(handle, Buffer.alloc(bytes), 0, bytes, from(fileOf(dataDir)))
  closeSync(handle)
  return dataDir
}

/** Where a leaf in the middle of the posts lies. */
function inPosts(file: string): number {
  const database = new Sqlite(file, { readonly: true })
  const pages = database.prepare("SELECT (pageno - 1) * 4096 FROM dbstat WHERE name = 'posts' AND pagetype = 'leaf' ORDER BY pageno").pluck().all().map(Number)
  database.close()
  return pages[Math.floor(pages.length / 2)] ?? 0
}

const refuses = (code: string) => expect.objectContaining({ data: expect.objectContaining({ code }) })
const refusedToOpen = (dataDir: string) => expect(openCore({ dataDir, findMedia: async () => binaries })).rejects.toEqual(refuses('database_damaged'))

async function posts(dataDir: string): Promise<number> {
  const library = await openLibrary(dataDir)
  const { posts: found } = await library.call('post.range', { from: '2026-12-01', to: '2026-12-01' })
  await library.close()
  return found.length
}

describe('a damaged library', () => {
  it('gives all that can be read, and is kept as it was', async () => {
    const dataDir = damaged('middle', inPosts, 4096)
    const bytes = readFileSync(fileOf(dataDir))
    await refusedToOpen(dataDir)
    const tried = tryToSalvage(dataDir)
    expect(readFileSync(fileOf(dataDir)).equals(bytes)).toBe(true)
    expect(tried).toMatchObject({ clients: 1, isCut: true })
    expect(tried.posts).toBeGreaterThan(postCount * 0.9)
    expect(tried.posts).toBeLessThan(postCount + 1)
    const { aside, ...found } = salvage(dataDir)
    expect(found).toEqual(tried)
    expect(readFileSync(aside).equals(bytes)).toBe(true)
    expect(await posts(dataDir)).toBe(found.posts)
    expect(statSync(fileOf(dataDir)).mode & 0o777).toBe(0o600)
    expect(readdirSync(dataDir).filter((name) => name.includes('partial'))).toEqual([])
  })

  it('goes back to a copy, and is kept as it was', async () => {
    const dataDir = damaged('copy', inPosts, 4096)
    const bytes = readFileSync(fileOf(dataDir))
    expect(() => rescueFromCopy(dataDir, '../hookline.sqlite')).toThrow(refuses('backup_not_found'))
    const { aside } = rescueFromCopy(dataDir, backup)
    expect(readFileSync(aside).equals(bytes)).toBe(true)
    expect(await posts(dataDir)).toBe(postCount)
  })

  it('of which nothing can be read stays where it is, and a copy still helps', async () => {
    const dataDir = damaged('head', () => 0, 4096 * 3)
    await refusedToOpen(dataDir)
    expect(() => salvage(dataDir)).toThrow(refuses('database_beyond_salvage'))
    await refusedToOpen(dataDir)
    rescueFromCopy(dataDir, backup)
    expect(await posts(dataDir)).toBe(postCount)
  })

  it('is rescued by the way that is chosen in a box, or left as it is', async () => {
    const dataDir = damaged('box', inPosts, 4096)
    const failure = { code: 'database_damaged', values: { path: fileOf(dataDir) } } as const
    const asked: string[][] = []
    const choose = (at: (buttons: string[]) => number) => offerRescue(dataDir, failure, 'nl', async ({ buttons }) => {
      asked.push(buttons)
      return at(buttons)
    })
    expect(await choose((buttons) => buttons.length - 1)).toBe(false)
    await refusedToOpen(dataDir)
    expect(await choose(() => 0)).toBe(true)
    expect(asked[0]).toEqual([expect.stringMatching(/^Zet de back-up van .+ terug$/), expect.stringMatching(/^Red wat leesbaar is \(0 concepten, 5\d\d posts\)$/), 'Sluiten'])
    expect(await posts(dataDir)).toBe(postCount)
  })

  it('that is not damaged is left alone', async () => {
    const dataDir = damaged('sound', () => 0, 0)
    expect(() => salvage(dataDir)).toThrow(refuses('database_not_damaged'))
    expect(() => rescueFromCopy(dataDir, backup)).toThrow(refuses('database_not_damaged'))
    expect(await posts(dataDir)).toBe(postCount + 1)
  })
})
