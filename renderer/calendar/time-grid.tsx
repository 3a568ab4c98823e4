import { useLayoutEffect, useRef } from 'react'
import type { CalendarModel } from './calendar-model.ts'
import { dateInWords, datesOf } from './dates.ts'
import { ModelCard } from './day-cards.tsx'
import { cardMinutes, lanesOf, minuteOf } from './lanes.ts'
import './time-grid.css'

const hours = Array.from({ length: 24 }, (_, hour) => hour)
/** Cards beside each other before the rest is counted: as many as can still be read. */
const mostLanes = { week: 2, day: 8 }
/** The grid begins here where nothing is planned earlier. */
const usualStartHour = 7

/** The percentage of a day that has gone by: of 24 hours on the wall clock, whatever the clocks do that night. */
const share = (minute: number) => `${(minute / 1440) * 100}%`

/** The days of a week, or one, against the hours of the wall clock. */
export function TimeGrid({ model, period }: { model: CalendarModel; period: string }) {
  const { range, language, t, today, view } = model
  const dates = datesOf(range)
  const scroller = useRef<HTMLDivElement>(null)
  const first = Math.min(usualStartHour * 60, ...dates.map((date) => minuteOf(model.byDay.get(date)?.[0]?.localAt ?? '0000-00-00T07:00')))
  useLayoutEffect(() => {
    const element = scroller.current
    if (element) element.scrollTop = (Math.max(0, first - 15) / 1440) * element.scrollHeight
    // The person scrolls from then on.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [range.from, view])
  return (
    <div role="grid" className="time-grid" data-view={view} aria-label={t('calendar.gridLabel', { period })} style={{ '--days': dates.length } as React.CSSProperties}>
      <div role="row" className="time-head">
        <span aria-hidden />
        {dates.map((date) => (
          <span key={date} role="columnheader" data-today={date === today || undefined}>
            <button type="button" tabIndex={-1} data-open-day={date}>{dateInWords(date, language, { weekday: 'short', day: 'numeric', month: 'short' })}</button>
          </span>
        ))}
      </div>
      <div className="time-body" ref={scroller} role="presentation">
        <div role="row" className="time-row">
          <div className="time-hours figures" aria-hidden>{hours.map((hour) => <span key={hour} style={{ top: share(hour * 60) }}>{String(hour).padStart(2, '0')}:00</span>)}</div>
          {dates.map((date) => <TimeDay key={date} date={date} model={model} />)}
        </div>
      </div>
    </div>
  )
}

function TimeDay({ date, model }: { date: string; model: CalendarModel }) {
  const { byDay, active, language, t, view } = model
  const posts = byDay.get(date) ?? []
  const { cards, more } = lanesOf(posts, mostLanes[view === 'day' ? 'day' : 'week'])
  const inWords = dateInWords(date, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  return (
    <div
      role="gridcell"
      className="time-day"
      data-day={date}
      data-timed
      data-key={`day ${date}`}
      data-today={date === model.today || undefined}
      tabIndex={active.ref === null && active.date === date ? 0 : -1}
    >
      <span className="visually-hidden">{posts.length === 0 ? t('calendar.dayWithout', { date: inWords }) : t('calendar.dayWith', { date: inWords, count: posts.length })}</span>
      {cards.map(({ post, minute, lane, lanes }) => (
        <div key={post.ref} className="time-place" style={{ top: share(minute), height: share(cardMinutes), left: `${(lane / lanes) * 100}%`, width: `${100 / lanes}%` }}>
          <ModelCard post={post} model={model} />
        </div>
      ))}
      {more.map(({ hour, count, lane, lanes }) => (
        <div key={hour} className="time-place" style={{ top: share(hour * 60), left: `${(lane / lanes) * 100}%`, width: `${100 / lanes}%` }}>
          <button type="button" className="day-more" data-more={date} tabIndex={-1} aria-label={t('calendar.moreOn', { count, date: inWords })}>+{count}</button>
        </div>
      ))}
    </div>
  )
}
