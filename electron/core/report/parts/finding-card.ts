import type { ReactElement } from 'react'
import { aimOf } from '../../../../shared/findings/aim.ts'
import { groupOf } from '../../../../shared/findings/group-findings.ts'
import { picturedMoments } from '../../../../shared/findings/told-findings.ts'
import type { HousePractice } from '../../../../shared/house-rules/house-practice.ts'
import { formatDate, formatMoment, formatNumber, formatValue } from '../../../../shared/i18n/format.ts'
import type { Finding, Verdict } from '../../../../shared/model/verdict.ts'
import type { Source } from '../../../../shared/practices/practice.ts'
import type { MomentFrame } from '../data/draft-data.ts'
import { colours, verdictColours } from './colours.ts'
import { box, link, picture, row, size, text, type Piece } from './kit.ts'
import type { Look } from './look.ts'

const [pointsWidth, frameHeight] = [48, 62]
/** Longest value that stands beside the title, UTF-16 units; a longer one has a line of its own. */
const longestBeside = 48

export interface Told {
  finding: Finding
  practice: HousePractice | undefined
  /** Under which the timeline points at it; null where it has no moments. */
  number: number | null
}

/** A finding as it stands on paper: what it costs, what is wrong, why, how to mend it, where that is written, and the frames where it is seen. */
export function findingCard({ finding, practice, number }: Told, verdict: Pick<Verdict, 'profile'>, frames: readonly MomentFrame[], look: Look): ReactElement {
  const { t, language } = look
  const seen = picturedMoments(finding).flatMap((atS) => frames.filter((frame) => frame.atS === atS))
  const value = valueWords(finding, practice, verdict.profile, look)
  const isShort = value.length <= longestBeside
  const words = box({ flexGrow: 1, flexShrink: 1, flexBasis: 0 }, [
    row({ gap: 5 }, [
      text({ fontSize: size.large, fontWeight: 600, flexShrink: 1, lineHeight: 1.25 }, practice?.failTitle[language] ?? finding.practice),
      number === null ? null : text({ fontSize: size.tiny, fontWeight: 700, color: verdictColours.rework.ink, marginTop: 2 }, String(number)),
      isShort ? text({ fontSize: size.small, color: colours.soft, paddingTop: 2.5, paddingLeft: 6 }, value) : null,
    ]),
    isShort ? null : text({ fontSize: size.small, color: colours.soft, marginTop: 1.5, lineHeight: 1.35 }, value),
    ...(practice ? [said(t('page:finding.fix'), practice.fix[language]), said(t('page:finding.why'), practice.why[language]), source(practice, look)] : [said('', t('page:finding.unknown'))]),
  ])
  return row({ paddingVertical: 8, borderTopWidth: 0.6, borderTopColor: colours.line }, [points(finding, look), words, seen.length > 0 ? framesOf(seen, look) : null], { wrap: false })
}

/** Longest value that is told whole, UTF-16 units: what a file calls its codec may be anything. */
const longestValue = 160

export function shortened(value: string): string {
  return value.length <= longestValue ? value : `${value.slice(0, longestValue)}…`
}

/** What was measured and what is aimed at, as the page says it. */
export function valueWords(finding: Finding, practice: HousePractice | undefined, profile: Verdict['profile'], { t, language }: Look): string {
  const aim = practice && groupOf(finding) === 'costing' ? aimOf(practice, profile, language) : null
  const value = shortened(formatValue(finding.value, finding.unit, language))
  if (!aim) return value
  return `${value} · ${aim.kind === 'between' ? t('page:finding.between', { from: aim.from, to: aim.to }) : t(`page:finding.${aim.kind}`, { value: aim.value })}`
}

function points(finding: Finding, { t, language }: Look): ReactElement {
  const isRefused = groupOf(finding) === 'refused'
  const { ink } = verdictColours[isRefused ? 'blocked' : 'rework']
  const words = isRefused ? t('page:finding.refused') : t('page:finding.lost', { points: formatNumber(finding.pointsLost, language, 1, 1) })
  return text({ width: pointsWidth, fontSize: isRefused ? size.small : size.large, fontWeight: 700, color: ink, paddingTop: isRefused ? 2 : 0 }, words)
}

function said(name: string, words: string): ReactElement {
  return text({ fontSize: 8.2, lineHeight: 1.4, marginTop: 3 }, [name === '' ? null : text({ fontWeight: 600 }, `${name}: `), words])
}

/** The first source that backs it, with its grade; how many more there are. */
function source(practice: HousePractice, look: Look): Piece {
  const { t, language } = look
  const backing = practice.sources.filter(({ contradicts }) => contradicts !== true)
  const against = practice.sources.length - backing.length
  const [first] = backing
  if (!first) return null
  const more = [backing.length > 1 ? t('report:moreSources', { count: backing.length - 1 }) : '', against > 0 ? t('report:sourcesAgainst', { count: against }) : ''].filter((each) => each !== '')
  return row({ marginTop: 4, gap: 5 }, [
    gradeMark(first.grade, look),
    text({ fontSize: size.tiny, color: colours.soft, lineHeight: 1.4, flexShrink: 1, flexBasis: 0, flexGrow: 1 }, [
      first.figure === null ? null : text({ fontWeight: 600 }, `${first.figure} · `),
      sourceTitle(first),
      ` · ${first.publisher} · ${first.date === null ? t('page:source.noDate') : formatDate(first.date, language)}`,
      more.length > 0 ? ` · ${more.join(' · ')}` : null,
    ]),
  ])
}

export function gradeMark(grade: Source['grade'], { accentInk }: Look): ReactElement {
  return box({ width: 11, height: 11, borderRadius: 2, borderWidth: 0.8, borderColor: accentInk, alignItems: 'center', justifyContent: 'center' }, text({ fontSize: size.tiny, fontWeight: 700, color: accentInk, lineHeight: 1 }, grade))
}

function sourceTitle({ url, title }: Source): Piece {
  return url?.startsWith('https://') ? link(url, title, { color: colours.ink, textDecoration: 'underline' }) : title
}

function framesOf(frames: readonly MomentFrame[], { language }: Look): ReactElement {
  return row({ gap: 4, marginLeft: 12 }, frames.map(({ atS, picture: bytes }) =>
    box({ width: 46 }, [
      box({ height: frameHeight, alignItems: 'center', justifyContent: 'center', backgroundColor: colours.sunken }, picture(bytes, { maxHeight: frameHeight, maxWidth: 46, objectFit: 'contain' })),
      text({ fontSize: size.tiny, color: colours.soft, marginTop: 2, textAlign: 'center' }, formatMoment(atS, language)),
    ]),
  ))
}
