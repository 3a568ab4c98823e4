import { InvalidArgumentError, Option, type Command } from 'commander'
import Table from 'cli-table3'
import { z } from 'zod'
import type { Output } from '../../shared/contract/contract.ts'
import { formatNumber, visibleText } from '../../shared/i18n/format.ts'
import { createTexts, type Language } from '../../shared/i18n/index.ts'
import type { PostSummary } from '../../shared/model/post.ts'
import { sameName } from '../../shared/house-rules/text.ts'
import { Failure } from '../../shared/model/failure.ts'
import type { Core } from '../core/core.ts'
import { defaultDataFolder } from '../core/data-folder.ts'
import { callCore } from './call-core.ts'
import { onLibrary, type LibraryFlags } from './on-library.ts'
import { printedTable } from './printed-table.ts'
import { writeWhole } from '../core/write-whole.ts'

interface CalendarFlags extends LibraryFlags {
  from?: string
  to?: string
  csv?: boolean
  ics?: boolean
  public?: boolean
  json?: boolean
  output?: string
  force?: boolean
}

type ListedClient = Output<'client.list'>['clients'][number]

/** `hookline calendar <client>`: the plan of a client as a table, or as a file. */
export function addCalendarCommand(program: Command, locale: () => Option): void {
  program
    .command('calendar')
    .description('print a client’s calendar, this month unless told; or all of its plan as CSV, iCalendar or JSON')
    .argument('<client>', 'its name or id')
    .option('--from <date>', 'the first day, such as 2026-03-01', parseDate)
    .option('--to <date>', 'the last day', parseDate)
    .addOption(new Option('--csv', 'as CSV, a row for each post').conflicts(['ics', 'json']))
    .addOption(new Option('--ics', 'as iCalendar, with all that Hookline knows of each post').conflicts(['csv', 'json']))
    .option('--public', 'with --ics: without ideas, labels, notes and all that stays in the house; with -o the file for calendars to subscribe to')
    .addOption(new Option('--json', 'as JSON, with history').conflicts(['csv', 'ics']))
    .option('-o, --output <file>', 'write to a file')
    .option('--force', 'overwrite that file')
    .addOption(locale())
    .option('--data <folder>', 'folder of the library', defaultDataFolder())
    .action((name: string, flags: CalendarFlags, command: Command) => {
      if (flags.from !== undefined && flags.to !== undefined && flags.from > flags.to) command.error('error: --from lies after --to')
      if (flags.public && !flags.ics) command.error('error: --public goes with --ics')
      return onLibrary(flags, (core) => printCalendar(core, name, flags))
    })
}

async function printCalendar(core: Core, name: string, flags: CalendarFlags): Promise<boolean> {
  const client = await clientCalled(core, name)
  const format = flags.csv ? 'csv' : flags.ics ? 'ics' : flags.json ? 'json' : null
  const text = format === null ? `${await calendarTable(core, client, flags)}\n` : (await callCore(core, 'plan.export', { clientIds: [client.id], from: flags.from ?? null, to: flags.to ?? null, format, withBom: flags.output !== undefined, isPublic: flags.public === true })).text
  if (flags.output === undefined) process.stdout.write(text)
  else {
    await writeWhole(flags.output, text, flags.force === true)
    process.stdout.write(`${createTexts(flags.locale).t('terminal:calendar.written', { path: flags.output })}\n`)
  }
  return true
}

async function calendarTable(core: Core, client: ListedClient, { from, to, locale }: CalendarFlags): Promise<string> {
  const { t } = createTexts(locale)
  const range = rangeOf(from, to, client.timeZone)
  const { posts } = await callCore(core, 'post.range', { ...range, clientIds: [client.id] })
  const head = t('terminal:calendar.head', { name: visibleText(client.name), from: range.from, to: range.to, zone: client.timeZone })
  if (posts.length === 0) return `${head}\n${t('terminal:calendar.none')}`
  const table = new Table({ head: [t('terminal:calendar.time'), t('terminal:calendar.title'), t('terminal:calendar.status'), t('terminal:calendar.score')], style: { head: ['bold'], border: ['gray'], compact: true }, colAligns: ['left', 'left', 'left', 'right'] })
  for (const post of posts) table.push(rowOf(post, locale))
  return `${head}\n${printedTable(table)}`
}

function rowOf({ localAt, title, status, score, repeatId }: PostSummary, language: Language): string[] {
  const { t } = createTexts(language)
  const day = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(new Date(`${localAt ?? ''}Z`))
  return [`${day} ${(localAt ?? '').replace('T', ' ')}`, `${visibleText(title) || '–'}${repeatId === null ? '' : ' ↻'}`, t(`terminal:calendar.statuses.${status}`), score === null ? '–' : formatNumber(score, language, 0)]
}

/** The month that it is for the client, or the one around what is told. */
export function rangeOf(from: string | undefined, to: string | undefined, timeZone: string): { from: string; to: string } {
  const month = (from ?? to ?? new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date())).slice(0, 7)
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10)
  return { from: from ?? `${month}-01`, to: to ?? last }
}

/** A client by its id or its name, however that is written. Rejects with `client_not_named`. */
export async function clientCalled(core: Core, name: string): Promise<ListedClient> {
  const { clients } = await callCore(core, 'client.list', {})
  const found = clients.find(({ id }) => id === name.toLowerCase()) ?? clients.find((client) => sameName(client.name) === sameName(name))
  if (!found) throw new Failure('client_not_named', { name, known: clients.slice(0, 20).map((client) => client.name).join(', ') || '–' })
  return found
}

export function parseDate(text: string): string {
  if (!z.iso.date().safeParse(text).success) throw new InvalidArgumentError('A date such as 2026-03-29 is expected.')
  return text
}
