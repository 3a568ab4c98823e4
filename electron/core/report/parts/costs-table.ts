import type { ReactElement } from 'react'
import { costsAcross } from '../../../../shared/findings/costs-across.ts'
import { formatNumber } from '../../../../shared/i18n/format.ts'
import type { DraftRows } from '../data/draft-row.ts'
import { shareBar } from './chart.ts'
import { tinted } from './colours.ts'
import { note, size, text } from './kit.ts'
import type { Look } from './look.ts'
import { table } from './table.ts'

const barWidth = 66

/** Practices that cost most across drafts, with how to mend them. */
export function costsTable({ drafts, practices }: DraftRows, most: number, look: Look): ReactElement {
  const { t, language, accent } = look
  const costs = costsAcross(drafts).slice(0, most)
  const dearest = costs[0]?.pointsLost ?? 1
  if (costs.length === 0) return note(t('report:drafts.nothingCosts'))
  const columns = [{ title: t('report:drafts.practice'), share: 3.4 }, { title: t('report:drafts.ofDrafts'), share: 1.1 }, { title: t('report:drafts.perDraft'), share: 1.2 }, { title: '', share: 1.9 }, { title: t('page:finding.fix'), share: 4.6 }]
  const rows = costs.map(({ practice, drafts: count, pointsLost }) => [
    text({ fontSize: size.small, fontWeight: 600, lineHeight: 1.35 }, practices[practice]?.failTitle[language] ?? practice),
    `${count} / ${drafts.length}`,
    `−${formatNumber(pointsLost / drafts.length, language, 1, 1)}`,
    shareBar(pointsLost / dearest, barWidth, tinted(accent, 0.6)),
    practices[practice]?.fix[language] ?? '',
  ])
  return table(columns, rows)
}
