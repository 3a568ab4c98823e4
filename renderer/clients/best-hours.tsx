import { useRef, useState } from 'react'
import type { BestHour } from '../../shared/planning/planned-post.ts'
import { useTexts } from '../app/use-texts.ts'
import './best-hours.css'

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
const hours = Array.from({ length: 24 }, (_, hour) => hour)
const moves: Readonly<Record<string, readonly [days: number, hours: number]>> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }

/** The hours with one of them on or off, in the order of the week. */
export function toggled(best: readonly BestHour[], { weekday, hour }: BestHour): BestHour[] {
  const left = best.filter((each) => each.weekday !== weekday || each.hour !== hour)
  const next = left.length < best.length ? left : [...best, { weekday, hour }]
  return next.toSorted((a, b) => a.weekday - b.weekday || a.hour - b.hour)
}

/** A day of that weekday: the fifth of January 1970 was a Monday. */
function someDay(weekday: number): number {
  return Date.UTC(1970, 0, 4 + weekday)
}

/** The hours of the week that do best by the client's own figures: a grid that is walked with the arrow keys and ticked with space. */
export function BestHours({ hours: best, onChange }: { hours: readonly BestHour[]; onChange: (hours: BestHour[]) => void }) {
  const { t, language } = useTexts()
  const grid = useRef<HTMLTableElement>(null)
  const [at, setAt] = useState<BestHour>({ weekday: 1, hour: 18 })
  const on = new Set(best.map(({ weekday, hour }) => `${weekday} ${hour}`))
  const names = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { weekday: 'long', timeZone: 'UTC' })
  const short = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { weekday: 'short', timeZone: 'UTC' })

  function move(event: React.KeyboardEvent) {
    const [days, by] = moves[event.key] ?? []
    if (days === undefined || by === undefined) return
    event.preventDefault()
    event.stopPropagation()
    const next = { weekday: Math.min(7, Math.max(1, at.weekday + days)), hour: Math.min(23, Math.max(0, at.hour + by)) }
    setAt(next)
    grid.current?.querySelector<HTMLElement>(`[data-hour="${next.weekday} ${next.hour}"]`)?.focus()
  }

  return (
    <section className="panel client-section" aria-label={t('clients.bestHours')}>
      <h2>{t('clients.bestHours')}</h2>
      <p className="soft small">{t('clients.bestHoursText')}</p>
      <div className="best-hours-scroll">
        <table ref={grid} className="best-hours" onKeyDown={move}>
          <thead><tr><td />{hours.map((hour) => <th key={hour} scope="col" className="figures">{hour}</th>)}</tr></thead>
          <tbody>
            {weekdays.map((weekday) => (
              <tr key={weekday}>
                <th scope="row"><abbr title={names.format(someDay(weekday))}>{short.format(someDay(weekday))}</abbr></th>
                {hours.map((hour) => {
                  const isOn = on.has(`${weekday} ${hour}`)
                  return (
                    <td key={hour}>
                      <button type="button" data-hour={`${weekday} ${hour}`} aria-pressed={isOn} aria-label={t('clients.hour', { weekday: names.format(someDay(weekday)), hour: String(hour).padStart(2, '0') })} tabIndex={weekday === at.weekday && hour === at.hour ? 0 : -1} onFocus={() => setAt({ weekday, hour })} onClick={() => onChange(toggled(best, { weekday, hour }))} />
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
