import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { KeptPlan } from '../../../electron/core/exchange/kept-plan.ts'
import { namesOf } from '../../../electron/core/exchange/names.ts'
import { readIcs } from '../../../electron/core/exchange/read-ics.ts'
import { settle } from '../../../electron/core/exchange/settle.ts'
import { writeIcs } from '../../../electron/core/exchange/write-ics.ts'
import { post, postContent, repeat, type Post, type Repeat } from '../../../shared/model/post.ts'
import { expandRepeats, nextTimes, occurrenceRef, timesBetween } from '../../../shared/planning/repeats.ts'
import { instantOf } from '../../../shared/planning/zoned.ts'
import { anyPost, localAt } from './posts.ts'

const at = '2026-01-01T12:00:00.000Z'
const zones = ['Europe/Amsterdam', 'America/New_York', 'Australia/Lord_Howe', 'America/Santiago', 'Africa/Casablanca', 'Asia/Kolkata', 'UTC']
const [clientId, accountId, pillarId] = [randomUUID(), randomUUID(), randomUUID()]

const planOf = (timeZone: string, posts: Post[], repeats: Repeat[] = []): KeptPlan => ({
  client: { id: clientId, name: 'Bol, "de"; Café', timeZone },
  accounts: [],
  pillars: [],
  posts,
  repeats,
  removedPosts: [],
  removedRepeats: [],
  names: { accounts: namesOf([{ id: accountId, name: 'a' }]), pillars: namesOf([{ id: pillarId, name: 'p' }]), drafts: namesOf([]) },
})
const makePost = (more: Partial<Post>) => post.parse({ id: randomUUID(), clientId, ...more })
const makeRepeat = (more: { rule: string; localStart: string } & Partial<Repeat>) => repeat.parse({ id: randomUUID(), clientId, content: {}, ...more })

function readInto(text: string, plan: KeptPlan) {
  const told = readIcs(text, plan)
  const { posts, repeats } = settle(told, plan, () => false)
  return { ...told, posts, repeats, wrong: [...told.problems, ...posts.flatMap((each) => each.problems), ...repeats.flatMap((each) => each.problems)] }
}

const sorted = (list: readonly (Post | null)[]) => list.toSorted((one, other) => (one?.id ?? '').localeCompare(other?.id ?? ''))

