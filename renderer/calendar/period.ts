import { addDays, dateInWords, mondayOf, weekNumberOf, type View } from './dates.ts'

/** What a view shows, in words: `March 2026`. */
export function periodOf(view: View, date: string, language: string): string {
  if (view === 'day') return dateInWords(date, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  if (view !== 'week') return dateInWords(date, language, { month: 'long', year: 'numeric' })
  const monday = mondayOf(date)
  const short = { day: 'numeric', month: 'short' } as const
  return `${dateInWords(monday, language, short)} – ${dateInWords(addDays(monday, 6), language, { ...short, year: 'numeric' })} · W${weekNumberOf(monday)}`
}
