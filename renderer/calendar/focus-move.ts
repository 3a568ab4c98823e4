import { addDays, mondayOf, type View } from './dates.ts'

/** What has the keyboard: a card of a day, or the day itself where it has none. */
export interface FocusPlace {
  date: string
  /** Null: the day. */
  ref: string | null
}

/** Cards of a day that can be reached, in order. */
export type CardsOn = (date: string) => readonly string[]

/**
 * Where a key leads; null for a key that leads nowhere. A day outside what is shown is a place too: the view follows. In a month, up and down go through a day's
 * cards and on to the week before or after; elsewhere to the day before or after.
 */
export function movedFocus(at: FocusPlace, key: string, view: View, cardsOn: CardsOn): FocusPlace | null {
  const cards = cardsOn(at.date)
  const index = at.ref === null ? -1 : cards.indexOf(at.ref)
  switch (key) {
    case 'ArrowLeft':
      return cardAt(addDays(at.date, -1), Math.max(0, index), cardsOn)
    case 'ArrowRight':
      return cardAt(addDays(at.date, 1), Math.max(0, index), cardsOn)
    case 'ArrowUp':
      return index > 0 ? { date: at.date, ref: cards[index - 1] ?? null } : beyond(at, -1, view, cardsOn)
    case 'ArrowDown':
      return index < cards.length - 1 ? { date: at.date, ref: cards[index + 1] ?? null } : beyond(at, 1, view, cardsOn)
    case 'Home':
      return cardAt(mondayOf(at.date), 0, cardsOn)
    case 'End':
      return cardAt(addDays(mondayOf(at.date), 6), 0, cardsOn)
    default:
      return null
  }
}

function cardAt(date: string, index: number, cardsOn: CardsOn): FocusPlace {
  const cards = cardsOn(date)
  return { date, ref: cards[Math.min(index, cards.length - 1)] ?? null }
}

/** How far the agenda looks for a day that has posts. */
const farDays = 31

function beyond(at: FocusPlace, by: 1 | -1, view: View, cardsOn: CardsOn): FocusPlace {
  const last = by === 1 ? 0 : Infinity
  if (view === 'month') return cardAt(addDays(at.date, 7 * by), last, cardsOn)
  if (view !== 'agenda') return at
  for (let days = 1; days <= farDays; days++) {
    const date = addDays(at.date, days * by)
    if (cardsOn(date).length > 0) return cardAt(date, last, cardsOn)
  }
  return at
}
