import { formatNumber, formatShare, formatValue, shownScore, visibleText } from '../../shared/i18n/format.ts'
import type { Language } from '../../shared/i18n/index.ts'
import { practiceOf } from '../../shared/house-rules/practice-of.ts'
import type { Verdict } from '../../shared/model/verdict.ts'
import type { Translate } from '../app/use-texts.ts'
import { groupFindings } from '../../shared/findings/group-findings.ts'

/** A verdict as plain text to paste into a message: what costs points, with how to mend it, before what is well. */
export function verdictText(name: string, verdict: Verdict, language: Language, t: Translate): string {
  const goal = verdict.house ? visibleText(verdict.house.name) : t(`terms:profile.${verdict.profile}`)
  const head = [
    visibleText(name),
    `${t(`terms:verdict.${verdict.verdict}`)} · ${t('analysis.scoreOf', { score: shownScore(verdict.score) })} · ${goal} · ${t('analysis.coverage')} ${formatShare(verdict.coverage, language)}`,
  ]
  const parts = groupFindings(verdict.findings).flatMap(({ id, findings }) => {
    if (id === 'noted' || id === 'open') return []
    const lines = findings.map((finding) => {
      const practice = practiceOf(verdict, finding.practice)
      const value = formatValue(finding.value, finding.unit, language)
      if (!practice) return `- ${finding.practice}: ${value}`
      if (id === 'well') return `- ${practice.title[language]}: ${value}`
      const cost = id === 'refused' ? t('finding.refused') : t('finding.lost', { points: formatNumber(finding.pointsLost, language, 1, 1) })
      return `- ${cost} ${practice.failTitle[language]}: ${value}. ${practice.fix[language]}`
    })
    return `\n${t(`group.${id}`)}\n${lines.join('\n')}`
  })
  return [...head, ...parts, '', t('analysis.notForecast')].join('\n')
}
