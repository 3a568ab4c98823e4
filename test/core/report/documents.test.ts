import { expect, test } from 'vitest'
import { print } from '../../../electron/core/report/print.ts'
import { printedDraft, reportFrame } from '../../fixtures/printed-draft.ts'
import { printedClient, printedPlan, printedPosts, printedRows } from '../../fixtures/printed-plan.ts'
import { outside, readPdf } from '../../fixtures/read-pdf.ts'

const weak = { probe: { bitrateKbps: 400 }, video: { displayedWidthPx: 480, displayedHeightPx: 854 }, opening: { firstSpeechLikeS: 2.4 }, loudness: { integratedLufs: -24 } }
const [before, after] = [printedDraft({ name: 'versie 1.mp4', changes: weak, caption: null }), printedDraft({ name: 'versie 2.mp4' })]

test.each(['en', 'nl'] as const)('a certificate and a comparison say in %s what was found, in the words of the page', async (language) => {
  const frame = reportFrame({ language })
  const certificate = await print({ frame, content: { kind: 'draft', shown: before } })
  const comparison = await print({ frame, content: { kind: 'comparison', before, after } })
  for (const [name, { bytes, pages }] of Object.entries({ certificate, comparison })) {
    const read = await readPdf(bytes)
    expect(read.pages).toHaveLength(pages)
    expect(pages).toBeLessThanOrEqual(4)
    expect(read.info).toMatchObject({ Author: 'Bureau Één', Language: language, PDFFormatVersion: '1.7' })
    expect(read.outline.length).toBeGreaterThan(3)
    for (const heading of read.outline) expect(read.text).toContain(heading)
    await expect(read.text).toMatchFileSnapshot(`golden/${name}-${language}.txt`)
  }
})

const [posts, rows] = [printedPosts(16), printedRows(14)]
const many = [
  { kind: 'calendar' as const, ...printedPlan(posts) },
  { kind: 'client' as const, ...printedClient(posts, rows) },
  { kind: 'batch' as const, ...rows },
]

test.each(['en', 'nl'] as const)('a calendar, a client report and a summary say in %s what is planned and found', async (language) => {
  const frame = reportFrame({ language, client: { name: 'Bakkerij Jansen', colour: '#c2410c', logo: null } })
  for (const content of many) {
    const { bytes, pages } = await print({ frame, content })
    const read = await readPdf(bytes)
    expect([read.pages.length, outside(read)]).toEqual([pages, []])
    expect(new Set(read.pages.map(({ width, height }) => Math.round(width * height))).size).toBe(1)
    await expect(read.text).toMatchFileSnapshot(`golden/${content.kind}-${language}.txt`)
  }
})

test('the same data give the same bytes, and another moment differs in nothing but the date', async () => {
  const content = { kind: 'draft' as const, shown: after }
  const [one, same] = [await print({ frame: reportFrame(), content }), await print({ frame: reportFrame(), content })]
  expect(Buffer.compare(one.bytes, same.bytes)).toBe(0)
})
