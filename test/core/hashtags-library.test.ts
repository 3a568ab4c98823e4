import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupKinds, type GroupKind, type HashtagGroup } from '../../shared/contract/hashtags.ts'
import { hashtagCsv } from '../../electron/core/hashtags/write-csv.ts'
import { readHashtagRows } from '../../electron/core/hashtags/read-rows.ts'
import { settleRows } from '../../electron/core/hashtags/settle-rows.ts'
import { staleMarksOf } from '../../shared/hashtags/stale.ts'
import { temporaryFolder } from '../fixtures/clips.ts'
import { openLibrary } from '../fixtures/library.ts'

const folder = temporaryFolder()
const now = () => new Date('2026-11-22T10:00:00Z')

async function openHashtags(name: string) {
  const data = path.join(folder, name)
  mkdirSync(data)
  const library = await openLibrary(data, { now })
  const { id: clientId } = await library.call('client.add', { name: 'Bakkerij Jansen', colour: '#5f3dc4' })
  const take = (text: string, more = {}) => library.call('hashtags.import', { clientId, source: { text }, dryRun: false, ...more })
  const groups = async () => (await library.call('hashtags.list', {})).groups.filter((group) => group.clientId === clientId)
  return { library, data, clientId, take, groups }
}

const withoutId = ({ name, tags, details }: HashtagGroup) => ({ name, tags, details })
const refuses = (code: string) => expect.objectContaining({ data: expect.objectContaining({ code }) })

