import ICAL from 'ical.js'
import { timeZone } from '../../../shared/model/client.ts'
import { instantOf, localOf, localTimeOf, wallOf } from '../../../shared/planning/zoned.ts'
import { hourUntold } from './read-times.ts'

/** What the times of a property are told by. */
export type IcsClock = { kind: 'utc' } | { kind: 'floating' } | { kind: 'zone'; zone: string } | { kind: 'own'; zone: ICAL.Timezone } | { kind: 'unknown'; name: string }

export interface IcsStart {
  /** On its own clock. */
  local: string
  hasTime: boolean
  clock: IcsClock
}

/** A yearly change is all that zones have; anything more often would only be there to keep a reader busy. */
const mostObservances = 400

/** The zones that a calendar brings along, by the names it gives them. */
export type OwnZones = ReadonlyMap<string, ICAL.Timezone>

/** Reads a VTIMEZONE; undefined where it cannot be relied on. */
export function ownZone(text: string): { name: string; zone: ICAL.Timezone } | undefined {
  const component = new ICAL.Component(ICAL.parse(text))
  const name = component.getFirstPropertyValue('tzid')
  const observances = component.getAllSubcomponents()
  const rules = observances.flatMap((each) => each.getAllProperties('rrule').map((rule) => rule.getFirstValue()))
  const isCalm = rules.every((rule) => rule instanceof ICAL.Recur && rule.freq === 'YEARLY')
  const dates = observances.reduce((count, each) => count + each.getAllProperties('rdate').length, observances.length)
  if (typeof name !== 'string' || !isCalm || dates > mostObservances) return undefined
  return { name, zone: new ICAL.Timezone({ component, tzid: name }) }
}

/** The times of a property; those that are no times are left out. */
export function timesOf(property: ICAL.Property, own: OwnZones): IcsStart[] {
  const told = property.getParameter('tzid')
  const name = Array.isArray(told) ? told[0] : told
  return property.getValues().flatMap((value): IcsStart[] => {
    const time = value instanceof ICAL.Period ? value.start : value
    if (!(time instanceof ICAL.Time)) return []
    const two = (number: number) => String(number).padStart(2, '0')
    const date = `${String(time.year).padStart(4, '0')}-${two(time.month)}-${two(time.day)}`
    if (time.isDate) return [{ local: `${date}T${hourUntold}`, hasTime: false, clock: { kind: 'floating' } }]
    const clock: IcsClock = time.zone === ICAL.Timezone.utcTimezone ? { kind: 'utc' } : name === undefined ? { kind: 'floating' } : clockNamed(name, own)
    return [{ local: `${date}T${two(time.hour)}:${two(time.minute)}`, hasTime: true, clock }]
  })
}

/** A name that everybody knows means what everybody knows; other names mean what the calendar says of them. */
function clockNamed(name: string, own: OwnZones): IcsClock {
  if (/^(?:utc|gmt|z)$/i.test(name)) return { kind: 'utc' }
  if (timeZone.safeParse(name).success) return { kind: 'zone', zone: name }
  const zone = own.get(name)
  if (zone) return { kind: 'own', zone }
  // /mozilla.org/20050126_1/Europe/Amsterdam
  const parts = name.split('/').filter((part) => part !== '')
  const known = [3, 2].map((count) => parts.slice(-count).join('/')).find((end) => end.includes('/') && timeZone.safeParse(end).success)
  return known === undefined ? { kind: 'unknown', name } : { kind: 'zone', zone: known }
}

/** What the client's clock shows then. A time without a zone, or with one that nobody knows, is taken as it is. */
export function onClientClock({ local, clock }: Pick<IcsStart, 'local' | 'clock'>, clientZone: string): string {
  if (clock.kind === 'floating' || clock.kind === 'unknown') return local
  if (clock.kind === 'utc') return localOf(`${local}:00.000Z`, clientZone)
  if (clock.kind === 'zone') return clock.zone === clientZone ? local : localOf(instantOf(local, clock.zone).at, clientZone)
  return localOf(new Date(wallOf(local) - offsetMs(clock.zone, local)).toISOString(), clientZone)
}

/** What a clock shows at an instant; that of the client stands in for a clock without a zone. */
export function onOwnClock(at: string, clock: IcsClock, clientZone: string): string {
  if (clock.kind === 'utc') return localOf(at, 'UTC')
  if (clock.kind !== 'own') return localOf(at, clock.kind === 'zone' ? clock.zone : clientZone)
  const utc = localOf(at, 'UTC')
  const near = localTimeOf(wallOf(utc) + offsetMs(clock.zone, utc))
  return localTimeOf(wallOf(utc) + offsetMs(clock.zone, near))
}

/** How far a zone of the file is ahead of UTC at a time of its clock. */
function offsetMs(zone: ICAL.Timezone, local: string): number {
  const [year, month, day, hour, minute] = local.split(/[-T:]/).map(Number)
  return zone.utcOffset(ICAL.Time.fromData({ year: year ?? 0, month: month ?? 1, day: day ?? 1, hour: hour ?? 0, minute: minute ?? 0, second: 0 })) * 1000
}

/** Whether its wall-clock times are those of the client. */
export function isClientClock(clock: IcsClock, clientZone: string): boolean {
  if (clock.kind === 'utc') return clientZone === 'UTC'
  return clock.kind === 'zone' ? clock.zone === clientZone : clock.kind !== 'own'
}
