import ICAL from 'ical.js'
import { Failure, type FailureData } from '../../../shared/model/failure.ts'
import { localTime } from '../../../shared/model/post.ts'
import { occurrenceRef } from '../../../shared/planning/repeats.ts'
import { isClientClock, onClientClock, ownZone, timesOf, type IcsStart, type OwnZones } from './ics-clock.ts'
import { contentOf, exactPostOf, exactRepeatOf, textOf } from './ics-content.ts'
import { shownMoment, shownRepeat } from './ics-event.ts'
import { icsTime } from './ics-lines.ts'
import { readForeignRepeat } from './ics-repeats.ts'
import { icsLimits, scanCalendar, type Block } from './ics-scan.ts'
import { nothingTold, type ToldPlan, type ToldPost, type ToldRepeat } from './plan.ts'
import { shortened } from './read-cells.ts'
import { stableId } from './stable-id.ts'

export interface IcsContext {
  client: { id: string; timeZone: string }
}

/** What entries of one file share while they are read. */
interface Reading extends IcsContext {
  zones: OwnZones
  /** Ids of the repeats that are in the file, by UID. */
  repeatIds: Map<string, string>
}

type Entry = { row: number; component: ICAL.Component; uid: string } | { row: number; failure: FailureData }

/** Reads a plan from iCalendar, of Hookline or of any other program. Throws what `scanCalendar` throws; an entry that is broken is refused by itself. */
export function readIcs(text: string, context: IcsContext): ToldPlan {
  const blocks = scanCalendar(text)
  const zones = new Map(blocks.filter(({ kind }) => kind === 'VTIMEZONE').slice(0, 500).flatMap((block) => readZone(block)))
  const entries = blocks.filter(({ kind }) => kind === 'VEVENT' || kind === 'VJOURNAL').map(readEntry)
  // A rule that never comes is looked at for a hundred years: some milliseconds each.
  if (entries.filter((entry) => 'component' in entry && entry.component.hasProperty('rrule')).length > icsLimits.rules) throw new Failure('plan_too_many_rows', { limit: icsLimits.rules })
  const reading: Reading = { ...context, zones, repeatIds: new Map() }
  for (const entry of entries) if ('component' in entry && entry.component.hasProperty('rrule')) reading.repeatIds.set(entry.uid, repeatIdOf(entry.component, entry.uid, context))
  const read = entries.map((entry) => ('failure' in entry ? refused(entry) : tryRead(entry, reading)))
  const leftOut = blocks.filter(({ kind }) => kind === 'VTODO').length
  const notes: FailureData[] = leftOut === 0 ? [] : [{ code: 'plan_ics_left_out', values: { count: leftOut } }]
  const problems: FailureData[] = entries.length === 0 ? [{ code: 'plan_empty' }] : []
  return { ...nothingTold, posts: read.flatMap(({ posts }) => posts), repeats: read.flatMap(({ repeats }) => repeats), problems, notes }
}

interface Read {
  posts: ToldPost[]
  repeats: ToldRepeat[]
}

function readZone(block: Block): [string, ICAL.Timezone][] {
  try {
    const found = block.text === null ? undefined : ownZone(block.text)
    return found ? [[found.name, found.zone]] : []
  } catch {
    return []
  }
}

function readEntry({ text, line }: Block, index: number): Entry {
  const row = index + 1
  try {
    if (text === null) return { row, failure: { code: 'plan_ics_event', values: { row, line } } }
    const component = new ICAL.Component(ICAL.parse(text))
    return { row, component, uid: textOf(component, 'uid') || `${textOf(component, 'summary')} ${text.length}` }
  } catch (error) {
    return { row, failure: { code: 'plan_ics_event', values: { row, line }, details: shortened(error instanceof Error ? error.message : '') } }
  }
}

function refused({ row, failure }: { row: number; failure: FailureData }): Read {
  return { posts: [{ row, ref: null, told: {}, client: null, problems: [failure], notes: [] }], repeats: [] }
}

/** ical.js throws on values that are not what they should be, some only when they are looked at. */
function tryRead(entry: Extract<Entry, { component: ICAL.Component }>, reading: Reading): Read {
  try {
    if (entry.component.hasProperty('rrule') && !entry.component.hasProperty('recurrence-id')) return readRepeat(entry, reading)
    return { posts: readPosts(entry, reading), repeats: [] }
  } catch (error) {
    return refused({ row: entry.row, failure: { code: 'plan_ics_event', values: { row: entry.row, line: 0 }, details: shortened(error instanceof Error ? error.message : '') } })
  }
}

function repeatIdOf(component: ICAL.Component, uid: string, { client }: IcsContext): string {
  return exactRepeatOf(component)?.repeat.id ?? stableId(client.id, 'ics', uid)
}

function startOf(component: ICAL.Component, zones: OwnZones): IcsStart | undefined {
  const property = component.getFirstProperty('dtstart')
  return property ? timesOf(property, zones)[0] : undefined
}