describe('a table of hashtags', () => {
  it.each([
    ['English', 'tag,group,kind,date,region\n#brood,Bread,niche,,\n#crumbl,Trends,trending,2026-11-20,BE\n'],
    ['Dutch from Excel', '\uFEFFHashtag;Groep;Soort;Datum;Land\r\nbrood;Bread;Niche;;\r\ncrumbl;Trends;Trending;20-11-2026;België\r\n'],
  ])('is taken in, %s', async (name, text) => {
    const { take, groups } = await openHashtags(`in ${name}`)
    const found = await take(text)
    expect(found).toMatchObject({ counts: { add: 2, same: 0, refuse: 0 }, groups: { add: 2, change: 0 }, problems: [] })
    expect((await groups()).map(withoutId)).toEqual([
      { name: 'Bread', tags: ['#brood'], details: { kind: 'niche', trendedOn: null, region: null, note: '' } },
      { name: 'Trends', tags: ['#crumbl'], details: { kind: 'trending', trendedOn: '2026-11-20', region: 'BE', note: '' } },
    ])
  })

  it('is one column of hashtags, in the group and of the kind that is told', async () => {
    const { take, groups } = await openHashtags('bare')
    await take('#een\n#twee\n', { group: 'Lijst', kind: 'search' })
    expect((await groups()).map(withoutId)).toEqual([{ name: 'Lijst', tags: ['#een', '#twee'], details: expect.objectContaining({ kind: 'search' }) }])
  })

  it('adds to the groups there are, and is taken back as it was', async () => {
    const { library, clientId, take, groups } = await openHashtags('undo')
    await library.call('hashtags.keep', { id: crypto.randomUUID(), clientId, name: 'Bread', tags: ['#Brood'], details: { kind: 'niche', trendedOn: null, region: null, note: 'old' } })
    const before = await groups()
    const text = 'tag,group\n#BROOD,bread\n#deeg,bread\n#nieuw,New\n'
    const dry = await take(text, { dryRun: true })
    expect(dry).toMatchObject({ counts: { add: 2, same: 1, refuse: 0 }, groups: { add: 1, change: 1 } })
    expect(await groups()).toEqual(before)
    const done = await take(text)
    expect((await groups()).map(({ tags }) => tags)).toEqual([['#Brood', '#deeg'], ['#nieuw']])
    await library.call('hashtags.putBack', { before: done.before, made: done.made })
    expect(await groups()).toEqual(before)
  })

  it.each([
    ['a tag that is none', '#food-lover,A,,,', 'hashtags_tag_invalid'],
    ['a kind that is none', '#a,A,banana,,', 'hashtags_kind_unknown'],
    ['a day that is none', '#a,A,trending,31-02-2026,', 'hashtags_date_invalid'],
    ['a country that is none', '#a,A,trending,,Narnia', 'hashtags_region_unknown'],
    ['no group', '#a,,,,', 'hashtags_group_missing'],
    ['two kinds of one group', '#good,Good,search,,', 'hashtags_group_differs'],
  ])('with %s is refused as a whole, and says where', async (name, row, code) => {
    const { take, groups } = await openHashtags(`refused ${name}`)
    const text = `tag,group,kind,date,region\n#fine,Good,niche,,\n${row}\n`
    const dry = await take(text, { dryRun: true })
    expect(dry.counts.refuse).toBe(1)
    expect(dry.rows[0]).toMatchObject({ row: 2, does: 'refuse', problems: [{ code }] })
    await expect(take(text)).rejects.toEqual(refuses('hashtags_refused'))
    expect(await groups()).toEqual([])
  })

  it('without a column of hashtags, or too large, is refused', async () => {
    const { take, data } = await openHashtags('no column')
    await expect(take('name,views\nx,1\n')).rejects.toEqual(refuses('hashtags_column_missing'))
    await expect(take(`tag,group\n${Array.from({ length: 101 }, (_, index) => `#t${index},A`).join('\n')}\n`)).rejects.toEqual(refuses('hashtags_refused'))
    await expect(take('tag,group\n#a,\0x\n')).rejects.toEqual(refuses('hashtags_refused'))
    await expect(take(`tag\n${'#a\n'.repeat(20_001)}`)).rejects.toEqual(refuses('plan_too_many_rows'))
    const file = path.join(data, 'large.csv')
    writeFileSync(file, Buffer.alloc(5 * 1024 * 1024, 'a'))
    await expect(take('', { source: { path: file } })).rejects.toEqual(refuses('text_too_large'))
  })
})

const anyTag = fc.stringMatching(/^[a-zé]{1,12}$/).map((word) => `#${word}`)
const anyText = fc.oneof(fc.constantFrom('=1+1', '+A1', '-1', '@SUM(A1)', '\u0009x', "'=x", '"q"', 'a,b;c', 'x\r\ny', '＝1'), fc.string({ unit: 'grapheme', maxLength: 40 })).map((text) => text.trim().slice(0, 100).trim())
const anyGroup = fc.record({
  name: anyText.filter((name) => name !== ''),
  tags: fc.uniqueArray(anyTag, { minLength: 1, maxLength: 8 }),
  details: fc.record({ kind: fc.constantFrom<GroupKind>(...groupKinds), note: anyText }).map((details) => ({ ...details, ...(details.kind === 'trending' ? { trendedOn: '2026-11-01', region: 'NL' } : { trendedOn: null, region: null }) })),
})

it('goes out and comes back the same, and no cell can be run by a spreadsheet', () => {
  const anyGroups = fc.uniqueArray(anyGroup, { minLength: 1, maxLength: 6, selector: ({ name }) => name.normalize('NFC').toLowerCase() })
  fc.assert(
    fc.property(anyGroups, (groups) => {
      const csv = hashtagCsv(groups.map((group) => ({ ...group, id: crypto.randomUUID(), clientId: null })))
      expect(parse(csv, { bom: true }).flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
      const { rows, problems } = readHashtagRows(csv, { group: '', kind: null })
      expect(problems).toEqual([])
      expect(settleRows(rows, [], null).kept.map(withoutId)).toEqual(groups)
    }),
    { numRuns: 300 },
  )
})

it('any text at all is read or refused by name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      try {
        readHashtagRows(`tag,group,date\n${text}`, { group: 'A', kind: null })
      } catch (error) {
        expect(error).toHaveProperty('data.code', expect.stringMatching(/^plan_/))
      }
    }),
    { numRuns: 200 },
  )
})

