import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Grade, Source } from '../../../shared/practices/practice.ts'
import { practices } from '../../../shared/practices/index.ts'
import { adviceWeight, effectCap, weigh } from '../../../shared/practices/weight.ts'

const source = (grade: Grade, ratio?: number, outcome = 'engagement', contradicts = false): Source => ({
  title: 't',
  publisher: 'p',
  date: null,
  url: null,
  statement: 's',
  figure: null,
  effect: ratio === undefined ? null : { ratio, outcome },
  grade,
  contradicts,
})

describe('weigh', () => {
  test.each([
    ['grade × ln(effect)', [source('A', 2)], 0.69],
    ['a lower grade', [source('B', 2)], 0.49],
    ['a large study', [source('C', 2)], 0.55],
    ['capped', [source('B', 3.8)], 0.64],
    ['a fall is as strong as its rise', [source('A', 0.5)], 0.69],
    ['the most careful on one outcome', [source('A', 2), source('A', 1.5)], 0.41],
    ['the strongest of several outcomes', [source('A', 2), source('A', 1.5, 'reach')], 0.69],
    ['advice', [source('A')], adviceWeight],
    ['advice beside an effect', [source('A'), source('A', 2)], 0.69],
    ['untraceable', [source('D', 9)], 0],
    ['untraceable beside advice', [source('D', 9), source('B')], adviceWeight],
    ['only contradicting', [source('A', 2, 'reach', true)], 0],
    ['contradicting adds nothing', [source('B'), source('A', 2, 'reach', true)], adviceWeight],
    ['nothing', [], 0],
  ])('%s', (_, sources, value) => {
    expect(weigh(sources).value).toBeCloseTo(value, 2)
  })

  const grades = fc.constantFrom<Grade>('A', 'B', 'C', 'D')
  const outcomes = fc.constantFrom('engagement', 'reach')
  const anySource = fc.tuple(grades, fc.option(fc.double({ min: 0.1, max: 20, noNaN: true }), { nil: undefined }), outcomes)
  const anySources = fc.array(anySource.map(([grade, ratio, outcome]) => source(grade, ratio, outcome)))

  test('contradicting sources never change it', () => {
    fc.assert(
      fc.property(anySources, anySource, (sources, [grade, ratio, outcome]) => {
        expect(weigh([...sources, source(grade, ratio, outcome, true)])).toEqual(weigh(sources))
      }),
    )
  })

  test('it stays between nothing and the cap', () => {
    fc.assert(
      fc.property(anySources, (sources) => {
        const { value } = weigh(sources)
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(Math.log(effectCap) + 0.005)
      }),
    )
  })

  test('the reason names grade, effect, outcome and result in both languages', () => {
    const { reason } = weigh([source('B', 1.91, 'ad conversion')])
    expect(reason.en).toBe('Evidence grade B (0.7) × ln 1.91 (ad conversion × 1.91) = 0.45.')
    expect(reason.nl).toBe('Bewijskracht B (0,7) × ln 1,91 (advertentieconversie × 1,91) = 0,45.')
  })

  test('every outcome in the book has its Dutch name', () => {
    for (const practice of practices) {
      for (const { effect } of practice.sources) {
        if (effect) expect(weigh([source('A', effect.ratio, effect.outcome)]).reason.nl).not.toContain(` (${effect.outcome} `)
      }
    }
  })
})
