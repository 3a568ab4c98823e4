import { z } from 'zod'
import type { ReactElement } from 'react'
import { factDifferences } from '../../../../shared/findings/fact-differences.ts'
import { formatPoints, shownScore } from '../../../../shared/i18n/format.ts'
import { compareVerdicts } from '../../../../shared/scoring/compare.ts'
import { printedDraft, type PrintedDraft } from '../data/draft-data.ts'
import { colours } from '../parts/colours.ts'
import { dayOfInstant } from '../parts/dates.ts'
import { verdictChip } from '../parts/figures.ts'
import { headed, heading, subheading, titleBlock } from '../parts/heading.ts'
import { box, note, paragraph, picture, row, size, text, type Piece } from '../parts/kit.ts'
import type { Look } from '../parts/look.ts'
import { openingFrames } from '../parts/opening.ts'
import { document, page } from '../parts/page.ts'
import { scoreRing } from '../parts/score-ring.ts'
import { table } from '../parts/table.ts'
import { timeline } from '../parts/timeline.ts'
import { differenceTables } from './comparison-differences.ts'

export const comparisonContent = z.object({ kind: z.literal('comparison'), before: printedDraft, after: printedDraft })
type Content = z.infer<typeof comparisonContent>

/** What changed from one draft to another. A is the first of the two, B the second, as on the page. */
export function comparison(content: Content, look: Look): ReactElement<object> {
  const { t } = look
  const { before, after } = content
  const name = t('report:comparison.title')
  const pieces = [
    head(content, look),
    headed(heading(t('report:comparison.openings')), [before, after].map((each, place) => box({}, [marked(place, each, look), openingFrames(each.opening, each.analysis.artifacts, look)]))),
    ...differenceTables(before.analysis.verdict, after.analysis.verdict, look),
    facts(content, look),
    headed(heading(t('report:comparison.overTime')), [before, after].map((each, place) => box({}, [marked(place, each, look), timeline(each.analysis.artifacts, [], look)]))),
    ...captions(content, look),
  ]
  return document(look, { title: `${name}: ${before.draft.name} → ${after.draft.name}`, subject: t('report:comparison.subject') }, [page(look, name, pieces)])
}

function markOf(place: number, { t }: Look): string {
  return t(place === 0 ? 'page:compare.mark.first' : 'page:compare.mark.second')
}

function marked(place: number, { draft }: PrintedDraft, look: Look): ReactElement {
  return text({ fontSize: size.small, fontWeight: 600, marginTop: place === 0 ? 0 : 8, marginBottom: 3, maxLines: 1, textOverflow: 'ellipsis' }, `${markOf(place, look)} · ${draft.name}`)
}

function head({ before, after }: Content, look: Look): ReactElement {
  const { t, frame } = look
  const difference = compareVerdicts(before.analysis.verdict, after.analysis.verdict)
  const [from, to] = [before, after].map(({ analysis }) => shownScore(analysis.verdict.score))
  const made = [...(frame.client ? [t('report:forClient', { client: frame.client.name })] : []), t('report:made', { date: dayOfInstant(frame.madeAt, look) })].join(' · ')
  const goals = [before, after].map(({ analysis: { verdict } }) => verdict.house?.name ?? t(`terms:profile.${verdict.profile}`))
  return box({}, [
    titleBlock(t('report:comparison.title'), `${t('page:compare.gain', { from: from ?? 0, to: to ?? 0 })} (${formatPoints(difference.score, look.language)})`, look.accentInk),
    text({ fontSize: size.small, color: colours.soft, marginTop: 5 }, made),
    row({ gap: 18, marginTop: 12 }, [before, after].map((each, place) => side(each, place, look)), { wrap: false }),
    difference.isSameGoal ? null : paragraph(t('page:compare.otherGoals', { first: goals[0] ?? '', second: goals[1] ?? '' }), { marginTop: 8 }),
    difference.isSameRuleBook ? null : note(t('page:compare.otherRules'), { marginTop: 4 }),
  ])
}

function side({ draft, analysis: { verdict }, cover }: PrintedDraft, place: number, look: Look): ReactElement {
  const { t } = look
  const frame = cover ? picture(cover, { maxWidth: 62, maxHeight: 110, objectFit: 'contain' }) : note(t('report:noPicture'))
  return row({ flexGrow: 1, flexBasis: 0, gap: 10, backgroundColor: colours.sunken, borderRadius: 4, padding: 10 }, [
    box({ width: 62, height: 110, alignItems: 'center', justifyContent: 'center' }, frame),
    box({ flexShrink: 1, flexGrow: 1, flexBasis: 0, gap: 6 }, [
      text({ fontSize: size.body, fontWeight: 600, lineHeight: 1.3, maxLines: 2, textOverflow: 'ellipsis' }, `${markOf(place, look)} · ${draft.name}`),
      scoreRing(verdict.score, verdict.verdict, 50),
      verdictChip(verdict.verdict, t(`terms:verdict.${verdict.verdict}`), size.body),
    ]),
  ])
}

function facts({ before, after }: Content, { t, language }: Look): ReactElement {
  const columns = [{ title: '', share: 2 }, { title: t('page:compare.mark.first'), share: 2 }, { title: t('page:compare.mark.second'), share: 2 }, { title: t('page:compare.between'), share: 2, align: 'right' as const }]
  const rows = factDifferences(before.analysis.artifacts, after.analysis.artifacts, language, (key, count) => t(key, { count })).map(({ name, before: was, after: is, difference }) => [t(`page:facts.${name}`), was, is, difference === 'alike' ? t('page:compare.alike') : (difference ?? '')])
  return headed(heading(t('report:comparison.file')), table(columns, rows))
}

function captions({ before, after }: Content, look: Look): Piece[] {
  const { t } = look
  const [first, second] = [before.draft.caption, after.draft.caption]
  if (first === second) return [heading(t('report:comparison.captions')), first === null ? note(t('report:comparison.noCaption')) : paragraph(first), ...(first === null ? [] : [note(t('report:comparison.sameCaption'), { marginTop: 3 })])]
  return [heading(t('report:comparison.captions')), ...[first, second].flatMap((caption, place) => [subheading(markOf(place, look)), caption === null ? note(t('report:comparison.noCaption')) : paragraph(caption)])]
}
