import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeClip, temporaryFolder } from '../fixtures/clips.ts'
import { openLibrary } from '../fixtures/library.ts'

const folder = temporaryFolder()
const group = (more = {}) => ({ id: randomUUID(), clientId: null, name: 'Niche', tags: ['#BookTok', '#Lezen'], details: { kind: null, trendedOn: null, region: null, note: '' }, ...more })

describe('hashtag groups', () => {
  it('are kept, changed, and still there after a restart, by name', async () => {
    const data = path.join(folder, 'kept')
    const library = await openLibrary(data)
    const [niche, challenge] = [group(), group({ name: 'Challenge', tags: ['#GlowUpChallenge'] })]
    expect(await library.call('hashtags.keep', niche)).toEqual({ before: null })
    await library.call('hashtags.keep', challenge)
    expect(await library.call('hashtags.keep', { ...niche, name: 'Zoeken' })).toEqual({ before: niche })
    await library.close()

    const again = await openLibrary(data)
    expect((await again.call('hashtags.list', {})).groups).toEqual([challenge, { ...niche, name: 'Zoeken' }])
  })

  it('go and come back, by restoring or by keeping', async () => {
    const library = await openLibrary(path.join(folder, 'removed'))
    const niche = group()
    const list = async () => (await library.call('hashtags.list', {})).groups
    await library.call('hashtags.keep', niche)
    await library.call('hashtags.remove', { id: niche.id })
    expect(await list()).toEqual([])
    await library.call('hashtags.restore', { id: niche.id })
    expect(await list()).toEqual([niche])
    await library.call('hashtags.remove', { id: niche.id })
    expect(await library.call('hashtags.keep', niche)).toEqual({ before: null })
    expect(await list()).toEqual([niche])
  })

  it('hold a hashtag once, however it is written', async () => {
    const library = await openLibrary(path.join(folder, 'once'))
    await library.call('hashtags.keep', group({ tags: ['#BookTok', '#lezen', '#booktok'] }))
    expect((await library.call('hashtags.list', {})).groups[0]?.tags).toEqual(['#BookTok', '#lezen'])
  })

  it.each([
    ['a hashtag with a blank', { tags: ['#book tok'] }],
    ['a hashtag that breaks off', { tags: ['#book-tok'] }],
    ['digits alone', { tags: ['#123'] }],
    ['markup', { tags: ['#<img/onerror>'] }],
    ['no hashtags', { tags: [] }],
    ['no name', { name: '  ' }],
    ['a client that is not there', { clientId: randomUUID() }],
  ])('refuse %s', async (_, more) => {
    const library = await openLibrary(path.join(folder, 'refused'))
    await expect(library.call('hashtags.keep', group(more))).rejects.toMatchObject({ data: { code: 'input_invalid' } })
    expect((await library.call('hashtags.list', {})).groups).toEqual([])
    await library.close()
  })
})

it('hashtags of captions are counted, once a caption, without drafts that were removed', async () => {
  const library = await openLibrary(path.join(folder, 'used'))
  const first = await library.add(makeClip(path.join(folder, 'one.mp4'), { seconds: 2 }), { caption: '#lezen #booktok #Lezen #food-lover' })
  const second = await library.add(makeClip(path.join(folder, 'two.mp4'), { seconds: 3 }), { caption: 'Lees mee #Lezen' })
  const used = async () => (await library.call('hashtags.used', {})).used
  expect(await used()).toEqual([
    { tag: '#Lezen', count: 2, lastAt: second.draft.importedAt },
    { tag: '#booktok', count: 1, lastAt: first.draft.importedAt },
  ])
  await library.call('draft.remove', { draftIds: [second.draft.id] })
  expect(await used()).toEqual([
    { tag: '#Lezen', count: 1, lastAt: first.draft.importedAt },
    { tag: '#booktok', count: 1, lastAt: first.draft.importedAt },
  ])
})
