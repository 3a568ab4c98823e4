import { Drawer } from '@mantine/core'
import { useCallback, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import type { ListedClient } from '../../shared/model/client.ts'
import { useTexts } from '../app/use-texts.ts'
import { noSelection, rangedTo, selectedAll, shownOf, toggled } from '../library/selection.ts'
import { PostEditor } from '../plan/post-editor.tsx'
import { monthOf } from '../reports/given-period.ts'
import { useReportAction } from '../reports/use-report-action.ts'
import { Agenda } from './agenda.tsx'
import { CalendarDialog } from './calendar-dialog.tsx'
import { CalendarHead } from './calendar-head.tsx'
import { CalendarMenu } from './calendar-menu.tsx'
import { CalendarTools } from './calendar-tools.tsx'
import { stepped } from './dates.ts'
import { movedFocus, type FocusPlace } from './focus-move.ts'
import { MonthGrid } from './month-grid.tsx'
import { periodOf } from './period.ts'
import { SearchResults } from './search-results.tsx'
import { SidePanel } from './side-panel.tsx'
import { TimeGrid } from './time-grid.tsx'
import { useBoundActions } from './use-bound-actions.ts'
import { useCalendarActions } from './use-calendar-actions.ts'
import { timeAt, useCalendarDrag } from './use-calendar-drag.ts'
import { placeAt, useCalendarFocus } from './use-calendar-focus.ts'
import { cardsOn, settled, useCalendarModel } from './use-calendar-model.ts'
import { useCalendarPlace } from './use-calendar-place.ts'
import { useIsPrinting } from './use-printing.ts'
import './calendar.css'

/** The plan of one client, some or all, in time: seen, moved, filled. */
export function Calendar({ clients, ownClientId }: { clients: readonly ListedClient[]; ownClientId: string | undefined }) {
  const { t, language } = useTexts()
  const { place, go } = useCalendarPlace(ownClientId)
  const { base, plan, shown, filtered, zones } = useCalendarModel(place, clients)
  const frame = useRef<HTMLDivElement>(null)
  const isPrinting = useIsPrinting()
  const focus = useCalendarFocus(frame, (asked) => settled(base, asked), { date: base.date, ref: null })
  const { active } = focus
  const [selection, setSelection] = useState(noSelection)
  const shownRefs = [...base.byDay.keys()].toSorted().flatMap((date) => (base.byDay.get(date) ?? []).map(({ ref }) => ref))
  const selected = shownOf(selection, shownRefs)
  const targets = selected.length > 0 ? selected : active.ref === null ? [] : [active.ref]
  const period = periodOf(place.view, base.date, language)

  /** Puts the keyboard somewhere, and the view where that is. */
  const reach = useCallback((to: FocusPlace) => {
    focus.moveTo(to)
    if (to.date < base.range.from || to.date > base.range.to) go({ date: to.date }, { replace: true })
  }, [focus, base.range, go])

  const actions = useCalendarActions({
    clients: shown,
    posts: filtered,
    active,
    targets,
    onMoved(before, after, date) {
      const renamed = new Map(before.map((ref, at) => [ref, after[at] ?? ref]))
      setSelection(({ ids }) => ({ ...noSelection, ids: new Set([...ids].map((ref) => renamed.get(ref) ?? ref)) }))
      const ref = active.ref !== null && renamed.has(active.ref) ? (renamed.get(active.ref) ?? null) : (after[0] ?? active.ref)
      if (date !== null) reach({ date, ref })
      else focus.activate({ ...active, ref })
    },
    onMade: (ref, date) => reach({ date, ref }),
  })
  const open = (post: string) => go({ post })
  useReportAction({ kind: 'calendar', clientId: place.clientIds.length === 1 ? (place.clientIds[0] ?? null) : null, ...(place.view === 'month' ? monthOf(base.date) : base.range) })
  useBoundActions({ place, date: base.date, go, actions, active, targets, open, toggle: () => active.ref !== null && setSelection(toggled(selection, active.ref)), selectAll: () => setSelection(selectedAll(shownRefs)), clear: () => setSelection(noSelection), hasSelection: selected.length > 0, frame })

  const drag = useCalendarDrag({ refsWith: (ref) => (selected.includes(ref) ? selected : [ref]), onDrop: actions.drop })

  function onClick(event: MouseEvent) {
    if (!(event.target instanceof Element)) return
    const told = (name: string) => (event.target instanceof Element ? event.target.closest(`[${name}]`)?.getAttribute(name) : null)
    const [more, week, day] = [told('data-more'), told('data-week'), told('data-open-day')]
    if (typeof more === 'string') return go({ view: 'agenda', date: more })
    if (typeof week === 'string') return go({ view: 'week', date: week })
    if (typeof day === 'string') return go({ view: 'day', date: day })
    const at = placeAt(event.target)
    if (!at) return
    focus.moveTo(at)
    if (at.ref === null) return
    if (event.shiftKey) setSelection(rangedTo(selection, shownRefs, at.ref, active.ref ?? at.ref))
    else if (event.ctrlKey || event.metaKey) setSelection(toggled(selection, at.ref))
    else open(at.ref)
  }

  function onKeyDown(event: KeyboardEvent) {
    const at = placeAt(event.target)
    if (!at || event.altKey || event.shiftKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'PageUp' || event.key === 'PageDown') return void (event.preventDefault(), actions.setMenu(null), reachStep(event.key === 'PageDown' ? 1 : -1))
    const to = movedFocus(at, event.key, place.view, (date) => cardsOn(base, date, active.ref))
    if (to) reach(to)
    else if (event.key === 'Enter' && at.ref !== null) open(at.ref)
    else if (event.key === 'Enter') actions.askNew(at.date, null)
    else if (event.key === ' ' && at.ref !== null) setSelection(toggled(selection, at.ref))
    else return
    event.preventDefault()
  }

  function reachStep(by: 1 | -1) {
    const date = stepped(place.view, base.date, by)
    focus.moveTo({ date, ref: null })
    go({ date }, { replace: true })
  }

  function onContextMenu(event: MouseEvent) {
    const at = placeAt(event.target)
    if (!at) return
    event.preventDefault()
    focus.activate(at)
    if (at.ref !== null && !selected.includes(at.ref)) setSelection(noSelection)
    const { left, bottom } = event.target instanceof Element ? event.target.getBoundingClientRect() : { left: 0, bottom: 0 }
    // By the keyboard's own menu key there is no pointer to open at.
    actions.setMenu({ kind: 'actions', x: event.clientX || left, y: event.clientY || bottom })
  }

  function onDoubleClick(event: MouseEvent) {
    const at = placeAt(event.target)
    if (at && at.ref === null) actions.askNew(at.date, timeAt(event.target instanceof Element ? event.target.closest<HTMLElement>('[data-day]') : null, event.clientY).time)
  }

  const model = { ...base, active, selected: selection.ids, isPrinting }
  const isSearching = place.query.trim() !== ''
  const View = place.view === 'month' ? MonthGrid : place.view === 'agenda' ? Agenda : TimeGrid
  return (
    <div className="calendar" data-panel={place.panel}>
      <CalendarTools place={place} date={base.date} period={period} clients={clients} go={go} />
      <CalendarHead model={model} count={filtered.length} isReady={plan.isSuccess && !plan.isPlaceholderData} isFiltered={place.statuses.length > 0} selectedCount={selected.length} zones={zones} period={period} />
      <div className="calendar-main">
        <div ref={frame} className="calendar-frame" aria-busy={plan.isPlaceholderData || plan.isPending} onClick={onClick} onKeyDown={onKeyDown} onContextMenu={onContextMenu} onDoubleClick={onDoubleClick} onFocus={focus.onFocus} onBlur={focus.onBlur} {...drag}>
          {isSearching ? (
            <SearchResults place={place} clientOf={base.clientOf} onJump={(post) => {
              focus.moveTo({ date: post.localAt?.slice(0, 10) ?? base.date, ref: post.ref })
              go(post.localAt === null ? { post: post.ref } : { query: '', date: post.localAt.slice(0, 10) })
            }} />
          ) : <View model={model} period={period} />}
        </div>
        {place.panel !== 'none' && <SidePanel panel={place.panel} clientIds={shown.map(({ id }) => id)} range={base.range} onPanel={(panel) => go({ panel }, { replace: true })} onPlanDraft={(id) => actions.planDraft(id, active.date, null)} onGoTo={(date, ref) => { focus.moveTo({ date, ref: ref ?? null }); go({ date }) }} />}
      </div>
      <CalendarMenu place={actions.menu} onStatus={(status) => void actions.setStatus(status)} onClose={() => actions.setMenu(null)} />
      <CalendarDialog state={actions.dialog} clients={shown} onMove={actions.moveTo} onMake={(post) => void actions.add(post)} onClose={actions.closeDialog} />
      <Drawer opened={place.post !== null} onClose={() => go({ post: null })} position="right" size="lg" withCloseButton={false} aria-label={t('calendar.post')} transitionProps={{ duration: 0 }}>
        {place.post !== null && <PostEditor postRef={place.post} onClose={() => go({ post: null })} onOpen={open} />}
      </Drawer>
    </div>
  )
}
