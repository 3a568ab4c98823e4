import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef } from 'react'
import type { PostSummary } from '../../shared/model/post.ts'
import type { CalendarModel } from './calendar-model.ts'
import { dateInWords } from './dates.ts'
import { ModelCard } from './day-cards.tsx'
import './agenda.css'

type Line = { kind: 'day'; date: string; count: number } | { kind: 'post'; date: string; post: PostSummary }

const dayPx = 36
const postPx = 48

function linesOf({ byDay, range }: CalendarModel): Line[] {
  const dates = [...byDay.keys()].filter((date) => date >= range.from && date <= range.to).toSorted()
  return dates.flatMap((date): Line[] => {
    const posts = byDay.get(date) ?? []
    return [{ kind: 'day', date, count: posts.length }, ...posts.map((post) => ({ kind: 'post' as const, date, post }))]
  })
}

/** All posts of a month, one below the other. Only what is seen is drawn, but on paper all of it. */
export function Agenda({ model, period }: { model: CalendarModel; period: string }) {
  const lines = useMemo(() => linesOf(model), [model])
  return (
    <div role="group" className="agenda" aria-label={model.t('calendar.gridLabel', { period })}>
      {model.isPrinting ? lines.map((line) => <AgendaLine key={keyOf(line)} line={line} model={model} />) : <SeenLines lines={lines} model={model} />}
    </div>
  )
}

const keyOf = (line: Line) => (line.kind === 'day' ? line.date : line.post.ref)

function SeenLines({ lines, model }: { lines: readonly Line[]; model: CalendarModel }) {
  const scroller = useRef<HTMLDivElement>(null)
  const { date, active } = model
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.kind === 'day' ? dayPx : postPx),
    getItemKey: (index) => { const line = lines[index]; return line ? keyOf(line) : index },
    overscan: 6,
  })
  const indexOf = (test: (line: Line) => boolean) => lines.findIndex(test)
  const hasLines = lines.length > 0
  useEffect(() => {
    const index = indexOf((line) => line.date >= date)
    if (index > 0) virtual.scrollToIndex(index, { align: 'start' })
    // Only when another day is asked for, or the first posts come.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [date, hasLines])
  useEffect(() => {
    const index = active.ref === null ? -1 : indexOf((line) => line.kind === 'post' && line.post.ref === active.ref)
    if (index >= 0) virtual.scrollToIndex(index)
    // oxlint-disable-next-line react/exhaustive-deps
  }, [active])
  return (
    <div className="agenda-scroll" ref={scroller}>
      <div className="agenda-all" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ key, index, start }) => {
          const line = lines[index]
          return line && <div key={key} className="agenda-place" style={{ transform: `translateY(${start}px)` }}><AgendaLine line={line} model={model} /></div>
        })}
      </div>
    </div>
  )
}

function AgendaLine({ line, model }: { line: Line; model: CalendarModel }) {
  const { language, today, t } = model
  if (line.kind === 'post') return <div className="agenda-post" data-day={line.date}><ModelCard post={line.post} model={model} /></div>
  return (
    <h2 className="agenda-day" data-day={line.date} data-today={line.date === today || undefined}>
      {dateInWords(line.date, language, { weekday: 'long', day: 'numeric', month: 'long' })}
      <span className="soft small figures">{t('calendar.posts', { count: line.count })}</span>
    </h2>
  )
}
