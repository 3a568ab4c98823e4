import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scoreFindings, verdictWordOf, type Judged } from '../../../shared/scoring/score.ts'

const blank: Omit<Judged, 'outcome' | 'score' | 'weight'> = { practice: 'p', value: null, unit: 'level', evidence: [] }
const scored = (score: number, weight = 1): Judged => ({ ...blank, outcome: 'scored', score, weight })
const unmeasured = (weight: number): Judged => ({ ...blank, outcome: 'unmeasured', score: null, weight })
const notApplicable: Judged = { ...blank, outcome: 'not-applicable', score: null, weight: 0 }
const gate = (outcome: 'allowed' | 'blocked'): Judged => ({ ...blank, outcome, score: null, weight: 0 })

const anyScored = fc
  .tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 0.01, max: 1, noNaN: true }))
  .map(([score, weight]) => scored(score, weight))
const anyUnmeasured = fc.double({ min: 0.01, max: 1, noNaN: true }).map(unmeasured)
const some = fc.array(fc.oneof(anyScored, anyUnmeasured, fc.constant(notApplicable), fc.constant(gate('allowed'))), { maxLength: 30 })
const someScored = fc.array(anyScored, { minLength: 1, maxLength: 30 })

describe('scoreFindings', () => {
  test.each<[string, Judged[], number, number]>([
    ['the mean by weight', [scored(100, 3), scored(0, 1)], 75, 1],
    ['unmeasured leaves the mean', [scored(80, 1), unmeasured(3)], 80, 0.25],
    ['what does not apply and gates change nothing', [scored(80, 1), notApplicable, gate('blocked')], 80, 1],
    ['all well', [scored(100), scored(100)], 100, 1],
    ['nothing measured is no pass', [unmeasured(1)], 0, 0],
    ['nothing at all', [], 0, 0],
  ])('%s', (_, judged, score, coverage) => {
    const result = scoreFindings(judged)
    expect(result.score).toBeCloseTo(score, 9)
    expect(result.coverage).toBeCloseTo(coverage, 9)
  })

  test('100 less the points lost is the score, and the score the mean by weight', () => {
    fc.assert(
      fc.property(someScored, some, (judged, more) => {
        const all = [...judged, ...more]
        const { score, findings } = scoreFindings(all)
        expect(100 - findings.reduce((lost, { pointsLost }) => lost + pointsLost, 0)).toBeCloseTo(score, 9)
        const counting = all.filter((finding) => finding.score !== null)
        const weight = counting.reduce((total, finding) => total + finding.weight, 0)
        const mean = counting.reduce((total, finding) => total + (finding.score ?? 0) * finding.weight, 0) / weight
        expect(score).toBeCloseTo(mean, 6)
      }),
    )
  })

  test('the band holds whatever the unknown turns out to be, and touches both ends', () => {
    fc.assert(
      fc.property(some, fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 30, maxLength: 30 }), (judged, truths) => {
        const { band: [low, high] } = scoreFindings(judged)
        const known = (value: (at: number) => number) => scoreFindings(judged.map((finding, at) => (finding.outcome === 'unmeasured' ? { ...finding, outcome: 'scored' as const, score: value(at) } : finding)))
        const isAnyWeighed = judged.some(({ weight }) => weight > 0)
        if (!isAnyWeighed) {
          expect([low, high]).toEqual([0, 100])
          return
        }
        expect(known(() => 0).score).toBeCloseTo(low, 6)
        expect(known(() => 100).score).toBeCloseTo(high, 6)
        const { score } = known((at) => truths[at] ?? 50)
        expect(score).toBeGreaterThan(low - 1e-6)
        expect(score).toBeLessThan(high + 1e-6)
      }),
    )
  })

  test('mending gives back just the points that were lost', () => {
    fc.assert(
      fc.property(someScored, fc.nat(), (judged, at) => {
        const index = at % judged.length
        const before = scoreFindings(judged)
        const after = scoreFindings(judged.map((finding, place) => (place === index ? { ...finding, score: 100 } : finding)))
        expect(after.score - before.score).toBeCloseTo(before.findings[index]?.pointsLost ?? Number.NaN, 6)
      }),
    )
  })

  test('improving one score never lowers the whole', () => {
    fc.assert(
      fc.property(someScored, fc.nat(), fc.double({ min: 0, max: 100, noNaN: true }), (judged, at, better) => {
        const improved = judged.map((finding, place) =>
          place === at % judged.length ? { ...finding, score: Math.max(better, finding.score ?? 0) } : finding,
        )
        expect(scoreFindings(improved).score).toBeGreaterThanOrEqual(scoreFindings(judged).score - 1e-9)
      }),
    )
  })

  test('what does not apply changes nothing; what was not measured lowers coverage only', () => {
    fc.assert(
      fc.property(someScored, some, anyUnmeasured, (judged, more, unknown) => {
        const before = scoreFindings([...judged, ...more])
        const idle = scoreFindings([...judged, ...more, notApplicable])
        expect([idle.score, idle.coverage]).toEqual([before.score, before.coverage])
        const less = scoreFindings([...judged, ...more, unknown])
        expect(less.score).toBe(before.score)
        expect(less.coverage).toBeLessThan(before.coverage)
      }),
    )
  })
})

describe('verdictWordOf', () => {
  test.each([
    [100, 'ready'],
    [80, 'ready'],
    [79.9, 'nearly'],
    [60, 'nearly'],
    [59.9, 'rework'],
    [0, 'rework'],
  ])('%d is %s', (score, word) => {
    expect(verdictWordOf({ score, coverage: 1, band: [score, score], findings: [] }, false)).toBe(word)
  })

  test('a refusal blocks, whatever the score', () => {
    expect(verdictWordOf(scoreFindings([scored(100), gate('blocked')]), false)).toBe('blocked')
    expect(verdictWordOf(scoreFindings([scored(100), gate('blocked')]), true)).toBe('blocked')
  })

  test('one practice that costs ten points keeps a draft from being ready, many small ones do not', () => {
    expect(verdictWordOf(scoreFindings([scored(0, 1), scored(100, 9)]), false)).toBe('nearly')
    expect(verdictWordOf(scoreFindings([scored(1, 1), scored(100, 9)]), false)).toBe('ready')
    expect(verdictWordOf(scoreFindings(Array.from({ length: 10 }, () => scored(85))), false)).toBe('ready')
  })

  test('too little known keeps a draft from being ready', () => {
    expect(verdictWordOf(scoreFindings([scored(100, 5), unmeasured(5)]), false)).toBe('ready')
    expect(verdictWordOf(scoreFindings([scored(100, 4), unmeasured(6)]), false)).toBe('nearly')
  })

  test('what could only be read in part is never better than rework', () => {
    expect(verdictWordOf(scoreFindings([scored(100)]), true)).toBe('rework')
  })
})
