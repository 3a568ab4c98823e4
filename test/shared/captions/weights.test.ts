import { expect, test } from 'vitest'
import { learnedNames, learnedOf } from '../../../shared/captions/learned/learned.ts'
import { trained } from '../../bench/caption-folds.ts'

/** Sums of floating-point numbers may differ in their last figure from machine to machine. */
const oneStep = 0.021

test('the weights are those that the development sets give', { timeout: 60_000 }, () => {
  const anew = trained()
  for (const name of learnedNames) {
    const { weights } = learnedOf(name)
    const names = new Set([...weights.keys(), ...anew[name].keys()])
    const apart = [...names].filter((feature) => Math.abs((weights.get(feature) ?? 0) - (anew[name].get(feature) ?? 0)) > oneStep)
    expect(apart, `${name}: run node test/captions/train.ts`).toEqual([])
  }
})
