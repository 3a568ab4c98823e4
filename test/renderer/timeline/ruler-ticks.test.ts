import { expect, test } from 'vitest'
import { rulerTicks } from '../../../renderer/timeline/ruler-ticks.ts'
import { wholeView } from '../../../renderer/timeline/view.ts'

const labels = (durationS: number, widthPx: number, language: 'en' | 'nl' = 'en') => rulerTicks(wholeView(durationS), widthPx, language).flatMap(({ label }) => label ?? [])

test.each([
  [3, 1000, ['0:00.0', '0:00.2', '0:00.4'], '0:03.0'],
  [12, 1000, ['0:00', '0:01', '0:02'], '0:12'],
  [60, 1000, ['0:00', '0:05', '0:10'], '1:00'],
  [180, 1000, ['0:00', '0:15', '0:30'], '3:00'],
  [600, 1000, ['0:00', '1:00', '2:00'], '10:00'],
  [600, 250, ['0:00', '5:00', '10:00'], '10:00'],
])('%i s on %i pixels', (durationS, widthPx, first, last) => {
  const all = labels(durationS, widthPx)
  expect(all.slice(0, 3)).toEqual(first)
  expect(all.at(-1)).toBe(last)
})

test.each([3, 7.3, 15, 34, 61, 180, 600])('the times of %f s never touch, at any width', (durationS) => {
  for (const widthPx of [220, 480, 900, 1600]) {
    const places = rulerTicks(wholeView(durationS), widthPx, 'en').filter(({ label }) => label !== null).map(({ xPx }) => xPx)
    for (const [index, place] of places.slice(1).entries()) expect(place - places[index]!).toBeGreaterThanOrEqual(57)
    expect(places.length).toBeGreaterThanOrEqual(2)
  }
})

test('ticks stand at their times in a view that is zoomed', () => {
  const ticks = rulerTicks({ startS: 4.1, endS: 5.1 }, 1000, 'en')
  expect(ticks.find(({ label }) => label === '0:04.5')?.xPx).toBeCloseTo(400, 6)
  expect(ticks[0]!.timeS).toBeGreaterThanOrEqual(4.1 - 1e-6)
})

test('decimals are written as the language does', () => {
  expect(labels(3, 1000, 'nl')[1]).toBe('0:00,2')
})

test('no room, no ticks', () => {
  expect(rulerTicks(wholeView(3), 0, 'en')).toEqual([])
})
