import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { toFailure } from '../../../shared/model/failure.ts'
import type { Fault } from '../fault.ts'
import { readersIn } from './readers.ts'

/** What a megabyte may take, of processor time and of memory held at the end; the largest plan has 32 of them. Judgements. */
const most = { msForMegabyte: 4000, memoryForMegabyte: 60, leastMemory: 250 }
const megabyte = 1024 * 1024
const fill = (unit: string, bytes: number) => unit.repeat(Math.ceil(bytes / unit.length))

const calendar = (inside: string) => `BEGIN:VCALENDAR\r\n${inside}END:VCALENDAR\r\n`
const event = (...lines: string[]) => `BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:x\r\n${lines.join('\r\n')}\r\nEND:VEVENT\r\n`
const zone = (name: string, inside: string) => `BEGIN:VTIMEZONE\r\nTZID:${name}\r\n${inside}END:VTIMEZONE\r\n`
const standard = (...lines: string[]) => `BEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n${lines.map((line) => `${line}\r\n`).join('')}END:STANDARD\r\n`
const everything = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index).join(',')
const hungryRules = [
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=MONTHLY;INTERVAL=1000;BYMONTHDAY=31;BYMONTH=2',
  'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=5000',
  `FREQ=YEARLY;BYYEARDAY=${everything(1, 366)};BYHOUR=${everything(0, 23)};BYMINUTE=${everything(0, 59)};BYSETPOS=-1`,
  `FREQ=DAILY;BYHOUR=${everything(0, 23)};BYMINUTE=${everything(0, 59)}`,
  'FREQ=SECONDLY;COUNT=99999999',
  'FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;UNTIL=99991231T235959Z',
  'FREQ=YEARLY;BYEASTER=0',
]

