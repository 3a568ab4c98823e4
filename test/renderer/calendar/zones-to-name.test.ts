import { expect, it } from 'vitest'
import { zonesToName } from '../../../renderer/calendar/calendar-model.ts'

it('names the zones whose clocks show something else than those of most clients', () => {
  const clients = ['Europe/Amsterdam', 'Europe/Brussels', 'America/New_York', 'Africa/Algiers'].map((timeZone, at) => ({ id: String(at), timeZone }))
  // Algiers shows what Brussels does in winter alone.
  expect([...zonesToName(clients, '2026')]).toEqual([['2', 'New York'], ['3', 'Algiers']])
})