function readPosts({ row, component, uid }: Extract<Entry, { component: ICAL.Component }>, reading: Reading): ToldPost[] {
  const { client, zones, repeatIds } = reading
  const exact = exactPostOf(component)
  const start = startOf(component, zones)
  const content = contentOf(component, exact?.post)
  const post: ToldPost = { row, ref: exact?.post.id ?? stableId(client.id, 'ics', uid), told: { ...content }, client: exact?.post.clientId ?? null, problems: [], notes: [] }
  if (!start && component.name === 'vevent') return [{ ...post, problems: [{ code: 'plan_ics_start_missing', values: { row } }] }]
  const isUntouched = exact && (start ? exact.post.localAt !== null && sameStart(start, exact.post.localAt, exact.zone) : exact.post.localAt === null)
  if (isUntouched && (!start || exact.zone === client.timeZone)) post.told.localAt = exact.post.localAt
  else if (start) Object.assign(post, withStart(post, start, client.timeZone))
  else post.told.localAt = null
  const occurrence = component.getFirstProperty('recurrence-id')
  const at = occurrence && timesOf(occurrence, zones)[0]
  const repeatId = repeatIds.get(uid)
  if (exact && exact.post.repeatId !== null) Object.assign(post.told, { repeatId: exact.post.repeatId, occurrence: exact.post.occurrence })
  else if (at && repeatId !== undefined) post.ref = occurrenceRef(repeatId, onClientClock(at, client.timeZone))
  else if (at) post.ref = stableId(client.id, 'ics', uid, at.local)
  return [post, ...furtherDates(component, post, uid, reading)]
}

function sameStart(start: IcsStart, localAt: string, zone: string): boolean {
  const wrote = shownMoment(localAt, zone)
  const isSameClock = wrote.zone === null ? start.clock.kind === 'utc' : start.clock.kind === 'zone' && start.clock.zone === wrote.zone
  return isSameClock && start.hasTime && icsTime(start.local) === wrote.value.slice(0, 15)
}

function withStart(post: ToldPost, start: IcsStart, clientZone: string): ToldPost {
  const { row } = post
  const localAt = onClientClock(start, clientZone)
  const notes: FailureData[] = [
    ...(start.hasTime ? [] : [{ code: 'plan_time_missing' as const, values: { row, time: start.local.slice(11) } }]),
    ...(start.clock.kind === 'unknown' ? [{ code: 'plan_ics_zone_missing' as const, values: { row, value: shortened(start.clock.name) } }] : []),
  ]
  const problems: FailureData[] = localTime.safeParse(localAt).success ? [] : [{ code: 'plan_date_invalid', values: { row, column: 'DTSTART', value: start.local } }]
  return { ...post, told: { ...post.told, localAt }, notes: [...post.notes, ...notes], problems: [...post.problems, ...problems] }
}

/** RDATE: the same once more, at other times. */
function furtherDates(component: ICAL.Component, post: ToldPost, uid: string, { client, zones }: Reading): ToldPost[] {
  const starts = component.getAllProperties('rdate').flatMap((property) => timesOf(property, zones)).slice(0, 1000)
  return starts.map((start) => withStart({ ...post, ref: stableId(client.id, 'ics', uid, 'rdate', start.local), notes: [], problems: [] }, start, client.timeZone))
}

function readRepeat({ row, component, uid }: Extract<Entry, { component: ICAL.Component }>, reading: Reading): Read {
  const { client, zones } = reading
  const exact = exactRepeatOf(component)
  const start = startOf(component, zones)
  const told = { row, client: exact?.repeat.clientId ?? null, problems: [], notes: [] }
  if (!start) return refused({ row, failure: { code: 'plan_ics_start_missing', values: { row } } })
  const content = contentOf(component, exact?.repeat.content)
  const rule = String(component.getFirstPropertyValue('rrule'))
  const excluded = component.getAllProperties('exdate').flatMap((property) => timesOf(property, zones)).slice(0, 5000)
  const isTimedAsWritten = exact && exact.zone === client.timeZone && isClientClock(start.clock, client.timeZone) && sameTiming(start, rule, excluded, exact)
  if (isTimedAsWritten) return { posts: [], repeats: [{ ...told, repeat: { ...exact.repeat, content: { ...exact.repeat.content, ...content } } }] }
  const id = repeatIdOf(component, uid, reading)
  const made = readForeignRepeat({ row, id, start, rule, excluded, content, coolDownDays: exact?.repeat.coolDownDays ?? null, owner: told.client }, client)
  const base: ToldPost = { ...told, ref: null, told: { ...content } }
  return { posts: [...made.posts, ...furtherDates(component, base, uid, reading)], repeats: made.repeats }
}

function sameTiming(start: IcsStart, rule: string, excluded: readonly IcsStart[], { zone, repeat }: { zone: string; repeat: Parameters<typeof shownRepeat>[0] }): boolean {
  const wrote = shownRepeat(repeat, zone)
  const exdates = excluded.map(({ local }) => icsTime(local)).toSorted()
  return icsTime(start.local) === wrote.start.value.slice(0, 15) && inOrder(rule) === inOrder(String(ICAL.Recur.fromString(wrote.rule))) && exdates.join(' ') === wrote.excluded.map(({ value }) => value.slice(0, 15)).join(' ')
}

function inOrder(rule: string): string {
  return rule.toUpperCase().split(';').toSorted().join(';')
}