const today = '2026-11-22'
const use = (tag: string, lastOn: string | null) => ({ tag, drafts: 0, posts: lastOn === null ? 0 : 1, lastOn })
const trending = (trendedOn: string | null) => ({ kind: 'trending' as const, trendedOn, region: null, note: '' })
const plain = { kind: null, trendedOn: null, region: null, note: '' }

describe('use and what is out of date', () => {
  it('counts posts and repeats of the client, and marks what is not used while others are', async () => {
    const { library, clientId } = await openHashtags('uses')
    const { id: otherId } = await library.call('client.add', { name: 'Gym', colour: '#0b6e45' })
    const post = (owner: string, more: object) => library.call('post.add', { posts: [{ id: crypto.randomUUID(), clientId: owner, ...more }] })
    await post(clientId, { caption: 'Vers #Brood #brood', localAt: '2026-11-20T09:00' })
    await post(clientId, { hashtags: ['#brood'], localAt: '2026-12-03T09:00' })
    await post(clientId, { hashtags: ['#oud'], localAt: '2026-05-01T09:00' })
    await post(clientId, { hashtags: ['#oud'], localAt: '2026-11-21T09:00', status: 'dropped' })
    await post(otherId, { hashtags: ['#brood'], localAt: '2026-12-24T09:00' })
    await library.call('repeat.keep', { id: crypto.randomUUID(), clientId, rule: 'FREQ=WEEKLY', localStart: '2026-11-02T09:00', content: { hashtags: ['#deeg'] } })
    for (const owner of [clientId, null]) await library.call('hashtags.keep', { id: crypto.randomUUID(), clientId: owner, name: 'Bread', tags: ['#brood', '#oud', '#deeg', '#nooit'] })
    const ofClient = (await library.call('hashtags.library', { clientId })).groups
    expect(ofClient).toHaveLength(1)
    expect(ofClient[0]?.uses).toEqual([
      { tag: '#brood', drafts: 0, posts: 2, lastOn: '2026-12-03' },
      { tag: '#oud', drafts: 0, posts: 1, lastOn: '2026-05-01' },
      { tag: '#deeg', drafts: 0, posts: 1, lastOn: '2026-11-16' },
      { tag: '#nooit', drafts: 0, posts: 0, lastOn: null },
    ])
    expect(ofClient[0]?.stale).toEqual([{ kind: 'unused', tags: ['#oud'] }])
    const [everybody] = (await library.call('hashtags.library', { clientId: null })).groups
    expect(everybody?.uses[0]).toEqual({ tag: '#brood', drafts: 0, posts: 3, lastOn: '2026-12-24' })
    expect((await library.call('hashtags.library', {})).groups).toHaveLength(2)
  })

  it.each([
    ['a trend of 30 days ago', { details: trending('2026-10-23'), uses: [], keptOn: today }, []],
    ['a trend of 31 days ago', { details: trending('2026-10-22'), uses: [], keptOn: today }, [{ kind: 'trend-old', days: 31 }]],
    ['a trend without a day', { details: trending(null), uses: [], keptOn: today }, [{ kind: 'trend-undated' }]],
    ['90 days unused', { details: plain, uses: [use('#a', today), use('#b', '2026-08-24')], keptOn: '2026-01-01' }, []],
    ['91 days unused', { details: plain, uses: [use('#a', today), use('#b', '2026-08-23')], keptOn: '2026-01-01' }, [{ kind: 'unused', tags: ['#b'] }]],
    ['never used, long kept', { details: plain, uses: [use('#a', today), use('#b', null)], keptOn: '2026-08-23' }, [{ kind: 'unused', tags: ['#b'] }]],
    ['never used, newly kept', { details: plain, uses: [use('#a', today), use('#b', null)], keptOn: today }, []],
    ['none of them used', { details: plain, uses: [use('#a', null), use('#b', '2026-01-01')], keptOn: '2026-01-01' }, []],
  ])('%s', (_, group, marks) => {
    expect(staleMarksOf(group, today)).toEqual(marks)
  })
})
