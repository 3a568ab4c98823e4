import { z } from 'zod'
import type { ReactElement } from 'react'
import { groupFindings } from '../../../../shared/findings/group-findings.ts'
import { momentsOf } from '../../../../shared/findings/moments-of.ts'
import { wrongFindings } from '../../../../shared/findings/told-findings.ts'
import { formatNumber } from '../../../../shared/i18n/format.ts'
import { practiceOf } from '../../../../shared/house-rules/practice-of.ts'
import { printedDraft, type PrintedDraft } from '../data/draft-data.ts'
import { findingCard, valueWords, type Told } from '../parts/finding-card.ts'
import { findingLists } from '../parts/finding-lists.ts'
import { headed, heading } from '../parts/heading.ts'
import { note, paragraph, type Piece } from '../parts/kit.ts'
import type { Look } from '../parts/look.ts'
import { firstThings, openingFrames } from '../parts/opening.ts'
import { document, page } from '../parts/page.ts'
import { table } from '../parts/table.ts'
import { timeline, type Mark } from '../parts/timeline.ts'
import { certificateHead, gates } from './certificate-head.ts'
import { method, notSeen } from './certificate-method.ts'

export const certificateContent = z.object({ kind: z.literal('draft'), shown: printedDraft })

/** Findings that are told with all there is to say; what costs less than so many others stands in a table. A judgement: two pages. */
const mostCards = 12

/** Pre-flight certificate of a draft. */
export function certificate({ shown }: z.infer<typeof certificateContent>, look: Look): ReactElement<object> {
  const { t } = look
  const { draft, analysis } = shown
  const name = t('report:certificate.title')
  const told = toldOf(shown)
  const content = [
    certificateHead(shown, look),
    headed(heading(t('report:certificate.opening')), [openingFrames(shown.opening, analysis.artifacts, look), firstThings(analysis.artifacts, look)]),
    headed(heading(t('report:certificate.timeline'), marksOf(told).length > 0 ? t('report:certificate.timelineText') : undefined), timeline(analysis.artifacts, marksOf(told), look)),
    gates(shown, look),
    ...findings(shown, told, look),
    ...caption(draft.caption, look),
    ...wellDone(shown, look),
    ...notSeen(analysis.verdict, look),
    ...method(shown, look),
  ]
  return document(look, { title: `${name}: ${draft.name}`, subject: t('report:certificate.subject') }, [page(look, name, content)])
}

/** What is wrong, each with the number by which the timeline points at it. */
function toldOf({ analysis: { verdict } }: PrintedDraft): Told[] {
  let last = 0
  return wrongFindings(verdict).map((finding) => {
    const number = momentsOf(finding).length > 0 ? (last += 1) : null
    return { finding, practice: practiceOf(verdict, finding.practice), number }
  })
}

function marksOf(told: readonly Told[]): Mark[] {
  return told.flatMap(({ finding, number }) => (number === null ? [] : momentsOf(finding).map(({ atS }) => ({ atS, number }))))
}

function findings({ analysis: { verdict }, frames }: PrintedDraft, told: readonly Told[], look: Look): Piece[] {
  const { t } = look
  if (told.length === 0) return [heading(t('report:certificate.findings')), paragraph(t('report:certificate.nothing'))]
  const [first, ...others] = told.slice(0, mostCards).map((each) => findingCard(each, verdict, frames, look))
  return [headed(heading(t('report:certificate.findings'), t('report:certificate.findingsText', { count: told.length })), first ?? null), ...others, ...(told.length > mostCards ? [inShort(told.slice(mostCards), verdict, look)] : [])]
}

function inShort(told: readonly Told[], verdict: PrintedDraft['analysis']['verdict'], look: Look): Piece {
  const { t, language } = look
  const columns = [{ title: t('page:compare.points'), share: 1 }, { title: t('page:compare.finding'), share: 4 }, { title: t('report:certificate.found'), share: 3 }, { title: t('page:finding.fix'), share: 6 }]
  const rows = told.map(({ finding, practice }) => [`−${formatNumber(finding.pointsLost, language, 1, 1)}`, practice?.failTitle[language] ?? finding.practice, valueWords(finding, practice, verdict.profile, look), practice?.fix[language] ?? ''])
  return table(columns, rows)
}

function caption(text: string | null, { t }: Look): Piece[] {
  return [heading(t('report:certificate.caption')), text === null ? note(t('report:certificate.noCaption')) : paragraph(text)]
}

function wellDone({ analysis: { verdict } }: PrintedDraft, look: Look): Piece[] {
  const { t } = look
  const groups = groupFindings(verdict.findings)
  return (['well', 'noted'] as const).flatMap((id) => {
    // Upload limits that are met stand with the limits.
    const shown = groups.find((group) => group.id === id)?.findings.filter(({ outcome }) => outcome !== 'allowed') ?? []
    return shown.length === 0 ? [] : [heading(t(`report:certificate.${id}`), id === 'well' ? t('report:certificate.wellText') : undefined), findingLists(shown, verdict, look)]
  })
}