/** Texts that are small and would become much, or long and would become slow: which reader they are for, and what makes so many bytes of them. */
const bombs: readonly [name: string, reader: string, make: (bytes: number) => string][] = [
  ['nothing but events', 'a plan as iCalendar', (bytes) => calendar(fill(event('DTSTART:20260701T073000Z'), bytes))],
  ['one line', 'a plan as iCalendar', (bytes) => calendar(event('DTSTART:20260701T073000Z', `DESCRIPTION:${fill('a\\, ', bytes)}`))],
  ['a value folded at each letter', 'a plan as iCalendar', (bytes) => calendar(event('DTSTART:20260701T073000Z', `DESCRIPTION:${fill('a\r\n ', bytes)}`))],
  ['parameters without end', 'a plan as iCalendar', (bytes) => calendar(event(`DTSTART;${fill('X=1;', bytes)}Y=1:20260701T073000Z`))],
  ['nested parts', 'a plan as iCalendar', (bytes) => fill('BEGIN:VCALENDAR\r\n', bytes)],
  ['nested alarms', 'a plan as iCalendar', (bytes) => calendar(event('DTSTART:20260701T073000Z', fill('BEGIN:VALARM\r\nEND:VALARM\r\n', bytes)))],
  ['an entry without end', 'a plan as iCalendar', (bytes) => `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n${fill('X:1\r\n', bytes)}`],
  ['rules that never come or never end', 'a plan as iCalendar', (bytes) => calendar(fill(hungryRules.map((rule) => event('DTSTART:20260701T073000Z', `RRULE:${rule}`)).join(''), bytes / 10))],
  ['the same by the client’s clock', 'a plan as iCalendar', (bytes) => calendar(fill(hungryRules.map((rule) => event('DTSTART:20260701T073000', `RRULE:${rule}`)).join(''), bytes / 10))],
  ['days left out of a rule', 'a plan as iCalendar', (bytes) => calendar(event('DTSTART:20200101T090000', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', `EXDATE;VALUE=DATE:${fill('20260701,', bytes)}20260702`))],
  ['days added', 'a plan as iCalendar', (bytes) => calendar(event('DTSTART:20200101T090000', `RDATE:${fill('20260701T090000,', bytes)}20260702T090000`))],
  ['a zone of nothing but changes', 'a plan as iCalendar', (bytes) => calendar(zone('X', fill(standard('RDATE:20260101T000000'), bytes)) + event('DTSTART;TZID=X:99991231T235900'))],
  ['zones with many yearly rules, and times far away', 'a plan as iCalendar', (bytes) => calendar(Array.from({ length: 20 }, (_, index) => zone(`X${index}`, fill(standard('RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10'), 60_000))).join('') + fill(Array.from({ length: 20 }, (_, index) => event(`DTSTART;TZID=X${index}:99991231T235900`)).join(''), bytes / 20))],
  ['a zone whose rule never comes', 'a plan as iCalendar', (bytes) => calendar(zone('X', standard('RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30')) + fill(event('DTSTART;TZID=X:20260701T093000'), bytes))],
  ['nothing but rows', 'a plan as CSV', (bytes) => `Title,Date\n${fill('x,2026-12-01\n', bytes)}`],
  ['nothing but separators', 'a plan as CSV', (bytes) => fill(',', bytes)],
  ['a quote that never ends', 'a plan as CSV', (bytes) => `Title,Date\n"${fill('""\n,', bytes)}`],
  ['quotes within quotes', 'a plan as CSV', (bytes) => `Title\n"${fill('""', bytes)}"`],
  ['empty lines', 'a plan as CSV', (bytes) => fill('\n', bytes)],
  ['a table of hashes', 'a table of hashtags', (bytes) => `hashtag\n${fill('#', bytes)}`],
  ['a table of one hashtag', 'a table of hashtags', (bytes) => `hashtag,group\n${fill('#a,x\n', bytes)}`],
  ['nested lists', 'a plan as JSON', (bytes) => fill('[', bytes)],
  ['empty lists in lists', 'a plan as JSON', (bytes) => `{"hookline":"plan/1","clients":[${fill('[],', bytes)}[]]}`],
  ['posts of nothing', 'a plan as JSON', (bytes) => `{"hookline":"plan/1","exportedAt":"2026-12-01T09:00:00.000Z","clients":[{"client":{},"posts":[${fill('{},', bytes)}{}],"repeats":[]}]}`],
  ['nested objects', 'a client’s file', (bytes) => fill('{"a":', bytes)],
  ['lists of nothing', 'a client’s file', (bytes) => `{"hookline":"client/1","posts":[${fill('0,', bytes)}0]}`],
  ['keys by the thousand', 'a client’s file', (bytes) => `{"hookline":"client/1",${Array.from({ length: bytes / 12 }, (_, index) => `"k${index}":0`).join(',')}}`],
  ['nested lists', 'an answer to a review', (bytes) => fill('[', Math.min(bytes, megabyte))],
  ['a block without end', 'an answer to a review', (bytes) => fill('-----BEGIN HOOKLINE REVIEW ANSWER-----', Math.min(bytes, megabyte))],
  ['a thousand laughs', 'house rules', () => `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'.split('').map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[at]}`).join(',')}]`).join('\n')}\n`],
  ['merges of merges', 'house rules', (bytes) => fill('<<: *a\n', Math.min(bytes, 200_000))],
  ['nested lists', 'house rules', (bytes) => fill('[', Math.min(bytes, 200_000))],
  ['nested by indentation', 'house rules', () => Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ['a text of quotes', 'house rules', (bytes) => fill('"', Math.min(bytes, 200_000))],
  ['parts without end', 'a rule of repeating', (bytes) => fill('FREQ=DAILY;', Math.min(bytes, 100_000))],
  ['numbers without end', 'a Range header', (bytes) => `bytes=${fill('9', Math.min(bytes, 100_000))}-`],
  ['slashes', 'the target of a request', (bytes) => fill('/a', Math.min(bytes, 100_000))],
  ['a message of brackets', 'a message of the wire', (bytes) => fill('[', Math.min(bytes, 2 * megabyte))],
  ['a picture of segments', 'the head of a picture', (bytes) => `\xff\xd8${fill('\xff\xe0\0\x02', Math.min(bytes, megabyte))}`],
]

export const textBombs: Fault = {
  id: 'text-bombs',
  title: 'Texts that are small and become much, or long and become slow; megabytes each',
  passMark: `a listed code or read; ${most.msForMegabyte / 1000} s of processor time and ${most.memoryForMegabyte} MB for each megabyte at most; nothing compressed is read`,
  counts: { test: 0.25, whole: 8 },
  async run(count) {
    assertNothingUnpacks()
    const folder = mkdtempSync(path.join(tmpdir(), 'hookline-bombs-'))
    const { text } = readersIn(folder)
    rmSync(folder, { recursive: true })
    const over: string[] = []
    let slowest = { ms: 0, name: '' }
    for (const [name, reader, make] of bombs) {
      const bomb = make(count * megabyte)
      const [memory, before] = [process.memoryUsage().rss, process.cpuUsage()]
      const code = outcome(() => text[reader]?.(bomb))
      const { user, system } = process.cpuUsage(before)
      const [ms, grownMb] = [(user + system) / 1000, (process.memoryUsage().rss - memory) / megabyte]
      if (ms > slowest.ms) slowest = { ms, name: `${reader}: ${name}` }
      if (code === 'internal' || ms > most.msForMegabyte * Math.max(1, count) || grownMb > Math.max(most.leastMemory, most.memoryForMegabyte * count)) over.push(`${reader}: ${name} (${bomb.length} units): ${code} after ${ms.toFixed(0)} ms, ${grownMb.toFixed(0)} MB`)
    }
    if (over.length > 0) throw new Error(over.join('\n'))
    return { measured: `${bombs.length} texts of ${count} MB; the slowest took ${slowest.ms.toFixed(0)} ms (${slowest.name})` }
  },
}

function outcome(read: () => unknown): string {
  try {
    read()
    return 'read'
  } catch (error) {
    return toFailure(error).code
  }
}

/** There is no archive and no compressed stream that a person could hand over, so none can grow when it is read. */
function assertNothingUnpacks(): void {
  const root = path.resolve(import.meta.dirname, '../../..')
  const sources = ['electron', 'shared'].flatMap((folder) => readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => path.join(root, folder, name)))
  const unpacking = sources.filter((file) => /from 'node:zlib'|DecompressionStream|gunzip|\binflate/.test(readFileSync(file, 'utf8')))
  if (unpacking.length > 0) throw new Error(`These read compressed data, and no fault measures it: ${unpacking.join(', ')}`)
}
