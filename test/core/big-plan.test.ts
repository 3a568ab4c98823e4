import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { openTables } from '../../electron/core/db/database.ts'
import { planBetween } from '../../electron/core/db/plan-range.ts'
import { makeBigPlan, type BigPlan } from '../fixtures/big-plan.ts'
import { temporaryFolder } from '../fixtures/clips.ts'
import { leastCpuMs } from '../fixtures/least-cpu.ts'
import { openLibrary, type Library } from '../fixtures/library.ts'

const dataDir = path.join(temporaryFolder(), 'big')
let plan: BigPlan
let library: Library

beforeAll(async () => {
  plan = await makeBigPlan(dataDir)
  library = await openLibrary(dataDir, { now: () => new Date(plan.now) })
}, 180_000)

describe('a hundred thousand posts', () => {
  it('show a month of all clients and of one in time, slim', async () => {
    const { from, to, clientIds } = plan
    const { posts } = await library.call('post.range', { from, to })
    expect(posts.length).toBeGreaterThan(2500)
    expect(posts.some(({ score, comments }) => score !== null && comments > 0)).toBe(true)
    expect(JSON.stringify(posts).length / posts.length).toBeLessThan(600)
    // The fixture parses the answer once more than the core does, as the page would.
    expect(await leastCpuMs(() => library.call('post.range', { from, to }))).toBeLessThan(150)
    expect(await leastCpuMs(() => library.call('post.range', { from, to, clientIds: clientIds.slice(0, 1) }))).toBeLessThan(30)
  })

  it('are read by an index and never post by post', async () => {
    const db = openTables(dataDir)
    const read: string[] = []
    const watched: typeof db = {
      ...db,
      all: (query) => {
        read.push(query.compile().sql)
        return db.all(query)
      },
    }
    for (const [days, clientIds] of [[7, undefined], [30, undefined], [30, plan.clientIds]] as const) {
      read.length = 0
      planBetween(watched, '2026-11-01', `2026-11-${String(days).padStart(2, '0')}`, clientIds)
      expect(read.length, read.join('\n')).toBeLessThanOrEqual(12)
    }
    db.close()
  })

  it('are searched in time, whatever is asked for', async () => {
    for (const text of ['sourdough', 'the', 'an', 'a', '7', 'éclair ranked', 'nowhere at all', 'fietstocht op een budget 41']) {
      const ms = await leastCpuMs(() => library.call('post.search', { text }))
      expect(ms, text).toBeLessThan(200)
    }
    expect(await leastCpuMs(() => library.call('post.search', { text: 'koffie', clientIds: plan.clientIds.slice(3, 4) }))).toBeLessThan(200)
    expect(await leastCpuMs(() => library.call('post.search', { text: 'which one', statuses: ['approved'] }))).toBeLessThan(250)
  })

  it('are judged, moved and moved back in time', async () => {
    const { from, to, clientIds } = plan
    const clientId = clientIds[0] ?? ''
    expect(await leastCpuMs(() => library.call('plan.judge', { clientId, from, to }))).toBeLessThan(200)
    const { posts } = await library.call('post.range', { from, to })
    const [{ ref: one }] = posts as [(typeof posts)[number]]
    expect(await leastCpuMs(() => library.call('post.change', { changes: [{ ref: one, change: { notes: crypto.randomUUID() } }] }))).toBeLessThan(40)
    const changes = posts.map(({ ref }) => ({ ref, change: { localAt: '2026-12-24T18:00' } }))
    const began = process.cpuUsage()
    const { before, made } = await library.call('post.change', { changes })
    await library.call('post.putBack', { posts: before, made })
    const { user, system } = process.cpuUsage(began)
    expect((user + system) / 1000).toBeLessThan(3000)
    expect((await library.call('post.range', { from, to })).posts).toEqual(posts)
  })
})
