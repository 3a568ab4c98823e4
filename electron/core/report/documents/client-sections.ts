import { weekdayName } from '../../../../shared/i18n/calendar-words.ts'
import { verdictWords } from '../../../../shared/model/verdict.ts'
import { dateOf, dayOf, weekdayOf } from '../../../../shared/planning/calendar-days.ts'
import { localOf } from '../../../../shared/planning/zoned.ts'
import { mostShown, type ClientData } from '../data/client-data.ts'
import { columnChart, heatMap, legend, scoreChart } from '../parts/chart.ts'
import { colours, readableOnPaper, tinted, verdictColours } from '../parts/colours.ts'
import { costsTable } from '../parts/costs-table.ts'
import { dateWords } from '../parts/dates.ts'
import { draftCard } from '../parts/draft-card.ts'
import { headed, heading, subheading } from '../parts/heading.ts'
import { note, paragraph, row, size, text, type Piece } from '../parts/kit.ts'
import type { Look } from '../parts/look.ts'
import { innerWidth } from '../parts/page.ts'
import { table } from '../parts/table.ts'
import type { ClientFacts } from './client-facts.ts'

/** Practices of the list of what costs most, and pieces of advice on the plan. */
const [mostCosts, mostAdvice] = [10, 6]
const gap = 16
const shortDay: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' }

/** Plan against done, by week. */
export function planSection({ weeklyGoal, advice }: ClientData, facts: ClientFacts, look: Look): Piece[] {
  const { t, language, accent, accentInk } = look
  if (facts.planned.length === 0) return [heading(t('report:client.plan')), paragraph(t('report:client.nothingPlanned'))]
  const tints = { posted: accent, late: verdictColours.rework.ink, ahead: tinted(accent, 0.35) }
  const columns = facts.weeks.map(({ from, posted, late, ahead }) => ({ name: dateWords(from, look, shortDay), parts: [{ count: posted, colour: tints.posted }, { count: late, colour: tints.late }, { count: ahead, colour: tints.ahead }] }))
  const names = [{ colour: tints.posted, name: t('report:client.posted') }, { colour: tints.late, name: t('report:client.late') }, { colour: tints.ahead, name: t('report:client.ahead') }, ...(weeklyGoal === null ? [] : [{ colour: accentInk, name: t('report:client.goal'), isLine: true }])]
  const costs = advice.slice(0, mostAdvice).map(({ failTitle, fix, pointsLost }) => [`−${pointsLost.toFixed(1).replace('.', language === 'nl' ? ',' : '.')}`, text({ fontSize: size.small, fontWeight: 600, lineHeight: 1.35 }, failTitle[language]), fix[language]])
  return [
    headed(heading(t('report:client.plan'), t('report:client.planText')), [columnChart(columns, { height: 110, goal: weeklyGoal, goalColour: accentInk }), legend(names)]),
    ...(costs.length > 0 ? [subheading(t('report:client.advice')), table([{ title: t('page:compare.points'), share: 1 }, { title: t('page:compare.finding'), share: 4 }, { title: t('page:finding.fix'), share: 6 }], costs)] : []),
  ]
}

/** On which days of the week and at which hours it is posted. */
export function cadenceSection({ planned }: ClientFacts, look: Look): Piece[] {
  const { t, language, accent } = look
  if (planned.length === 0) return []
  const at = planned.map(({ localAt }) => ({ weekday: weekdayOf(dayOf(localAt.slice(0, 10))), hour: Number(localAt.slice(11, 13)) }))
  const rows = Array.from({ length: 7 }, (_, place) => ({ name: weekdayName(place + 1, language, 'short'), counts: Array.from({ length: 24 }, (_hour, hour) => at.filter((each) => each.weekday === place + 1 && each.hour === hour).length) }))
  const shade = (share: number) => {
    const fill = tinted(accent, 0.2 + 0.8 * share)
    // White where that can be read on it, else the ink of text.
    return { fill, ink: readableOnPaper(fill) === fill ? colours.white : colours.ink }
  }
  return [headed(heading(t('report:client.cadence'), t('report:client.cadenceText')), heatMap(rows, Array.from({ length: 24 }, (_, hour) => String(hour)), shade))]
}

/** Scores by the day the drafts came in. */
export function scoresSection({ from, to, drafts }: ClientData, look: Look): Piece[] {
  const { t, frame, accentInk } = look
  if (drafts.length === 0) return [heading(t('report:client.scores')), paragraph(t('report:client.noDrafts'))]
  const days = drafts.map(({ importedAt, score, verdict }) => ({ day: dayOf(localOf(importedAt, frame.timeZone).slice(0, 10)), score, verdict }))
  const first = Math.min(dayOf(from), ...days.map(({ day }) => day))
  const last = Math.max(dayOf(to), ...days.map(({ day }) => day))
  const at = (day: number) => (last === first ? 0.5 : (day - first) / (last - first))
  const byWeek = [...Map.groupBy(days, ({ day }) => Math.floor((day - first) / 7))].toSorted(([one], [other]) => one - other)
  const trend = byWeek.map(([, week]) => ({ at: week.reduce((sum, each) => sum + at(each.day), 0) / week.length, score: week.reduce((sum, each) => sum + each.score, 0) / week.length }))
  const across = Array.from({ length: 6 }, (_, place) => Math.round(first + (place / 5) * (last - first))).filter((day, place, all) => all.indexOf(day) === place).map((day) => ({ at: at(day), name: dateWords(dateOf(day), look, shortDay) }))
  const chart = scoreChart(days.map(({ day, score, verdict }) => ({ at: at(day), score, colour: verdictColours[verdict].ink })), trend, { height: 130, across, trendColour: accentInk })
  return [headed(heading(t('report:client.scores'), t('report:client.scoresText')), [chart, legend([...verdictWords.map((word) => ({ colour: verdictColours[word].ink, name: t(`terms:verdict.${word}`) })), { colour: accentInk, name: t('report:client.trend'), isLine: true }])])]
}

/** The best and the worst drafts, and what costs most across all. */
export function draftsSection({ drafts, practices }: ClientData, look: Look): Piece[] {
  const { t } = look
  if (drafts.length === 0) return []
  const sorted = drafts.toSorted((one, other) => other.score - one.score || (one.name < other.name ? -1 : 1))
  const best = sorted.slice(0, Math.min(mostShown, Math.ceil(sorted.length / 2)))
  const worst = sorted.slice(Math.max(best.length, sorted.length - mostShown)).toReversed()
  const width = (innerWidth - gap) / 2
  const cards = Array.from({ length: Math.max(best.length, worst.length) }, (_, place) => row({ gap }, [best[place], worst[place]].map((draft) => (draft ? draftCard(draft, practices, look, width) : null)), { wrap: false }))
  const [first, ...others] = cards
  const heads = row({ gap }, [subheading(t('report:client.best'), { width }), ...(worst.length > 0 ? [subheading(t('report:client.worst'), { width })] : [])])
  return [
    headed(heading(t('report:client.drafts')), [heads, first ?? null]),
    ...others,
    heading(t('report:drafts.costs'), t('report:drafts.costsText')),
    costsTable({ drafts, practices }, mostCosts, look),
  ]
}

/** What the person wrote, and what is left out for want of results. */
export function ownWords({ experiments, nextSteps }: ClientData, { t }: Look): Piece[] {
  return [
    ...(experiments === '' ? [] : [heading(t('report:client.experiments')), paragraph(experiments)]),
    ...(nextSteps === '' ? [] : [heading(t('report:client.nextSteps')), paragraph(nextSteps)]),
    heading(t('report:client.results')),
    note(t('report:client.noResults')),
  ]
}
