import type { FailureData } from '../../../shared/model/failure.ts'
import { toFailure } from '../../../shared/model/failure.ts'
import { postContent, repeat, type PostContent, type Repeat } from '../../../shared/model/post.ts'
import { comesAt, nextTimes, timesBetween } from '../../../shared/planning/repeats.ts'
import { localTimeOf, wallOf } from '../../../shared/planning/zoned.ts'
import { isClientClock, onClientClock, onOwnClock, type IcsStart } from './ics-clock.ts'
import { icsTime } from './ics-lines.ts'
import type { ToldPost, ToldRepeat } from './plan.ts'
import { shortened } from './read-cells.ts'
import { stableId } from './stable-id.ts'

/** As many occurrences of a rule by another clock are looked at, or become posts of their own. Judgements. */
const [mostLookedAt, mostUnrolled] = [1000, 400]

export interface ForeignRepeat {
  row: number
  id: string
  start: IcsStart
  rule: string
  excluded: readonly IcsStart[]
  content: Partial<PostContent>
  coolDownDays: number | null
  owner: string | null
}

interface Made {
  posts: ToldPost[]
  repeats: ToldRepeat[]
}

/**
 * A repeat as another program wrote it. On another clock than the client's it stays a repeat only where that clock keeps the same distance and the same
 * days; else its occurrences become posts, as many as there are within reach, because one wall-clock rule could not say them.
 */
export function readForeignRepeat(foreign: ForeignRepeat, client: { id: string; timeZone: string }): Made {
  const { row, start, owner } = foreign
  const rule = endOnClock(foreign.rule.toUpperCase().replace(/;BYSECOND=0(?=;|$)/, ''), start, client.timeZone)
  const notes: FailureData[] = [
    ...(start.hasTime ? [] : [{ code: 'plan_time_missing' as const, values: { row, time: start.local.slice(11) } }]),
    ...(start.clock.kind === 'unknown' ? [{ code: 'plan_ics_zone_missing' as const, values: { row, value: shortened(start.clock.name) } }] : []),
  ]
  try {
    const skipped = foreign.excluded.flatMap((each) => (each.hasTime ? [each.local] : timesBetween(rule, start.local, `${each.local.slice(0, 10)}T00:00`, `${each.local.slice(0, 10)}T23:59`)))
    const shiftMs = isClientClock(start.clock, client.timeZone) ? 0 : steadyShift(rule, start, client.timeZone)
    if (shiftMs === null) return unrolled(foreign, rule, new Set(skipped), client, notes)
    const shift = (local: string) => localTimeOf(wallOf(local) + shiftMs)
    const isFirstIncluded = comesAt(rule, start.local, start.local)
    const kept: Repeat = repeat.parse({ id: foreign.id, clientId: client.id, rule: shiftedRule(isFirstIncluded ? rule : oneLess(rule), shift), localStart: shift(start.local), content: postContent.parse(foreign.content), skipped: [...new Set(skipped.map(shift))], coolDownDays: foreign.coolDownDays })
    // The start counts as an occurrence, whatever the rule says (RFC 5545, 3.8.5.3).
    const first: ToldPost[] = isFirstIncluded ? [] : [{ row, ref: stableId(foreign.id, 'start'), told: { ...foreign.content, localAt: shift(start.local) }, client: owner, problems: [], notes: [] }]
    return { posts: first, repeats: [{ row, repeat: kept, client: owner, problems: [], notes }] }
  } catch (error) {
    const failure = toFailure(error)
    return { posts: [], repeats: [{ row, repeat: null, client: owner, problems: [failure.code === 'internal' ? { code: 'rule_invalid', values: { part: shortened(foreign.rule) } } : failure], notes }] }
  }
}

/** An end that is told in UTC, on the clock of the rule. */
function endOnClock(rule: string, { clock }: IcsStart, clientZone: string): string {
  return rule.replace(/(UNTIL=)(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)\d\dZ/, (_, name: string, year: string, month: string, day: string, hour: string, minute: string) => {
    return name + icsTime(onOwnClock(`${year}-${month}-${day}T${hour}:${minute}:00.000Z`, clock, clientZone))
  })
}

/** How far the client's clock is ahead at every occurrence; null where that changes, or the day does. */
function steadyShift(rule: string, start: IcsStart, clientZone: string): number | null {
  const shiftAt = (local: string) => wallOf(onClientClock({ local, clock: start.clock }, clientZone)) - wallOf(local)
  const times = nextTimes(rule, start.local, start.local, mostLookedAt)
  const first = shiftAt(start.local)
  const isSteady = times.every((local) => shiftAt(local) === first && localTimeOf(wallOf(local) + first).slice(0, 10) === local.slice(0, 10))
  return isSteady && (first === 0 || !/BYHOUR|BYMINUTE/.test(rule)) ? first : null
}

function shiftedRule(rule: string, shift: (local: string) => string): string {
  return rule.replace(/(UNTIL=)(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)\d\d(?=;|$)/, (_, name: string, year: string, month: string, day: string, hour: string, minute: string) => {
    return name + icsTime(shift(`${year}-${month}-${day}T${hour}:${minute}`))
  })
}

function oneLess(rule: string): string {
  return rule.replace(/COUNT=(\d{1,6})/, (_, count: string) => `COUNT=${Math.max(1, Number(count) - 1)}`)
}

function unrolled({ row, id, start, content, owner }: ForeignRepeat, rule: string, skipped: ReadonlySet<string>, { timeZone }: { timeZone: string }, notes: readonly FailureData[]): Made {
  const times = nextTimes(rule, start.local, start.local, mostUnrolled).filter((local) => !skipped.has(local))
  const told = times.map((local) => ({ local, localAt: onClientClock({ local, clock: start.clock }, timeZone) }))
  const note: FailureData = { code: 'plan_ics_unrolled', values: { row, count: told.length, until: told.at(-1)?.localAt.slice(0, 10) ?? '–' } }
  return { posts: told.map(({ local, localAt }, index) => ({ row, ref: stableId(id, local), told: { ...content, localAt }, client: owner, problems: [], notes: index === 0 ? [...notes, note] : [] })), repeats: [] }
}
