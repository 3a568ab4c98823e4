import type { RefObject } from 'react'
import { useAction } from '../actions/able.ts'
import { stepped, type View } from './dates.ts'
import type { FocusPlace } from './focus-move.ts'
import type { useCalendarActions } from './use-calendar-actions.ts'
import type { CalendarPlace, PlaceChange } from './use-calendar-place.ts'

interface Given {
  place: CalendarPlace
  date: string
  go: (change: PlaceChange, options?: { replace?: boolean }) => void
  actions: ReturnType<typeof useCalendarActions>
  active: FocusPlace
  targets: readonly string[]
  open: (ref: string) => void
  toggle: () => void
  selectAll: () => void
  clear: () => void
  hasSelection: boolean
  frame: RefObject<HTMLElement | null>
}

/** Everything the calendar can do, by button, menu, key and palette alike. */
export function useBoundActions(given: Given): void {
  useGoing(given)
  useMoving(given)
  const { actions, active, targets, open, toggle, selectAll, clear, hasSelection, frame } = given
  const hasTargets = targets.length > 0
  useAction('calendar.new', () => actions.askNew(active.date, null))
  useAction('calendar.open', () => active.ref !== null && open(active.ref), active.ref !== null)
  useAction('calendar.toggle', toggle, active.ref !== null)
  useAction('calendar.selectAll', selectAll)
  useAction('calendar.clear', clear, hasSelection)
  useAction('calendar.duplicate', () => void actions.duplicate(), hasTargets)
  useAction('calendar.remove', actions.remove, hasTargets)
  useAction('calendar.status', () => {
    const { left = 0, bottom = 0 } = frame.current?.querySelector(`[data-ref="${CSS.escape(targets[0] ?? '')}"]`)?.getBoundingClientRect() ?? {}
    actions.setMenu({ kind: 'status', x: left, y: bottom })
  }, hasTargets)
}

function useGoing({ place, date, go }: Given): void {
  const { view, panel } = place
  const show = (next: View) => go({ view: next })
  useAction('calendar.previous', () => go({ date: stepped(view, date, -1) }))
  useAction('calendar.next', () => go({ date: stepped(view, date, 1) }))
  useAction('calendar.today', () => go({ date: null }))
  useAction('calendar.month', () => show('month'))
  useAction('calendar.week', () => show('week'))
  useAction('calendar.day', () => show('day'))
  useAction('calendar.agenda', () => show('agenda'))
  useAction('calendar.panel', () => go({ panel: panel === 'none' ? 'ideas' : 'none' }, { replace: true }))
  useAction('calendar.print', () => window.print())
  useAction('calendar.clearFilters', () => go({ clientIds: [], statuses: [], query: '' }), place.clientIds.length + place.statuses.length > 0 || place.query !== '')
}

function useMoving({ actions: { shift, askWhere }, targets }: Given): void {
  const hasTargets = targets.length > 0
  useAction('calendar.moveTo', askWhere, hasTargets)
  useAction('calendar.dayBack', () => shift({ days: -1 }), hasTargets)
  useAction('calendar.dayOn', () => shift({ days: 1 }), hasTargets)
  useAction('calendar.weekBack', () => shift({ days: -7 }), hasTargets)
  useAction('calendar.weekOn', () => shift({ days: 7 }), hasTargets)
  useAction('calendar.quarterBack', () => shift({ minutes: -15 }), hasTargets)
  useAction('calendar.quarterOn', () => shift({ minutes: 15 }), hasTargets)
  useAction('calendar.hourBack', () => shift({ minutes: -60 }), hasTargets)
  useAction('calendar.hourOn', () => shift({ minutes: 60 }), hasTargets)
}