const rules = fc.constantFrom('FREQ=WEEKLY;BYDAY=MO,TH', 'FREQ=DAILY;COUNT=10', 'FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20271231T093000', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;UNTIL=20261231', 'FREQ=YEARLY', 'FREQ=MONTHLY;BYMONTHDAY=31')
const anyRepeat = fc
  .record({ id: fc.uuid(), content: anyPost({ clientId, accounts: [accountId], pillars: [pillarId] }), rule: rules, localStart: localAt, coolDownDays: fc.option(fc.integer({ min: 1, max: 90 })), skips: fc.integer({ min: 0, max: 3 }) })
  .map(({ skips, ...made }) => repeat.parse({ ...made, clientId, skipped: timesBetween(made.rule, made.localStart, made.localStart, '2029-01-01T00:00').slice(0, skips) }))
  // What never comes is kept nowhere.
  .filter((made) => nextTimes(made.rule, made.localStart, made.localStart, 1).length > 0)

describe('a plan as iCalendar', () => {
  it('tells the public what is posted and when, and nothing of the house', () => {
    const secret = { notes: 'SECRET notes', owner: 'SECRET owner', labels: ['SECRET label'], experiment: 'SECRET test', collaborator: 'SECRET friend', checklist: [{ text: 'SECRET step', done: false }], sound: 'SECRET sound' }
    const weekly = makeRepeat({ rule: 'FREQ=WEEKLY', localStart: '2026-03-02T09:00', content: postContent.parse({ ...secret, title: 'Monday tip' }) })
    const plan = planOf('Europe/Amsterdam', [makePost({ ...secret, title: 'Bread', caption: 'Fresh', hashtags: ['#brood'], localAt: '2026-03-10T09:00' }), makePost({ title: 'SECRET idea' })], [weekly])
    const text = writeIcs([plan], at, { isPublic: true })
    expect(text).not.toMatch(/SECRET|X-HOOKLINE/)
    const read = readInto(text, planOf('Europe/Amsterdam', []))
    expect([read.wrong, read.posts.map((each) => each.post), read.repeats.map((each) => each.repeat)]).toMatchObject([[], [{ title: 'Bread', caption: 'Fresh\n\n#brood', localAt: '2026-03-10T09:00' }], [{ rule: 'FREQ=WEEKLY', localStart: '2026-03-02T09:00', content: { title: 'Monday tip' } }]])
  })

  it('reads back as it was written: posts, ideas, repeats and what was moved of them', () => {
    const plans = fc.record({ timeZone: fc.constantFrom(...zones), posts: fc.uniqueArray(anyPost({ clientId, accounts: [accountId], pillars: [pillarId] }), { minLength: 1, maxLength: 4, selector: ({ id }) => id }), repeats: fc.uniqueArray(anyRepeat, { maxLength: 2, selector: ({ id }) => id }) })
    fc.assert(
      fc.property(plans, ({ timeZone, posts, repeats }) => {
        const moved = repeats.flatMap((each) => timesBetween(each.rule, each.localStart, each.localStart, '2029-01-01T00:00').slice(3, 4).map((occurrence) => makePost({ title: 'moved', localAt: '2026-03-29T02:30', repeatId: each.id, occurrence })))
        const plan = planOf(timeZone, [...posts, ...moved], repeats)
        const text = writeIcs([plan], at)
        const empty = readInto(text, planOf(timeZone, []))
        expect(empty.wrong).toEqual([])
        expect(sorted(empty.posts.map((each) => each.post))).toEqual(sorted(plan.posts))
        expect(empty.repeats.map((each) => each.repeat)).toEqual(repeats)
        const again = readInto(text, plan)
        expect(new Set([...again.posts, ...again.repeats].map(({ does }) => does))).toEqual(new Set(['same']))
      }),
      { numRuns: 150 },
    )
  })

  it('is folded at 75 octets, in whole characters, with CRLF alone and no control characters', () => {
    fc.assert(
      fc.property(anyPost({ clientId, accounts: [accountId], pillars: [pillarId] }), (made) => {
        const text = writeIcs([planOf('Europe/Amsterdam', [made])], at)
        const lines = text.split('\r\n')
        expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
        // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
        expect(lines.join('')).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f]/)
        expect(Buffer.from(text).toString()).toBe(text)
      }),
      { numRuns: 100 },
    )
  })

  it('gives way to what another calendar changed, and keeps what that does not show', () => {
    const made = makePost({ title: 'Before', caption: 'Text', notes: 'ours', labels: ['x'], localAt: '2026-06-01T09:00', status: 'in-review' })
    const plan = planOf('Europe/Amsterdam', [made])
    const text = writeIcs([plan], at).replace('SUMMARY:Before', 'SUMMARY:After').replace('DTSTART;TZID=Europe/Amsterdam:20260601T090000', 'DTSTART:20260602T100000Z').replace('STATUS:TENTATIVE', 'STATUS:CANCELLED')
    const [row] = readInto(text, plan).posts
    expect(row?.post).toEqual({ ...made, title: 'After', localAt: '2026-06-02T12:00', status: 'dropped' })
    expect(row?.changes.toSorted()).toEqual(['localAt', 'status', 'title'])
  })

  it('keeps the moment where it is read for a client elsewhere', () => {
    const text = writeIcs([planOf('Europe/Amsterdam', [makePost({ title: 'a', localAt: '2026-06-01T09:00' })], [makeRepeat({ rule: 'FREQ=WEEKLY;COUNT=60', localStart: '2026-01-05T09:00', content: post.parse({ id: randomUUID(), clientId, title: 'b' }) })])], at)
    const there = readInto(text, planOf('Europe/Paris', []))
    expect(there.posts[0]?.post?.localAt).toBe('2026-06-01T09:00')
    expect(there.repeats[0]?.repeat).toMatchObject({ rule: 'FREQ=WEEKLY;COUNT=60', localStart: '2026-01-05T09:00' })
    // New York changes its clocks weeks earlier: no rule on its clock says the same.
    const far = readInto(text, planOf('America/New_York', []))
    expect(far.repeats).toEqual([])
    expect(far.posts.map((each) => each.post?.localAt).filter((each) => each?.startsWith('2026-03'))).toEqual(['2026-03-02T03:00', '2026-03-09T04:00', '2026-03-16T04:00', '2026-03-23T04:00', '2026-03-30T03:00'])
    expect(far.posts.flatMap((each) => each.notes).map(({ code }) => code)).toEqual(['plan_ics_unrolled'])
  })
})

