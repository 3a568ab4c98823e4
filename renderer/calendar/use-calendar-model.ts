import { useCallback, useMemo } from 'react'
import type { ListedClient } from '../../shared/model/client.ts'
import type { PostSummary } from '../../shared/model/post.ts'
import { useTexts } from '../app/use-texts.ts'
import { byDayOf, mostOnDay, shownOfDay, zonesToName, type CalendarModel } from './calendar-model.ts'
import { datesOf, ownTimeZone, rangeOf, todayIn } from './dates.ts'
import type { FocusPlace } from './focus-move.ts'
import { gapsOf, type Gaps } from './gaps.ts'
import { factsOf } from './range-facts.ts'
import type { CalendarPlace } from './use-calendar-place.ts'
import { usePlan, useWeeklyGoals } from './use-plan.ts'

const noPosts: readonly PostSummary[] = []
const noGaps: Gaps = { weeks: new Map(), days: new Map() }
const unknownClient = { name: '', colour: 'var(--line-strong)', zone: null }

/** Everything a view draws from, but for what is selected and what has the keyboard. */
export function useCalendarModel(place: CalendarPlace, clients: readonly ListedClient[]) {
  const { t, language } = useTexts()
  const shown = useMemo(() => clients.filter(({ id, archivedAt }) => (place.clientIds.length === 0 ? archivedAt === null : place.clientIds.includes(id))), [clients, place.clientIds])
  const today = todayIn(shown.length === 1 && shown[0] ? shown[0].timeZone : ownTimeZone())
  const date = place.date ?? today
  const year = date.slice(0, 4)
  const range = useMemo(() => rangeOf(place.view, date), [place.view, date])
  const plan = usePlan(place.view, date, place.clientIds)
  const goals = useWeeklyGoals(useMemo(() => shown.map(({ id }) => id), [shown]))
  const posts = plan.data?.posts
  const clientById = useMemo(() => {
    const zones = zonesToName(shown, year)
    return new Map(clients.map(({ id, name, colour }) => [id, { name, colour, zone: zones.get(id) ?? null }]))
  }, [clients, shown, year])
  const clientOf = useCallback((id: string) => clientById.get(id) ?? unknownClient, [clientById])
  const { within, byDay: allByDay, clashes, counts } = useMemo(() => factsOf(posts ?? noPosts, range), [posts, range])
  const { statuses } = place
  const filtered = useMemo(() => (statuses.length === 0 ? within : within.filter(({ status }) => statuses.includes(status))), [within, statuses])
  const byDay = useMemo(() => (filtered === within ? allByDay : byDayOf(filtered)), [filtered, within, allByDay])
  const isWholeWeeks = place.view === 'month' || place.view === 'week'
  const gaps = useMemo(() => (isWholeWeeks && posts && !plan.isPlaceholderData ? gapsOf(counts, goals, range, today) : noGaps), [posts, counts, goals, range, today, isWholeWeeks, plan.isPlaceholderData])
  const base = { view: place.view, date, range, today, byDay, clashes, gaps, clientOf, isMany: shown.length > 1, t, language }
  return { base, plan, shown, filtered, zones: new Set(shown.map(({ timeZone }) => timeZone)).size }
}

export type ModelBase = Omit<CalendarModel, 'active' | 'selected' | 'isPrinting'>

/** The cards of a day that can be reached, with the one that has the keyboard. */
export function cardsOn({ view, byDay }: ModelBase, date: string, activeRef: string | null): string[] {
  const posts = byDay.get(date) ?? []
  return (view === 'month' ? shownOfDay(posts, mostOnDay(false), activeRef) : posts).map(({ ref }) => ref)
}

/** Where the keyboard is, given where it was asked to be: a post that moved takes it along; what is not shown gives it to the first day that has something. */
export function settled(model: ModelBase, asked: FocusPlace): FocusPlace {
  const { byDay, range } = model
  if (asked.ref !== null) {
    if (byDay.get(asked.date)?.some(({ ref }) => ref === asked.ref)) return asked
    for (const [date, posts] of byDay) if (posts.some(({ ref }) => ref === asked.ref)) return { date, ref: asked.ref }
  }
  const isShown = asked.date >= range.from && asked.date <= range.to
  const date = isShown ? asked.date : (datesOf(range).find((day) => byDay.has(day)) ?? range.from)
  return { date, ref: byDay.get(date)?.[0]?.ref ?? null }
}
