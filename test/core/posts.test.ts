import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Input } from '../../shared/contract/contract.ts'
import { temporaryFolder } from '../fixtures/clips.ts'
import { openLibrary, type Library } from '../fixtures/library.ts'

const folder = temporaryFolder()
const unknown = crypto.randomUUID()

async function openPlan(name: string) {
  const dataDir = path.join(folder, name)
  mkdirSync(dataDir)
  const library = await openLibrary(dataDir)
  const { id: clientId } = await library.call('client.add', { name: 'Bakkerij Jansen', colour: '#5f3dc4' })
  const { id: otherId } = await library.call('client.add', { name: 'Gym Zuid', colour: '#0b6e45' })
  return { library, dataDir, clientId, otherId }
}

type NewPost = Input<'post.add'>['posts'][number]

async function add(library: Library, clientId: string, more: Partial<NewPost> = {}): Promise<string> {
  const id = crypto.randomUUID()
  await library.call('post.add', { posts: [{ id, clientId, ...more }], who: 'An' })
  return id
}

const refuses = (code: string) => expect.objectContaining({ data: expect.objectContaining({ code }) })

describe('a post', () => {
  it('is kept whole, and changed by what is told alone', async () => {
    const { library, clientId } = await openPlan('whole')
    const id = await add(library, clientId, { title: 'Bread', hashtags: ['#brood'], checklist: [{ text: 'film', done: true }], localAt: '2026-11-22T09:00', status: 'approved', language: 'nl' })
    await library.call('post.change', { changes: [{ ref: id, change: { caption: 'Fresh' } }], who: 'Bo' })
    const { post, events } = await library.call('post.get', { ref: id })
    expect(post).toMatchObject({ id, clientId, title: 'Bread', caption: 'Fresh', hashtags: ['#brood'], status: 'approved', language: 'nl', localAt: '2026-11-22T09:00', checklist: [{ text: 'film', done: true }] })
    expect(events.map(({ who, event }) => [who, event])).toEqual([
      ['An', { kind: 'made' }],
      ['Bo', { kind: 'changed', changes: { caption: { from: '', to: 'Fresh' } } }],
    ])
    await expect(library.call('post.get', { ref: unknown })).rejects.toEqual(refuses('post_not_found'))
  })
})
