import { describe, expect, it } from 'vitest'
import type { FrameSpan } from './cut-labels.ts'
import { scoreOf, tallyCuts } from './cut-score.ts'

type Counts = [right: number, wrong: number, missed: number]

function labels(hard: number[], gradual: FrameSpan[] = [], ignore: FrameSpan[] = []) {
  return { name: 'clip.mp4', file: 'clip.mp4', hard, gradual, ignore }
}

describe('found cuts against labels', () => {
  const cases: [name: string, found: number[], of: ReturnType<typeof labels>, hard: Counts, all: Counts][] = [
    ['nothing to find', [], labels([]), [0, 0, 0], [0, 0, 0]],
    ['two frames off, and three', [12, 53], labels([10, 50]), [1, 1, 1], [1, 1, 1]],
    ['two finds for one label', [10, 11], labels([10]), [1, 1, 0], [1, 1, 0]],
    ['two labels close together, matched nearest first', [10, 13], labels([11, 13]), [2, 0, 0], [2, 0, 0]],
    ['inside a transition', [25], labels([], [[20, 30]]), [0, 0, 0], [1, 0, 0]],
    ['twice inside a transition', [22, 28], labels([], [[20, 30]]), [0, 0, 0], [1, 1, 0]],
    ['beside a transition', [34], labels([], [[20, 30]]), [0, 1, 0], [0, 1, 1]],
    ['where people disagree', [5, 40], labels([8, 40], [], [[0, 20]]), [1, 0, 0], [1, 0, 0]],
  ]
  it.each(cases)('%s', (_name, found, of, hard, all) => {
    const tally = tallyCuts(found, of)
    expect([tally.hard, tally.all]).toEqual([hard, all].map(([right, wrong, missed]) => ({ right, wrong, missed })))
  })

  it('give precision, recall and F1 in per cent', () => {
    expect(scoreOf([{ right: 6, wrong: 2, missed: 0 }, { right: 3, wrong: 1, missed: 3 }])).toEqual({ precision: 75, recall: 75, f1: 75 })
    expect(scoreOf([{ right: 0, wrong: 0, missed: 0 }])).toEqual({ precision: 100, recall: 100, f1: 100 })
  })
})
