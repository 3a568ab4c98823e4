import { visibleText } from '../../shared/i18n/format.ts'
import type { Translate } from '../app/use-texts.ts'
import { mostOnDay, shownOfDay, type CalendarModel } from './calendar-model.ts'
import { dateInWords, datesOf, weekNumberOf } from './dates.ts'
import { DayCards } from './day-cards.tsx'
import { once } from './post-words.ts'
import './month-grid.css'

/** Clients whose open days are told by name on the day; of more, the head of the calendar gives the sum. */
const mostGaps = 2

/** Whole weeks, from Monday, a day in each cell. */
export function MonthGrid({ model, period }: { model: CalendarModel; period: string }) {
  const { range, language, t } = model
  const dates = datesOf(range)
  const weeks = Array.from({ length: dates.length / 7 }, (_, at) => dates.slice(at * 7, at * 7 + 7))
  return (
    <div role="grid" className="month-grid" aria-label={t('calendar.gridLabel', { period })}>
      <div role="row" className="month-head">
        <span role="columnheader" className="visually-hidden">{t('actions.calendar.week')}</span>
        <span aria-hidden />
        {weeks[0]?.map((date) => <span key={date} role="columnheader">{dateInWords(date, language, { weekday: 'short' })}</span>)}
      </div>
      {weeks.map((week) => (
        <div key={week[0]} role="row" className="month-week">
          <span role="rowheader" className="month-week-place"><button type="button" className="month-week-number figures" tabIndex={-1} data-week={week[0]} aria-label={t('calendar.week', { number: weekNumberOf(week[0] ?? '') })}>{weekNumberOf(week[0] ?? '')}</button></span>
          {week.map((date) => <MonthDay key={date} date={date} model={model} />)}
        </div>
      ))}
    </div>
  )
}

function MonthDay({ date, model }: { date: string; model: CalendarModel }) {
  const { byDay, active, today, language, t, isPrinting } = model
  const posts = byDay.get(date) ?? []
  const shown = shownOfDay(posts, mostOnDay(isPrinting), active.ref)
  const hidden = posts.length - shown.length
  const inWords = dateInWords(date, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  const isDayActive = active.ref === null && active.date === date
  return (
    <div
      role="gridcell"
      className="month-day"
      data-day={date}
      data-key={`day ${date}`}
      data-outside={date.slice(0, 7) !== model.date.slice(0, 7) || undefined}
      data-today={date === today || undefined}
      tabIndex={isDayActive ? 0 : -1}
    >
      <span className="visually-hidden">{once(t, `day ${date} ${posts.length}`, () => (posts.length === 0 ? t('calendar.dayWithout', { date: inWords }) : t('calendar.dayWith', { date: inWords, count: posts.length })))}</span>
      <span className="month-day-number figures" aria-hidden>{dayLabel(date, language)}</span>
      <GapNote date={date} model={model} />
      <DayCards posts={shown} model={model} />
      {hidden > 0 && <button type="button" className="day-more" data-more={date} tabIndex={-1} aria-label={once(t, `more ${date} ${hidden}`, () => t('calendar.moreOn', { count: hidden, date: inWords }))}>{once(t, `more ${hidden}`, () => t('calendar.more', { count: hidden }))}</button>}
    </div>
  )
}

/** The first of a month names it. */
function dayLabel(date: string, language: string): string {
  return date.endsWith('-01') ? dateInWords(date, language, { day: 'numeric', month: 'short' }) : String(Number(date.slice(8)))
}

function gapInWords(client: string, planned: number, goal: number, t: Translate): string {
  return once(t, `gap ${planned} ${goal} ${client}`, () => t('calendar.gapOf', { client: visibleText(client), planned, goal }))
}

function GapNote({ date, model: { gaps, clientOf, isMany, t } }: { date: string; model: CalendarModel }) {
  const open = gaps.days.get(date) ?? []
  if (open.length === 0 || open.length > mostGaps) return null
  const told = open.map(({ clientId, planned, goal }) => gapInWords(clientOf(clientId).name, planned, goal, t)).join('; ')
  return (
    <span className="gap-note" data-sign="⊕" title={told}>
      {once(t, 'gap', () => t('calendar.gap'))}
      {isMany && <bdi>{open.map(({ clientId }) => visibleText(clientOf(clientId).name)).join(', ')}</bdi>}
      <span className="visually-hidden">{told}</span>
    </span>
  )
}
