import type { ReactElement } from 'react'
import { z } from 'zod'
import { costsAcross, median } from '../../../../shared/findings/costs-across.ts'
import { formatDuration, formatNumber, formatShare, shownScore } from '../../../../shared/i18n/format.ts'
import { verdictWords } from '../../../../shared/model/verdict.ts'
import { draftRows, type DraftRow } from '../data/draft-row.ts'
import { columnChart, legend } from '../parts/chart.ts'
import { verdictColours } from '../parts/colours.ts'
import { costsTable } from '../parts/costs-table.ts'
import { dayOfInstant } from '../parts/dates.ts'
import { draftCard, scoreWords, smallCover } from '../parts/draft-card.ts'
import { keyFigures } from '../parts/figures.ts'
import { headed, heading, titleBlock } from '../parts/heading.ts'
import { box, note, paragraph, row, size, text, type Piece } from '../parts/kit.ts'
import type { Look } from '../parts/look.ts'
import { document, innerWidth, page, sheet } from '../parts/page.ts'
import { sheetsOf, tableSheets } from '../parts/sheets.ts'
import { table, type Column } from '../parts/table.ts'

export const batchContent = z.object({ kind: z.literal('batch'), ...draftRows.shape })
type Content = z.infer<typeof batchContent>

/** Up to so many drafts each has a card too; more stand in the table alone. A judgement: a dozen pages. */
const mostCards = 60
/** Practices of the list of what costs most: with all above it, a page. */
const mostCosts = 7
const gap = 16
/** Heights of a row of the table and of one of cards, points. */
const [rowHeight, cardHeight] = [33, 88]

/** Many drafts side by side: refusals first, how the scores lie, what costs most, then each. */
export function batch(content: Content, look: Look): ReactElement<object> {
  const { t } = look
  // What TikTok would refuse comes first whatever its score; then the best.
  const drafts = content.drafts.toSorted((one, other) => Number(other.refusals.length > 0) - Number(one.refusals.length > 0) || other.score - one.score || (one.name < other.name ? -1 : 1))
  const name = t('report:batch.title')
  const summary = [head(drafts, look), ...refused(drafts, content, look), headed(heading(t('report:batch.spread')), spread(drafts, look)), heading(t('report:drafts.costs'), t('report:drafts.costsText')), costsTable(content, mostCosts, look)]
  const cards = drafts.length > mostCards ? [] : pairs(drafts).map((pair) => row({ gap }, pair.map((draft) => draftCard(draft, content.practices, look, (innerWidth - gap) / 2)), { wrap: false }))
  return document(look, { title: `${name}: ${t('report:batch.drafts', { count: drafts.length })}`, subject: t('report:batch.subject') }, [
    page(look, name, summary),
    ...tableSheets(look, name, { head: heading(t('report:batch.table')), columns: tableColumns(look), rows: drafts.map((draft) => tableRow(draft, content, look)), rowHeight }),
    ...sheetsOf(cards, cardHeight).map((some, place) => sheet(look, name, [place === 0 ? heading(t('report:batch.cards')) : null, ...some])),
  ])
}

function head(drafts: readonly DraftRow[], look: Look): ReactElement {
  const { t, language, frame } = look
  const middle = median(drafts.map(({ score }) => score))
  const ready = drafts.filter(({ verdict }) => verdict === 'ready').length
  const made = [...(frame.client ? [t('report:forClient', { client: frame.client.name })] : []), t('report:made', { date: dayOfInstant(frame.madeAt, look) })].join(' · ')
  return box({}, [
    titleBlock(t('report:batch.title'), t('report:batch.headline', { count: drafts.length, ready }), look.accentInk),
    note(made, { marginTop: 5 }),
    keyFigures([
      { name: t('report:drafts.median'), value: middle === null ? '–' : String(shownScore(middle)), note: t('report:drafts.medianText') },
      { name: t('terms:verdict.ready'), value: formatShare(ready / Math.max(1, drafts.length), language), note: t('report:drafts.readyText') },
      { name: t('report:batch.refused'), value: String(drafts.filter(({ refusals }) => refusals.length > 0).length), note: t('report:batch.refusedText') },
      { name: t('report:batch.length'), value: formatDuration(median(drafts.map(({ durationS }) => durationS)) ?? 0, language), note: t('report:batch.lengthText') },
    ]),
  ])
}

function refused(drafts: readonly DraftRow[], { practices }: Content, look: Look): Piece[] {
  const { t, language } = look
  const found = costsAcross(drafts.map(({ refusals }) => ({ costs: refusals.map((practice) => ({ practice, pointsLost: 1 })) })))
  if (found.length === 0) return [headed(heading(t('report:certificate.gates')), paragraph(t('report:batch.noneRefused')))]
  const columns = [{ title: t('report:certificate.limit'), share: 3 }, { title: t('report:drafts.ofDrafts'), share: 1 }, { title: t('page:finding.fix'), share: 5 }]
  return [heading(t('report:certificate.gates')), table(columns, found.map(({ practice, drafts: count }) => [practices[practice]?.failTitle[language] ?? practice, `${count} / ${drafts.length}`, practices[practice]?.fix[language] ?? '']))]
}

/** How many drafts score how much, ten points at a time. */
function spread(drafts: readonly DraftRow[], { t, accentInk }: Look): Piece {
  const columns = Array.from({ length: 10 }, (_, tens) => {
    const within = drafts.filter(({ score }) => Math.min(9, Math.floor(shownScore(score) / 10)) === tens)
    return { name: tens === 9 ? '90–100' : `${tens * 10}–${tens * 10 + 9}`, parts: verdictWords.toReversed().map((word) => ({ count: within.filter(({ verdict }) => verdict === word).length, colour: verdictColours[word].ink })) }
  })
  return box({}, [columnChart(columns, { height: 90, goal: null, goalColour: accentInk }), legend(verdictWords.map((word) => ({ colour: verdictColours[word].ink, name: t(`terms:verdict.${word}`) })))])
}

function tableColumns({ t }: Look): Column[] {
  return [{ title: '', share: 0.5 }, { title: t('report:drafts.draft'), share: 4 }, { title: t('report:drafts.score'), share: 1.8 }, { title: t('report:certificate.length'), share: 1.2 }, { title: t('page:analysis.coverage'), share: 1.1 }, { title: t('report:drafts.dearest'), share: 4.4 }]
}

function tableRow(draft: DraftRow, { practices }: Content, look: Look): Piece[] {
  const { t, language } = look
  const { cover, name, durationS, coverage, refusals, costs } = draft
  const [first] = costs
  const worst = refusals[0] ?? first?.practice
  const told = worst === undefined ? t('report:drafts.nothingCosts') : `${practices[worst]?.failTitle[language] ?? worst}${refusals.length === 0 && first ? ` (−${formatNumber(first.pointsLost, language, 1, 1)})` : ''}`
  const twoLines = { fontSize: size.small, lineHeight: 1.35, maxLines: 2, textOverflow: 'ellipsis' } as const
  return [smallCover(cover, { width: 14, height: 25 }), text({ ...twoLines, fontWeight: 600 }, name), scoreWords(draft, look, size.small), formatDuration(durationS, language), formatShare(coverage, language), text(twoLines, told)]
}

function pairs<Value>(values: readonly Value[]): Value[][] {
  return Array.from({ length: Math.ceil(values.length / 2) }, (_, place) => values.slice(2 * place, 2 * place + 2))
}
