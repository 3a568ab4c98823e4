import { styleText } from 'node:util'
import { countsOf } from '../../shared/captions/count.ts'
import { findingFacts } from '../../shared/captions/finding-kinds.ts'
import { fixesOf } from '../../shared/captions/fixes.ts'
import { longestRead } from '../../shared/captions/length.ts'
import { workshop } from '../../shared/captions/workshop.ts'
import { formatNumber, visibleText } from '../../shared/i18n/format.ts'
import { createTexts, type Language } from '../../shared/i18n/index.ts'

const colours = { problem: 'red', hint: 'yellow', good: 'green' } as const

/**
 * What the caption workshop finds in a caption, as text for a person: the counters, then every finding with the words it stands in and
 * where those begin and end, in UTF-16 units from 0; or all of it as JSON.
 */
export function captionReport(caption: string, language: Language, asJson: boolean): string {
  const found = workshop(caption)
  const counts = countsOf(caption)
  if (asJson) {
    const findings = found.findings.map((finding) => ({ ...finding, ...findingFacts[finding.name] }))
    return JSON.stringify({ caption, ...found, ...counts, findings, fixes: fixesOf(caption, found.findings) }, null, 2)
  }
  const { t } = createTexts(language)
  const limits = Object.values(found.limits).map((limit) => t('caption.counterLong', { count: found.length, limit: formatNumber(limit, language) }))
  const head = [...limits, t('workshop.hashtags', { count: counts.hashtags }), t('workshop.words', { count: counts.words })].join(' · ')
  if (found.findings.length === 0) return `${head}\n${t('workshop.nothing')}`
  const lines = found.findings.flatMap(({ name, spans }) => {
    const { kind } = findingFacts[name]
    const pieces = spans.map(({ from, to }) => `  ${from}–${to}  ${visibleText(caption.slice(from, Math.min(to, longestRead)))}`)
    return [`${styleText(colours[kind], t(`workshop.kind.${kind}`))}  ${t(`hints.name.${name}`)}`].concat(pieces)
  })
  return [head, '', ...lines].join('\n')
}
