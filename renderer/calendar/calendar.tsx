import { useCallback, useMemo, useRef, useState } from 'react'
import type { ListedClient } from '../../shared/model/client.ts'
import { noSelection, selectedAll, shownOf, toggled } from '../library/selection.ts'
import { PostDrawer } from '../plan/post-drawer.tsx'
import { monthOf } from '../reports/given-period.ts'
import { useReportAction } from '../reports/use-report-action.ts'
import { Agenda } from './agenda.tsx'
import { CalendarDialog } from './calendar-dialog.tsx'
import { CalendarHead } from './calendar-head.tsx'
import { CalendarMenu } from './calendar-menu.tsx'
import { CalendarTools } from './calendar-tools.tsx'
import type { FocusPlace } from './focus-move.ts'
import { MonthGrid } from './month-grid.tsx'
import { periodOf } from './period.ts'
import { SearchResults } from './search-results.tsx'
import { SidePanel } from './side-panel.tsx'
import { TimeGrid } from './time-grid.tsx'
import { useBoundActions } from './use-bound-actions.ts'
import { useCalendarActions } from './use-calendar-actions.ts'
import { useCalendarDrag } from './use-calendar-drag.ts'
import { useCalendarFocus } from './use-calendar-focus.ts'
import { useCalendarInput } from './use-calendar-input.ts'
import { settled, useCalendarModel } from './use-calendar-model.ts'
import { useCalendarPlace } from './use-calendar-place.ts'
import { useIsPrinting } from './use-printing.ts'
import './calendar.css'

/** The plan of one client, some or all, in time: seen, moved, filled. */
export function Calendar({ clients, ownClientId }: { clients: readonly ListedClient[]; ownClientId: string | undefined }) {
  const { place, go } = useCalendarPlace(ownClientId)
  const { base, plan, shown, filtered, zones } = useCalendarModel(place, clients)
  const frame = useRef<HTMLDivElement>(null)
  const isPrinting = useIsPrinting()
  const focus = useCalendarFocus(frame, (asked) => settled(base, asked), { date: base.date, ref: null })
  const { active } = focus
  const [selection, setSelection] = useState(noSelection)
  const shownRefs = useMemo(() => [...base.byDay.keys()].toSorted().flatMap((date) => (base.byDay.get(date) ?? []).map(({ ref }) => ref)), [base.byDay])
  const selected = shownOf(selection, shownRefs)
  const targets = selected.length > 0 ? selected : active.ref === null ? [] : [active.ref]
  const period = periodOf(place.view, base.date, base.language)

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

  const input = useCalendarInput({ base, focus, actions, selection, select: setSelection, shownRefs, reach, go })
  const model = { ...base, active, selected: selection.ids, isPrinting }
  const isSearching = place.query.trim() !== ''
  const View = place.view === 'month' ? MonthGrid : place.view === 'agenda' ? Agenda : TimeGrid
  return (
    <div className="calendar" data-panel={place.panel}>
      <CalendarTools place={place} date={base.date} period={period} clients={clients} go={go} />
      <CalendarHead model={model} count={filtered.length} isReady={plan.isSuccess && !plan.isPlaceholderData} isFiltered={place.statuses.length > 0} selectedCount={selected.length} zones={zones} period={period} />
      <div className="calendar-main">
        <div ref={frame} className="calendar-frame" aria-busy={plan.isPlaceholderData || plan.isPending} {...input} onFocus={focus.onFocus} onBlur={focus.onBlur} {...drag}>
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
      <PostDrawer />
    </div>
  )
}
