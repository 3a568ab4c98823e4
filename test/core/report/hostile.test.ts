import { expect, test } from 'vitest'
import { loadFonts } from '../../../electron/core/report/fonts.ts'
import { isSafeLink, legibleText } from '../../../electron/core/report/legible.ts'
import { print } from '../../../electron/core/report/print.ts'
import { en } from '../../../shared/i18n/en/index.ts'
import { nl } from '../../../shared/i18n/nl/index.ts'
import { practices } from '../../../shared/practices/index.ts'
import type { Finding } from '../../../shared/model/verdict.ts'
import { printedDraft, reportFrame } from '../../fixtures/printed-draft.ts'
import { readPdf } from '../../fixtures/read-pdf.ts'

const huge = 'x'.repeat(2200)
const hebrew = 'שלום עולם'
const agency = { agency: `${hebrew} ${'Bureau'.repeat(30)}`, colour: '#ffff00', contact: huge.slice(0, 300), footer: 'javascript:alert(1) \u202Egnp.exe', logo: null }
const cases = [
  { when: 'no findings', change: () => [] },
  { when: '200 findings', change: (findings: Finding[]) => Array.from({ length: 200 }, (_, place) => ({ ...findings[place % findings.length]!, practice: place % 3 === 0 ? `${'no-such-practice-'.repeat(6)}${place}` : findings[place % findings.length]!.practice, outcome: 'scored' as const, score: 0, pointsLost: 0.5 })) },
  { when: 'a value of 5,000 letters and moments by the thousand', change: (findings: Finding[]) => findings.slice(0, 12).map((finding) => ({ ...finding, value: 'W'.repeat(5000), evidence: [{ kind: 'moments' as const, moments: Array.from({ length: 3000 }, (_, place) => ({ atS: place / 100 })) }] })) },
]

test.each(cases)('with $when and hostile texts, nothing leaves the page', async ({ change }) => {
  const shown = printedDraft({ name: `\u202Egpj.${huge.slice(0, 240)}.mp4`, caption: `${huge}\n\u0007${hebrew} 🎂👩‍👩‍👧 你好世界 \u202E javascript:alert(1)` })
  const { verdict } = shown.analysis
  const findings = change(verdict.findings)
  const data = { ...shown, analysis: { ...shown.analysis, verdict: { ...verdict, findings } } }
  const frame = reportFrame({ agency, client: { name: `${hebrew} & ${'Client'.repeat(30)}`, colour: '#00ff00', logo: null } })
  const contents = [{ kind: 'draft' as const, shown: data }, ...(findings.length < 200 ? [{ kind: 'comparison' as const, before: data, after: data }] : [])]
  for (const content of contents) {
    const { pages, text } = await readPdf((await print({ frame, content })).bytes)
    for (const { width, height, texts, links } of pages) {
      expect(texts.filter(({ left, right, bottom, top }) => left < 0 || right > width || bottom < 0 || top > height).map((each) => each.text)).toEqual([])
      expect(links.filter((link) => !link.startsWith('https://'))).toEqual([])
    }
    expect(text).toContain('U+202E')
    expect(text).toContain('U+4F60')
  }
})

test('every letter of every text has a glyph', async () => {
  const hasGlyph = await loadFonts()
  const words = JSON.stringify([en, nl, practices])
  const missing = [...new Set(words)].filter((letter) => !hasGlyph(letter.codePointAt(0) ?? 0))
  expect(missing).toEqual([])
  expect(legibleText('€ − → ✓ é 🎂', hasGlyph)).toBe('€ − → ✓ é 🎂')
})

test('links lead to https or to a place in the document', () => {
  expect(['https://www.tiktok.com/x', '#finding-1', 'javascript:alert(1)', 'http://x', 'https://x y', 'file:///etc/passwd', undefined].map(isSafeLink)).toEqual([true, true, false, false, false, false, false])
})
