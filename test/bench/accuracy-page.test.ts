import { expect, it } from 'vitest'
import { accuracyPage } from './accuracy-page.ts'

const machine = { date: '2026-11-22', processor: 'a processor, 2 cores, 24 GB', node: 'v24.0.0', ffmpeg: '7.1' }

it('puts our row first and every peer below it, with nested figures in columns of their own', () => {
  const result = { ours: { hard: { f1: 0.96412 }, falsePerMinute: 0 }, peers: { scdet: { hard: { f1: 0.8 } } } }
  const page = accuracyPage([{ name: 'cuts', machine, clips: 2, result }])
  expect(page).toContain('## Cuts')
  expect(page).toContain('2 clips.')
  expect(page).toContain('|  | hard f1 | falsePerMinute |\n| --- | ---: | ---: |\n| Hookline | 0.964 | 0 |\n| scdet | 0.800 |  |')
})

it('puts many figures below one another', () => {
  const many = Object.fromEntries(Array.from({ length: 13 }, (_, at) => [`figure${at}`, at]))
  const page = accuracyPage([{ name: 'opening', machine, clips: 0, result: { ours: many, peers: { other: { figure1: 7 } } } }])
  expect(page).toContain('|  | Hookline | other |\n| --- | ---: | ---: |\n| figure0 | 0 |  |\n| figure1 | 1 | 7 |')
})

it('names a benchmark that failed', () => {
  expect(accuracyPage([{ name: 'tempo', machine, clips: 0, result: null }])).toContain('## Tempo\n\n`npm run bench -- tempo` · 2026-11-22 · a processor, 2 cores, 24 GB · Node v24.0.0 · ffmpeg 7.1\n\nThis benchmark failed on this machine.')
})
