import { randomUUID } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guardCell, unguardCell } from '../../../electron/core/exchange/cell.ts'
import { namesOf } from '../../../electron/core/exchange/names.ts'
import type { KeptPlan } from '../../../electron/core/exchange/kept-plan.ts'
import { readCsv, type Mapping } from '../../../electron/core/exchange/read-csv.ts'
import { settle } from '../../../electron/core/exchange/settle.ts'
import { writeCsv } from '../../../electron/core/exchange/write-csv.ts'
import { post } from '../../../shared/model/post.ts'
import { anyPost, hostile } from './posts.ts'

const ids = Array.from({ length: 6 }, () => randomUUID())
const [clientId = '', one = '', two = '', three = '', pillar = '', draftId = ''] = ids
const client = { id: clientId, name: '=Bakkerij "De, Bol"', timeZone: 'Europe/Amsterdam' }
const names = {
  // Two of one name, which only their ids tell apart.
  accounts: namesOf([{ id: one, name: '@bol' }, { id: two, name: '@BOL' }, { id: three, name: "'=x" }]),
  pillars: namesOf([{ id: pillar, name: '-1+1' }]),
  drafts: namesOf([{ id: draftId, name: 'clip.mp4' }]),
}
const kept: KeptPlan = { client, accounts: [], pillars: [], posts: [], repeats: [], removedPosts: [], removedRepeats: [], names }
const context = { client, ...names }
const belonging = { clientId, accounts: [one, two, three], pillars: [pillar] }

const read = (text: string, mapping?: Mapping, plan = kept) => {
  const told = readCsv(text, mapping, context)
  return { ...told, rows: settle(told, plan, () => false).posts }
}
const posts = (text: string, mapping?: Mapping) => {
  const { rows, problems } = read(text, mapping)
  expect([problems, rows.flatMap((row) => row.problems)]).toEqual([[], []])
  return rows.map((row) => row.post)
}
const localTimes = (text: string, mapping?: Mapping) => posts(text, mapping).map((each) => each?.localAt)

const column = (...dates: string[]) => read(`Title,Date\n${dates.map((date) => `x,"${date}"`).join('\n')}\n`)

