import { describe, expect, test } from 'vitest'
import { curveShape } from '../../../shared/findings/curve-shape.ts'
import { wholeView } from '../../../renderer/timeline/view.ts'

const size = { widthPx: 100, heightPx: 40 }
const series = (values: (number | null)[], stepS = 1) => ({ startS: 0, stepS, values })

/** Ten minutes at 15 a second, with one peak. */
const noisy = Array.from({ length: 9000 }, (_, index) => (index === 4321 ? 1 : 0.1 + 0.05 * Math.sin(index)))

function drawTenMinutes() {
  curveShape(series(noisy, 1 / 15), wholeView(600), { widthPx: 1200, heightPx: 40 }, [0, 1])
  curveShape(series(noisy.slice(0, 6000), 0.1), wholeView(600), { widthPx: 1200, heightPx: 60 }, [0, 1])
}

describe('fewer values than pixels', () => {
  test('are a line from value to value at their times, high values on top', () => {
    expect(curveShape(series([0, 10, 5]), { startS: 0, endS: 2 }, size, [0, 10])).toEqual({ line: 'M0 40L50 0L100 20', area: 'M0 40L50 0L100 20V40H0Z' })
  })

  test('a gap in the series is a gap in the line, a lone value a dot', () => {
    expect(curveShape(series([1, null, 1, 2, null]), { startS: 0, endS: 4 }, size, [0, 2]).line).toBe('M0 20h1M50 20L75 0')
  })

  test('what lies beyond the range is drawn at its border', () => {
    expect(curveShape(series([-70, 6]), { startS: 0, endS: 1 }, size, [-40, 0]).line).toBe('M0 40L100 0')
  })

  test('a view draws its own part, with one value beyond at each side', () => {
    expect(curveShape(series([0, 1, 2, 3, 4, 5]), { startS: 2, endS: 4 }, size, [0, 5]).line).toBe('M0 24L50 16L100 8')
    expect(curveShape(series([0, 1, 2, 3, 4, 5]), { startS: 2.5, endS: 3.5 }, size, [0, 5]).line).toBe('M-50 24L50 16L150 8')
  })
})

describe('more values than pixels', () => {
  test('no peak is lost, and no more is drawn than there are pixels for', () => {
    const { line } = curveShape(series(noisy, 1 / 15), wholeView(600), { widthPx: 1000, heightPx: 40 }, [0, 1])
    expect(line).toContain('L480.5 0L')
    expect(line.split('L').length).toBeLessThanOrEqual(2 * 1001)
  })

  test('a gap of whole pixels is a gap', () => {
    const values = noisy.map((value, index) => (index >= 3000 && index < 6000 ? null : value))
    expect(curveShape(series(values, 1 / 15), wholeView(600), size, [0, 1]).line.match(/M/g)).toHaveLength(2)
  })

  test('a ten-minute draft takes a fraction of a frame', () => {
    for (let warm = 0; warm < 20; warm++) drawTenMinutes()
    const times = Array.from({ length: 21 }, () => {
      const before = performance.now()
      drawTenMinutes()
      return performance.now() - before
    }).toSorted((a, b) => a - b)
    // Both curves; on a busy machine too.
    expect(times[10]).toBeLessThan(8)
  })
})

test('nothing measured is nothing drawn', () => {
  expect(curveShape(series([null, null]), { startS: 0, endS: 1 }, size, [0, 1])).toEqual({ line: '', area: '' })
  expect(curveShape(series([]), { startS: 0, endS: 1 }, size, [0, 1])).toEqual({ line: '', area: '' })
})
