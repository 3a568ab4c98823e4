import { expect, test } from 'vitest'
import { loadFonts } from '../../../electron/core/report/fonts.ts'
import { isSafeLink, legibleText } from '../../../electron/core/report/legible.ts'
import { print } from '../../../electron/core/report/print.ts'
import { en } from '../../../shared/i18n/en/index.ts'
import { nl } from '../../../shared/i18n/nl/index.ts'
import { practices } from '../../../shared/practices/index.ts'
import type { Finding } from '../../../shared/model/verdict.ts'
import { printedDraft, reportFrame } from '../../fixtures/printed-draft.ts'
import { printedClient, printedPlan, printedPosts, printedRows } from '../../fixtures/printed-plan.ts'
import { outside, readPdf } from '../../fixtures/read-pdf.ts'

const huge = 'x'.repeat(2200)
const hebrew = 'שלום עולם'
const agency = { agency: `${hebrew} ${'Bureau'.repeat(30)}`, colour: '#ffff00', contact: huge.slice(0, 300), footer: 'javascript:alert(1) \u202Egnp.exe', logo: null }
const cases = [
  { when: 'no findings', change: () => [] },
  { when: '60 findings', change: (findings: Finding[]) => Array.from({ length: 60 }, (_, place) => ({ ...findings[place % findings.length]!, practice: place % 3 === 0 ? `${'no-such-practice-'.repeat(6)}${place}` : findings[place % findings.length]!.practice, outcome: 'scored' as const, score: 0, pointsLost: 0.5 })) },
  { when: 'a value of 5,000 letters and moments by the thousand', change: (findings: Finding[]) => findings.slice(0, 12).map((finding) => ({ ...finding, value: 'W'.repeat(5000), evidence: [{ kind: 'moments' as const, moments: Array.from({ length: 3000 }, (_, place) => ({ atS: place / 100 })) }] })) },
]

test.each(cases)('with $when and hostile texts, nothing leaves the page', async ({ change }) => {
  const shown = printedDraft({ name: `\u202Egpj.${huge.slice(0, 240)}.mp4`, caption: `${huge}\n\u0007${hebrew} 🎂👩‍👩‍👧 你好世界 \u202E javascript:alert(1)` })
  const { verdict } = shown.analysis
  const findings = change(verdict.findings)
  const data = { ...shown, analysis: { ...shown.analysis, verdict: { ...verdict, findings } } }
  const frame = reportFrame({ agency, client: { name: `${hebrew} & ${'Client'.repeat(30)}`, colour: '#00ff00', logo: null } })
  // What is none or too much differs in the certificate alone.
  const contents = [{ kind: 'draft' as const, shown: data }, ...(findings.length === 12 ? [{ kind: 'comparison' as const, before: data, after: data }] : [])]
  for (const content of contents) {
    const read = await readPdf((await print({ frame, content })).bytes)
    expect([outside(read), read.pages.flatMap(({ links }) => links.filter((link) => !link.startsWith('https://')))]).toEqual([[], []])
    expect(read.text).toContain('U+202E')
    expect(read.text).toContain('U+4F60')
  }
})

const caption = `${huge}\n\u0007${hebrew} 🎂👩‍👩‍👧 你好世界 \u202E javascript:alert(1)`
const hostilePost = { title: `\u202E${huge.slice(0, 300)}`, caption, account: `@${huge.slice(0, 99)}`, answer: { kind: 'changes' as const, who: huge.slice(0, 200), text: caption } }
/** A day with thirty posts among a hundred and thirty. */
const crowded = printedPosts(130, (place) => ({ ...(place % 4 === 0 && hostilePost), ...(place < 30 && { localAt: `2026-11-05T${String(place % 24).padStart(2, '0')}:00`, status: 'in-review' as const }) }))
const whole = printedPosts(8, () => hostilePost)
const hostileRows = { ...printedRows(70, { name: `${huge.slice(0, 240)}.mp4` }), practices: {} }
const plans = [
  { when: 'a calendar of nothing', content: { kind: 'calendar' as const, ...printedPlan([]) } },
  { when: 'a calendar with captions of 2,200 letters', content: { kind: 'calendar' as const, ...printedPlan(whole, { name: `${hebrew} ${'Client'.repeat(30)}` }) } },
  { when: 'a calendar with a day of thirty posts', content: { kind: 'calendar' as const, ...printedPlan(crowded) } },
  { when: 'a report of nothing', content: { kind: 'client' as const, ...printedClient([], printedRows(0), { weeklyGoal: null, advice: [], experiments: '', nextSteps: '' }) } },
  { when: 'a report of long names', content: { kind: 'client' as const, ...printedClient(crowded, hostileRows, { experiments: caption, nextSteps: `${caption} ${huge}` }) } },
  { when: 'a summary of long names', content: { kind: 'batch' as const, ...hostileRows } },
]

test.each(plans)('$when stays on its pages, all of one size', async ({ content }) => {
  const name = `${hebrew} & ${'Client'.repeat(30)}`
  const read = await readPdf((await print({ frame: reportFrame({ agency, client: content.kind === 'calendar' && content.posts.length === 8 ? null : { name, colour: '#00ff00', logo: null } }), content })).bytes)
  expect(outside(read)).toEqual([])
  expect(new Set(read.pages.map(({ width, height }) => Math.round(width * height))).size).toBe(1)
})

test('every letter of every text has a glyph', async () => {
  const familyOf = await loadFonts()
  const words = JSON.stringify([en, nl, practices])
  const missing = [...new Set(words)].filter((letter) => familyOf(letter.codePointAt(0) ?? 0) === undefined)
  expect(missing).toEqual([])
  expect(legibleText('€ − → ✓ é 🎂', familyOf)).toBe('€ − → ✓ é 🎂')
})

test('emoji side by side are all there, broken without hyphens; styled letters are told as plain ones', async () => {
  const posts = printedPosts(1, () => ({ caption: `Which? 🍞🔥🔥 #Learn 𝗕𝗼𝗹𝗱 ${'😱'.repeat(200)}` }))
  const { text } = await readPdf((await print({ frame: reportFrame({ agency, client: null }), content: { kind: 'calendar', ...printedPlan(posts) } })).bytes)
  expect(text).toContain('Which? 🍞🔥🔥 #Learn Bold\n😱')
  expect(text).toMatch(/😱\n😱/u)
})

test('links lead to https or to a place in the document', () => {
  expect(['https://www.tiktok.com/x', '#finding-1', 'javascript:alert(1)', 'http://x', 'https://x y', 'file:///etc/passwd', undefined].map(isSafeLink)).toEqual([true, true, false, false, false, false, false])
})
