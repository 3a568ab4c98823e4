import { formatNumber, formatPoints, shownScore } from '../../../../shared/i18n/format.ts'
import type { ReactElement } from 'react'
import type { ClientData } from '../data/client-data.ts'
import { dayOfInstant, periodWords } from '../parts/dates.ts'
import { keyFigures } from '../parts/figures.ts'
import { heading, titleBlock } from '../parts/heading.ts'
import { box, note, row, size, text } from '../parts/kit.ts'
import type { Look } from '../parts/look.ts'
import type { ClientFacts } from './client-facts.ts'

/** Findings on the first page: as many as are read in a minute. */
const mostFindings = 5

/** What a client reads in a minute: a headline, four figures, and what was found. */
export function clientSummary(data: ClientData, facts: ClientFacts, look: Look): ReactElement {
  const { t, frame } = look
  return box({}, [
    titleBlock(t('report:client.title'), headline(data, facts, look), look.accentInk),
    note([...(frame.client ? [t('report:forClient', { client: frame.client.name })] : []), periodWords(data, look), t('report:made', { date: dayOfInstant(frame.madeAt, look) })].join(' · '), { marginTop: 5 }),
    keyFigures([
      { name: t('report:client.planned'), value: String(facts.planned.length), note: t('report:client.plannedText') },
      { name: t('report:client.posted'), value: `${facts.posted} / ${facts.due.length}`, note: t('report:client.postedText') },
      { name: t('report:client.checked'), value: String(data.drafts.length), note: t('report:client.checkedText') },
      { name: t('report:drafts.median'), value: facts.median === null ? '–' : String(shownScore(facts.median)), note: t('report:drafts.medianText') },
    ]),
    heading(t('report:client.findings')),
    ...findings(data, facts, look).map((said, place) => row({ gap: 8, marginBottom: 5 }, [text({ width: 14, fontSize: size.large, fontWeight: 700, color: look.accentInk, lineHeight: 1.35 }, String(place + 1)), text({ fontSize: size.large, lineHeight: 1.35, flexGrow: 1, flexShrink: 1, flexBasis: 0 }, said)])),
  ])
}

function headline({ drafts }: ClientData, { due, posted, planned }: ClientFacts, { t }: Look): string {
  if (due.length > 0) return t('report:client.headline.done', { count: due.length, posted })
  if (planned.length > 0) return t('report:client.headline.planned', { count: planned.length })
  return drafts.length > 0 ? t('report:client.headline.checked', { count: drafts.length }) : t('report:client.headline.nothing')
}

/** What the figures say, in sentences; the most urgent first. Only what there is to say is said. */
function findings({ drafts, practices, weeklyGoal }: ClientData, facts: ClientFacts, { t, language }: Look): string[] {
  const whole = facts.weeks.filter(({ isWhole }) => isWhole)
  const met = weeklyGoal === null ? 0 : whole.filter(({ posted, late, ahead }) => posted + late + ahead >= weeklyGoal).length
  const ahead = facts.planned.length - facts.due.length
  const gain = facts.gains.reduce((sum, each) => sum + each, 0) / Math.max(1, facts.gains.length)
  const said = [
    facts.refused > 0 && t('report:client.said.refused', { count: facts.refused }),
    facts.late.length > 0 && t('report:client.said.late', { count: facts.late.length }),
    facts.late.length === 0 && facts.due.length > 0 && t('report:client.said.allPosted'),
    facts.waiting > 0 && t('report:client.said.waiting', { count: facts.waiting }),
    weeklyGoal !== null && whole.length > 0 && t('report:client.said.goal', { goal: formatNumber(weeklyGoal, language, 1), met, count: whole.length }),
    facts.median !== null && t('report:client.said.scores', { count: drafts.length, median: shownScore(facts.median), ready: facts.ready }),
    facts.dearest && t('report:client.said.dearest', { practice: practices[facts.dearest.practice]?.failTitle[language] ?? facts.dearest.practice, count: facts.dearest.drafts, drafts: drafts.length }),
    facts.gains.length > 0 && t('report:client.said.gain', { count: facts.gains.length, points: formatPoints(gain, language) }),
    ahead > 0 && t('report:client.said.ahead', { count: ahead }),
  ].filter((each) => typeof each === 'string')
  return said.length > 0 ? said.slice(0, mostFindings) : [t('report:client.said.nothing')]
}
