import { describe, expect, test } from 'vitest'
import { isWhole, panned, showing, timeAt, wholeView, xOf, zoomed } from '../../../renderer/timeline/view.ts'

const whole = wholeView(60)

describe('zooming', () => {
  test('keeps what lies under the pointer where it is', () => {
    const near = zoomed(whole, 4, 24, 60)
    expect(near.endS - near.startS).toBeCloseTo(15, 9)
    expect(xOf(24, near, 1000)).toBeCloseTo(xOf(24, whole, 1000), 6)
  })

  test('there and back is where it began', () => {
    const back = zoomed(zoomed(whole, 3, 50, 60), 1 / 3, 50, 60)
    expect(back.startS).toBeCloseTo(0, 9)
    expect(isWhole(back, 60)).toBe(true)
  })

  test('never leaves the draft, nor goes nearer than there is to see', () => {
    expect(zoomed({ startS: 50, endS: 60 }, 0.5, 60, 60)).toEqual({ startS: 40, endS: 60 })
    expect(zoomed(whole, 0.01, 30, 60)).toEqual(whole)
    const nearest = zoomed(whole, 1e6, 0, 60)
    expect(nearest.endS - nearest.startS).toBeCloseTo(0.4, 9)
    expect(zoomed(wholeView(0.2), 10, 0.1, 0.2)).toEqual(wholeView(0.2))
  })
})

test('panning stops at either end', () => {
  const view = { startS: 10, endS: 20 }
  expect(panned(view, 5, 60)).toEqual({ startS: 15, endS: 25 })
  expect(panned(view, -99, 60)).toEqual({ startS: 0, endS: 10 })
  expect(panned(view, 99, 60)).toEqual({ startS: 50, endS: 60 })
})

test('a time out of view is brought into it; one in view changes nothing', () => {
  const view = { startS: 10, endS: 20 }
  expect(showing(view, 15, 60)).toBe(view)
  expect(showing(view, 30, 60)).toEqual({ startS: 29, endS: 39 })
  expect(showing(view, 0, 60)).toEqual({ startS: 0, endS: 10 })
})

test('a place out of the lanes is the nearest time in view', () => {
  const view = { startS: 10, endS: 20 }
  expect(timeAt(500, view, 1000)).toBe(15)
  expect(timeAt(-50, view, 1000)).toBe(10)
  expect(timeAt(5000, view, 1000)).toBe(20)
})
