import { timeZone } from '../../../shared/model/client.ts'
import type { FailureData } from '../../../shared/model/failure.ts'
import { instantOf, localOf } from '../../../shared/planning/zoned.ts'
import { readDate, readTime, type DateOrder, type WrittenDate } from './moment.ts'
import { shortened } from './read-cells.ts'

/** The hour at which a post is put that has a date alone. A judgement; it is said of each. */
export const hourUntold = '09:00'

/** The cells of a row that tell its time; undefined where there is no such column. */
export interface TimeCells {
  date?: string | undefined
  time?: string | undefined
  zone?: string | undefined
  utc?: string | undefined
}

export interface ReadMoment {
  /** Undefined where there is a problem. */
  localAt?: string | null
  problem?: FailureData
  note?: FailureData
}

/**
 * Which number of the dates of a column is the day, as far as all of them allow one order only. A failure where two orders fit, or none; `rows` are the
 * numbers of the rows.
 */
export function orderOf(cells: readonly string[], rows: readonly number[], column: string): DateOrder | FailureData {
  const read = cells.flatMap((cell, index) => {
    const date = cell.trim() === '' ? null : readDate(cell)
    return date ? [{ ...date, cell, row: rows[index] ?? 0 }] : []
  })
  const [noDmy, noMdy] = [read.find(({ dates }) => dates.dmy === undefined), read.find(({ dates }) => dates.mdy === undefined)]
  if (noDmy && noMdy) return { code: 'plan_date_mixed', values: { column, row: noMdy.row, value: shortened(noMdy.cell), otherRow: noDmy.row, other: shortened(noDmy.cell) } }
  if (noDmy) return 'mdy'
  const undecided = read.find(({ dates }) => dates.dmy !== dates.mdy)
  return noMdy || !undecided ? 'dmy' : { code: 'plan_date_ambiguous', values: { column, row: undecided.row, value: shortened(undecided.cell) } }
}

/** The time of a row on the client's clock. What says its offset or its zone keeps its moment; what says neither keeps its wall-clock time. */
export function readMoment({ date = '', time = '', zone = '', utc = '' }: TimeCells, order: DateOrder, clientZone: string): ReadMoment {
  if (date.trim() === '' && utc.trim() === '') return { localAt: null }
  const written = readDate(date.trim() === '' ? utc : date)
  const day = written?.dates[order]
  if (!written || day === undefined) return { problem: { code: 'plan_date_invalid', values: { value: shortened(date || utc) } } }
  const clock = time.trim() === '' ? written.time : readTime(time)
  if (time.trim() !== '' && clock === null) return { problem: { code: 'plan_time_invalid', values: { value: shortened(time) } } }
  if (zone.trim() !== '' && !isZone(zone.trim())) return { problem: { code: 'plan_zone_unknown', values: { value: shortened(zone) } } }
  const local = `${day}T${clock ?? hourUntold}`
  const offsetMinutes = date.trim() === '' ? 0 : written.offsetMinutes
  return { localAt: onClock(local, { ...written, offsetMinutes }, zone.trim(), clientZone), ...(clock === null && { note: { code: 'plan_time_missing' as const, values: { time: hourUntold } } }) }
}

function onClock(local: string, { offsetMinutes }: WrittenDate, zone: string, clientZone: string): string {
  if (offsetMinutes !== null) return localOf(new Date(Date.parse(`${local}Z`) - offsetMinutes * 60_000).toISOString(), clientZone)
  return zone === '' || zone === clientZone ? local : localOf(instantOf(local, zone).at, clientZone)
}

const zones = new Map<string, boolean>()

function isZone(name: string): boolean {
  const known = zones.get(name)
  if (known !== undefined) return known
  const isThere = timeZone.safeParse(name).success
  if (zones.size < 1000) zones.set(name, isThere)
  return isThere
}
