import { useCallback, useMemo } from 'react'
import { practiceOf } from '../../shared/house-rules/practice-of.ts'
import { formatMoment, formatNumber, visibleText } from '../../shared/i18n/format.ts'
import type { Verdict } from '../../shared/model/verdict.ts'
import { useTexts } from '../app/use-texts.ts'
import type { FindingMoment } from './finding-moments.ts'

export interface MomentWords {
  /** What is wrong there. */
  title(moment: FindingMoment): string
  /** When, what, and what it costs. */
  whole(moment: FindingMoment): string
}

/** A finding's moment in words. */
export function useMomentWords(verdict: Verdict): MomentWords {
  const { t, language } = useTexts()
  const titles = useMemo(
    () => new Map(verdict.findings.map(({ practice }) => [practice, practiceOf(verdict, practice)?.failTitle[language] ?? visibleText(practice)])),
    [verdict, language],
  )
  const title = useCallback(({ practice }: FindingMoment) => titles.get(practice) ?? '', [titles])
  const whole = useCallback(
    (moment: FindingMoment) => {
      const points = formatNumber(moment.pointsLost, language, 1, 1)
      const cost = moment.cost === 'refused' ? t('group.refused') : t('finding.lostLong', { points, count: Number(moment.pointsLost.toFixed(1)) })
      return `${t('player.timeline.momentAt', { time: formatMoment(moment.atS, language), title: title(moment) })}. ${cost}.`
    },
    [t, language, title],
  )
  return useMemo(() => ({ title, whole }), [title, whole])
}
