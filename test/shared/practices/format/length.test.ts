import { expect, test } from 'vitest'
import { cases, findingOf } from '../cases.ts'

const lasting = (durationS: number) => ({ probe: { durationS } })

cases('length', [
  { when: 'too short', ...lasting(5), score: 0 },
  { when: 'halfway up, by ratio', ...lasting(Math.sqrt(5 * 12)), score: 50 },
  { when: 'shortest aimed at', ...lasting(12), value: 12, score: 100 },
  { when: 'longest aimed at', ...lasting(15), score: 100 },
  { when: 'halfway down, by ratio', ...lasting(Math.sqrt(15 * 180)), score: 50 },
  { when: 'three minutes', ...lasting(180), score: 0 },
  { when: 'longer still', ...lasting(400), score: 0 },
  { when: 'for reach as documented', ...lasting(13), profile: 'reach', score: 100 },
  { when: 'an ad of 15 s', ...lasting(15), profile: 'ads', score: 76.6 },
  { when: 'shortest advised for an ad', ...lasting(21), profile: 'ads', score: 100 },
  { when: 'longest advised for an ad', ...lasting(34), profile: 'ads', score: 100 },
  { when: 'an ad of a minute', ...lasting(60), profile: 'ads', score: 0 },
  { when: 'a minute earns no rewards', ...lasting(60), profile: 'rewards', score: 0 },
  { when: 'over a minute does', ...lasting(61), profile: 'rewards', score: 100 },
  { when: 'three minutes for rewards', ...lasting(180), profile: 'rewards', score: 100 },
  { when: 'ten minutes for rewards', ...lasting(600), profile: 'rewards', score: 0 },
])

test('it weighs by the evidence of the goal', () => {
  const weights = (['documented', 'reach', 'ads', 'rewards'] as const).map((profile) => findingOf('length', { profile }).weight)
  expect(weights).toEqual([0.1, 0.1, 0.64, 0.29])
})
