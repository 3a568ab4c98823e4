import type { KeyboardEvent, MouseEvent } from 'react'
import { noSelection, rangedTo, toggled, type Selection } from '../library/selection.ts'
import { stepped } from './dates.ts'
import { movedFocus, type FocusPlace } from './focus-move.ts'
import type { useCalendarActions } from './use-calendar-actions.ts'
import { timeAt } from './use-calendar-drag.ts'
import { placeAt, type useCalendarFocus } from './use-calendar-focus.ts'
import { cardsOn, type ModelBase } from './use-calendar-model.ts'
import type { PlaceChange } from './use-calendar-place.ts'

interface Given {
  base: ModelBase
  focus: ReturnType<typeof useCalendarFocus>
  actions: ReturnType<typeof useCalendarActions>
  selection: Selection
  select: (next: Selection) => void
  /** Cards that are shown, in order. */
  shownRefs: readonly string[]
  /** Puts the keyboard somewhere, and the view where that is. */
  reach: (to: FocusPlace) => void
  go: (change: PlaceChange, options?: { replace?: boolean }) => void
}

/** Presses of mouse and keyboard, heard once for all cards and days: which one was meant is read from the page. */
export function useCalendarInput(given: Given) {
  return { ...pointed(given), onKeyDown: (event: KeyboardEvent) => onKeyDown(event, given) }
}

function pointed({ focus, actions, selection, select, shownRefs, go }: Given) {
  const { active } = focus
  return {
    onClick(event: MouseEvent) {
      const elsewhere = linkAt(event.target)
      if (elsewhere) return go(elsewhere)
      const at = placeAt(event.target)
      if (!at) return
      focus.moveTo(at)
      if (at.ref === null) return
      if (event.shiftKey) select(rangedTo(selection, shownRefs, at.ref, active.ref ?? at.ref))
      else if (event.ctrlKey || event.metaKey) select(toggled(selection, at.ref))
      else go({ post: at.ref })
    },
    onContextMenu(event: MouseEvent) {
      const at = placeAt(event.target)
      if (!at) return
      event.preventDefault()
      focus.activate(at)
      if (at.ref !== null && !selection.ids.has(at.ref)) select(noSelection)
      const { left, bottom } = event.target instanceof Element ? event.target.getBoundingClientRect() : { left: 0, bottom: 0 }
      // By the keyboard's own menu key there is no pointer to open at.
      actions.setMenu({ kind: 'actions', x: event.clientX || left, y: event.clientY || bottom })
    },
    onDoubleClick(event: MouseEvent) {
      const at = placeAt(event.target)
      if (at && at.ref === null) actions.askNew(at.date, timeAt(event.target instanceof Element ? event.target.closest<HTMLElement>('[data-day]') : null, event.clientY).time)
    },
  }
}

/** The view that something on the page leads to: the rest of a day, a week by its number, a day by its head. */
function linkAt(target: EventTarget): PlaceChange | null {
  const told = (name: string) => (target instanceof Element ? (target.closest(`[${name}]`)?.getAttribute(name) ?? null) : null)
  const [more, week, day] = [told('data-more'), told('data-week'), told('data-open-day')]
  if (more !== null) return { view: 'agenda', date: more }
  if (week !== null) return { view: 'week', date: week }
  return day === null ? null : { view: 'day', date: day }
}

function onKeyDown(event: KeyboardEvent, { base, focus, actions, selection, select, reach, go }: Given) {
  const at = placeAt(event.target)
  if (!at || event.altKey || event.shiftKey || event.ctrlKey || event.metaKey) return
  const to = movedFocus(at, event.key, base.view, (date) => cardsOn(base, date, focus.active.ref))
  if (event.key === 'PageUp' || event.key === 'PageDown') {
    const date = stepped(base.view, base.date, event.key === 'PageDown' ? 1 : -1)
    actions.setMenu(null)
    focus.moveTo({ date, ref: null })
    go({ date }, { replace: true })
  } else if (to) reach(to)
  else if (event.key === 'Enter' && at.ref !== null) go({ post: at.ref })
  else if (event.key === 'Enter') actions.askNew(at.date, null)
  else if (event.key === ' ' && at.ref !== null) select(toggled(selection, at.ref))
  else return
  event.preventDefault()
}