describe('cells', () => {
  it('come back exactly, and none of them is a formula', () => {
    fc.assert(
      fc.property(hostile(200), (text) => {
        expect(unguardCell(guardCell(text))).toBe(text)
        expect(guardCell(text)).not.toMatch(/^[=+\-@\t\r]/)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a plan as CSV', () => {
  it('reads back as it was written, whatever is in it', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyPost(belonging), { maxLength: 5, selector: ({ id }) => id }), fc.boolean(), (made, withBom) => {
        fc.pre(made.length > 0)
        const text = writeCsv([{ posts: made, context }], withBom)
        expect(text.startsWith('\uFEFF')).toBe(withBom)
        expect(posts(text)).toEqual(made)
        // Beside what is kept, nothing is another.
        expect(new Set(read(text, undefined, { ...kept, posts: made }).rows.map(({ does }) => does))).toEqual(new Set(['same']))
      }),
      { numRuns: 300 },
    )
  })

  it('survives a spreadsheet that saves it with semicolons and its own line ends', () => {
    const made = post.parse({ id: randomUUID(), clientId, title: 'Één; twee', caption: 'a\nb "c"', localAt: '2026-03-29T09:00', labels: ['x'], draftId })
    const text = writeCsv([{ posts: [made], context }], false)
    const semicolons = text.replaceAll('","', '";"').replaceAll('\r\n', '\n')
    expect(posts(semicolons)).toEqual([made])
  })

  it('tells the time three ways', () => {
    const made = post.parse({ id: randomUUID(), clientId, title: 'a', localAt: '2026-10-25T02:30' })
    const [, row = ''] = writeCsv([{ posts: [made], context }], false).split('\r\n')
    expect(row).toContain('"2026-10-25T02:30","Europe/Amsterdam","2026-10-25T00:30:00Z"')
  })
})

describe('tables of other tools', () => {
  it.each([
    ['Excel in Dutch', 'Titel;Datum;Tijd;Bijschrift;Status\nEen;29-3-2026;9:30;"Regel 1\nRegel 2";Gepland\n', { title: 'Een', localAt: '2026-03-29T09:30', caption: 'Regel 1\nRegel 2', status: 'scheduled' }],
    ['Excel, tabs', 'Title\tDate\tTime\r\nOne\t3/29/2026\t9:30 PM\r\n', { title: 'One', localAt: '2026-03-29T21:30', status: 'draft' }],
    ['Excel that says its separator', 'sep=|\r\nTitle|Date\r\nOne|29 maart 2026 21u\r\n', { title: 'One', localAt: '2026-03-29T21:00' }],
    ['Later', 'Scheduled Time,Caption,Profile\n2026-03-29 09:30,"Hi, all",@bol2\n', null],
    ['Planable', 'Publish date,Text,Labels,Status\n"Mar 29, 2026 9:30 AM",Hello there,"a, b",Approved\n', { title: 'Hello there', caption: 'Hello there', labels: ['a', 'b'], localAt: '2026-03-29T09:30', status: 'approved' }],
    ['Hootsuite, without a heading', '29/03/2026 09:30,"Hello, all",https://example.com\n30/03/2026 10:00,Bye,\n', { caption: 'Hello, all', title: 'Hello, all', localAt: '2026-03-29T09:30' }],
    ['Buffer', 'Text,Posting Time,Tags\nHello,2026-03-29T09:30:00+02:00,x\n', { caption: 'Hello', localAt: '2026-03-29T09:30', labels: ['x'] }],
    ['Notion', 'Name,Date,Status,Assignee,Tags\nOne,"March 29, 2026 9:30 AM (GMT+2)",In progress,Ann,"x, y"\n', { title: 'One', localAt: '2026-03-29T09:30', status: 'draft', owner: 'Ann', labels: ['x', 'y'] }],
    ['times in UTC', 'Title,UTC\nOne,2026-03-29T07:30:00Z\n', { localAt: '2026-03-29T09:30' }],
    ['times of another zone', 'Title,Date,Time,Time zone\nOne,2026-03-29,09:30,America/New_York\n', { localAt: '2026-03-29T15:30' }],
    ['ideas', 'Title,Date,Hashtags,Checklist,Trend\nOne,,a #b,"[x] done\nopen",ja\n', { localAt: null, status: 'idea', hashtags: ['#a', '#b'], checklist: [{ text: 'done', done: true }, { text: 'open', done: false }], joinsTrend: true }],
  ])('%s', (_, text, expected) => {
    if (expected) expect(posts(text)[0]).toMatchObject(expected)
    else expect(read(text).rows[0]?.problems).toEqual([{ code: 'plan_name_unknown', values: { row: 1, column: 'Profile', value: '@bol2', known: "@bol, @BOL, '=x" } }])
  })

  it('takes in what a mapping says, and guesses the rest', () => {
    const text = 'When,What,Owner\n4/3/2026,One,Ann\n'
    expect(posts(text, { When: 'date:dmy', What: 'title', Owner: null })[0]).toMatchObject({ title: 'One', localAt: '2026-03-04T09:00', owner: '' })
    expect(localTimes(text, { When: 'date:mdy', What: 'title' })).toEqual(['2026-04-03T09:00'])
    expect(read(text, { Whn: 'date', What: 'titel', Owner: 'title' }).problems.map(({ code }) => code)).toEqual(['plan_column_missing', 'plan_field_unknown', 'plan_date_ambiguous'])
    expect(read(text, { What: 'title', Owner: 'title' }).problems.map(({ code }) => code)).toEqual(['plan_field_twice'])
    expect(read('a,b\n1,2\n').problems.map(({ code }) => code)).toEqual(['plan_columns_unknown'])
  })

  it('gives rows with an id of another tool the same id again', () => {
    const text = 'ID,Title\n17,One\n18,Two\n'
    const [first, again] = [posts(text), posts(text)]
    expect(again.map((each) => each?.id)).toEqual(first.map((each) => each?.id))
    expect(new Set(first.map((each) => each?.id)).size).toBe(2)
  })
})

describe('dates', () => {
  it('are read by the one order that all of a column allow', () => {
    expect(localTimes('Title,Date\na,3/4/2026\nb,13/4/2026\n')).toEqual(['2026-04-03T09:00', '2026-04-13T09:00'])
    expect(localTimes('Title,Date\na,3/4/2026\nb,4/13/2026\n')).toEqual(['2026-03-04T09:00', '2026-04-13T09:00'])
    expect(localTimes('Title,Date\na,3.4.2026\nb,4/4/2026\n')).toEqual(['2026-04-03T09:00', '2026-04-04T09:00'])
  })

  it('are refused where both orders fit, or none', () => {
    expect(column('3/4/2026', '5/6/2026').problems).toEqual([{ code: 'plan_date_ambiguous', values: { column: 'Date', row: 1, value: '3/4/2026' } }])
    expect(column('13/4/2026', '4/13/2026').problems).toEqual([{ code: 'plan_date_mixed', values: { column: 'Date', row: 1, value: '13/4/2026', otherRow: 2, other: '4/13/2026' } }])
  })

  it('say of each row what is wrong with it', () => {
    const { rows } = read('Title,Date,Time,Status,Time zone\na,31-2-2026,9:00,Gepland,\nb,28-2-2026,25:00,,\nc,28-2-2026,9:00,Onzin,\nd,28-2-2026,9:00,,Mars/Base\ne,28-2-2026,,,\n')
    expect(rows.map(({ problems }) => problems.map(({ code, values }) => `${code} ${values?.row} ${values?.column} ${values?.value}`))).toEqual([
      ['plan_date_invalid 1 Date 31-2-2026'],
      ['plan_time_invalid 2 Time 25:00'],
      ['plan_value_invalid 3 Status Onzin'],
      ['plan_zone_unknown 4 Time zone Mars/Base'],
      [],
    ])
    expect(rows[4]?.notes).toMatchObject([{ code: 'plan_time_missing', values: { row: 5, time: '09:00' } }])
  })
})

describe('bombs', () => {
  it.each([
    ['rows', `Title\n${'x\n'.repeat(100_002)}`, 'plan_too_many_rows'],
    ['columns', `Title${',x'.repeat(200)}\n`, 'plan_too_many_columns'],
    ['a cell', `Title\n"${'x'.repeat(1024 * 1024 + 1)}"\n`, 'plan_cell_too_large'],
    ['a quote that is not closed', 'Title\n"x\ny\n', 'plan_csv_syntax'],
    ['nothing', '', 'plan_empty'],
  ])('%s', (_, text, code) => {
    expect(() => readCsv(text, undefined, context)).toThrow(code)
  })

  it('reads a hundred thousand rows', () => {
    const text = `Title,Date,Caption\n${Array.from({ length: 100_000 }, (_, index) => `Post ${index},2026-03-29 09:30,"Text, ${index}"`).join('\n')}\n`
    const before = performance.now()
    expect(read(text).rows).toHaveLength(100_000)
    console.log(`100,000 rows: ${Math.round(performance.now() - before)} ms`)
  })

  it('refuses a row with more than a field can hold', () => {
    expect(read(`Title,Caption\n${'x'.repeat(301)},a\nb,c\n`).rows.map(({ does }) => does)).toEqual(['refuse', 'add'])
  })
})