const python = ['/usr/bin/python3', 'python3'].find((program) => {
  try {
    execFileSync(program, ['-c', 'import icalendar, dateutil, pytz, zoneinfo'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})
if (!python) console.log('Skipped: the second reader needs python3 with icalendar (apt-get install python3-icalendar).')

describe.skipIf(!python)('a second reader (python3-icalendar)', () => {
  it.each(zones)('comes to the same instants in %s, over both changes of the clocks', (timeZone) => {
    const daily = makeRepeat({ rule: 'FREQ=DAILY;UNTIL=20271130T023000', localStart: '2026-01-01T02:30', skipped: ['2026-02-03T02:30'], content: makePost({ title: 'daily, 2:30' }) })
    const weekly = makeRepeat({ rule: 'FREQ=WEEKLY;BYDAY=SU', localStart: '2026-01-01T09:00', content: makePost({ title: 'weekly' }) })
    const monthly = makeRepeat({ rule: 'FREQ=MONTHLY;BYDAY=-1SU;COUNT=20', localStart: '2026-01-01T00:30', content: makePost({ title: 'monthly' }) })
    const repeats = [daily, weekly, monthly]
    const moved = makePost({ title: 'moved', localAt: '2026-03-29T03:00', repeatId: weekly.id, occurrence: '2026-03-29T09:00' })
    // Every half hour around each change: the hour that is missing, and the one that comes twice.
    const around = ['2026-03-08', '2026-03-29', '2026-04-05', '2026-09-06', '2026-10-04', '2026-10-25', '2026-11-01', '2026-02-15', '2026-03-22'].flatMap((date) => Array.from({ length: 10 }, (_, half) => makePost({ title: `${date} ${half}`, localAt: `${date}T0${Math.floor(half / 2)}:${half % 2 ? '30' : '00'}` })))
    const posts = [moved, ...around]
    const [text, until] = [writeIcs([planOf(timeZone, posts, repeats)], at), '2027-12-31']
    const occurrences = expandRepeats(repeats, new Set([occurrenceRef(weekly.id, '2026-03-29T09:00')]), '2026-01-01T00:00', `${until}T00:00`)
    const ours = [...occurrences.map(({ repeat: { content }, localAt: local }) => [content.title, local] as const), ...posts.map(({ title, localAt: local }) => [title, local ?? ''] as const)].map(([summary, local]) => `${summary} ${instantOf(local, timeZone).at.replace('.000Z', 'Z')}`)
    const read = JSON.parse(execFileSync(python ?? '', [path.resolve('test/fixtures/read-calendar.py'), until], { input: text, encoding: 'utf8', maxBuffer: 1e8 })) as { summary: string; own: string; system: string }[]
    expect(read).toHaveLength(ours.length)
    // Morocco did away with its changes in September 2026: where the system does not know that yet, only the zone in the file does.
    if (timeZone !== 'Africa/Casablanca') expect(read.map(({ summary, system }) => `${summary} ${system}`).toSorted()).toEqual(ours.toSorted())
    expect(read.map(({ summary, own }) => `${summary} ${own}`).toSorted()).toEqual(ours.toSorted())
    console.log(`${timeZone}: ${ours.length} instants agree`)
  })
})
