import { factsOf } from '../../../../shared/findings/facts.ts'
import { failureWords } from '../../../../shared/i18n/failure-words.ts'
import { practiceOf } from '../../../../shared/house-rules/practice-of.ts'
import type { Finding, Verdict } from '../../../../shared/model/verdict.ts'
import type { PrintedDraft } from '../data/draft-data.ts'
import { colours } from '../parts/colours.ts'
import { instant } from '../parts/dates.ts'
import { factList } from '../parts/figures.ts'
import { gradeMark } from '../parts/finding-card.ts'
import { findingLists } from '../parts/finding-lists.ts'
import { headed, heading, subheading } from '../parts/heading.ts'
import { note, paragraph, row, size, text, type Piece } from '../parts/kit.ts'
import type { Look } from '../parts/look.ts'

/** What no program saw, and nobody told. */
export function notSeen(verdict: Verdict, look: Look): Piece[] {
  const { t } = look
  const asked = verdict.findings.filter(({ outcome }) => outcome === 'manual')
  const unmeasured = verdict.findings.filter(({ outcome }) => outcome === 'unmeasured')
  const idle = verdict.findings.filter(({ outcome }) => outcome === 'not-applicable')
  if (asked.length + unmeasured.length + idle.length === 0) return [heading(t('report:certificate.notSeen')), paragraph(t('report:certificate.allSeen'))]
  return [
    heading(t('report:certificate.notSeen'), t('report:certificate.notSeenText')),
    ...(unmeasured.length > 0 ? [subheading(t('report:certificate.unmeasured')), ...unmeasured.map((finding) => unmeasuredLine(finding, verdict, look))] : []),
    ...(asked.length > 0 ? [subheading(t('report:certificate.asked')), findingLists(asked, verdict, look, { values: false })] : []),
    ...(idle.length > 0 ? [subheading(t('report:certificate.notApplicable')), findingLists(idle, verdict, look, { values: false })] : []),
  ]
}

function unmeasuredLine(finding: Finding, verdict: Verdict, { language }: Look): Piece {
  const why = finding.failure ? failureWords(finding.failure, language).what : ''
  return text({ fontSize: size.small, lineHeight: 1.4 }, [practiceOf(verdict, finding.practice)?.title[language] ?? finding.practice, why === '' ? null : text({ color: colours.soft }, ` · ${why}`)])
}

/** How it was come to: the file's figures, the method, and the versions of all that measured and judged. */
export function method({ analysis }: PrintedDraft, look: Look): Piece[] {
  const { t, language } = look
  const { verdict, tools, artifacts, analysedAt } = analysis
  const facts = factsOf(artifacts, language, (key, count) => t(key, { count })).map(({ name, value }) => ({ name: t(`page:facts.${name}`), value }))
  const versions = [
    { name: t('report:certificate.checked'), value: instant(analysedAt, look) },
    { name: t('report:certificate.ruleBook'), value: verdict.ruleBook },
    { name: t('report:certificate.program'), value: `Hookline ${tools.hookline}` },
    { name: t('report:certificate.ffmpeg'), value: tools.ffmpeg },
    { name: t('report:certificate.ffprobe'), value: tools.ffprobe },
  ]
  const grades = (['A', 'B', 'C', 'D'] as const).map((grade) => row({ gap: 5, alignItems: 'center' }, [gradeMark(grade, look), text({ fontSize: size.small, color: colours.soft }, t(`page:source.gradeMeaning.${grade}`))]))
  return [
    headed(heading(t('report:certificate.file')), factList(facts, 2)),
    headed(heading(t('report:certificate.method')), [paragraph(t('report:certificate.methodText')), note(t('page:analysis.notForecast'), { marginTop: 4 }), subheading(t('report:certificate.grades')), row({ flexWrap: 'wrap', rowGap: 3, columnGap: 14, marginBottom: 8 }, grades), factList(versions, 2)]),
  ]
}
