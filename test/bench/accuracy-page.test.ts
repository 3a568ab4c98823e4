import { expect, it } from 'vitest'
import { accuracyPage, benchResult } from './accuracy-page.ts'

const machine = { date: '2026-11-22', processor: 'a processor, 2 cores, 24 GB', node: 'v24.0.0', ffmpeg: '7.1' }

it('puts our row first and every peer below it, with nested figures in columns of their own', () => {
  const result = benchResult.parse({ ours: { hard: { f1: 0.96412 }, falsePerMinute: 0 }, peers: { scdet: { hard: { f1: 0.8 } } }, clips: [{}, {}] })
  const page = accuracyPage(machine, [{ name: 'cuts', result }])
  expect(page).toContain('## Cuts')
  expect(page).toContain('2 clips.')
  expect(page).toContain('|  | hard f1 | falsePerMinute |\n| --- | ---: | ---: |\n| Hookline | 0.964 | 0 |\n| scdet | 0.800 |  |')
})

it('puts many figures below one another', () => {
  const many = Object.fromEntries(Array.from({ length: 13 }, (_, at) => [`figure${at}`, at]))
  const page = accuracyPage(machine, [{ name: 'opening', result: benchResult.parse({ ours: many, peers: { other: { figure1: 7 } } }) }])
  expect(page).toContain('|  | Hookline | other |\n| --- | ---: | ---: |\n| figure0 | 0 |  |\n| figure1 | 1 | 7 |')
})

it('names a benchmark that failed', () => {
  expect(accuracyPage(machine, [{ name: 'tempo', result: null }])).toContain('## Tempo\n\n`npm run bench -- tempo`\n\nThis benchmark failed on this machine.')
})
