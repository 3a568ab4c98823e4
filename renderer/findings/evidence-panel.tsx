import { Link } from 'wouter'
import { formatNumber } from '../../shared/i18n/format.ts'
import type { HousePractice } from '../../shared/house-rules/house-practice.ts'
import { practiceOf } from '../../shared/house-rules/practice-of.ts'
import type { Analysis } from '../../shared/model/draft.ts'
import type { Finding, Verdict } from '../../shared/model/verdict.ts'
import { forProfile } from '../../shared/practices/practice.ts'
import { useTexts } from '../app/use-texts.ts'
import { Part } from '../parts/detail-part.tsx'
import { EvidenceView } from '../parts/evidence-view.tsx'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { FfmpegCommand } from '../parts/ffmpeg-command.tsx'
import { HouseNote } from '../parts/house-note.tsx'
import { SourceList } from '../parts/source-list.tsx'
import { FindingPoints, FindingValue } from './finding-value.tsx'
import { groupOf } from '../../shared/findings/group-findings.ts'
import { RawArtifact } from './raw-artifact.tsx'
import { ScaleDrawing } from './scale-drawing.tsx'
import './evidence-panel.css'

interface Props {
  finding: Finding
  practice: HousePractice | undefined
  analysis: Analysis
  onSeek: (timeS: number) => void
}

/** Everything behind one finding, from the number down to where the rule is written and how it was measured. */
export function EvidencePanel({ finding, practice, analysis, onSeek }: Props) {
  const { t, language } = useTexts()
  const { verdict, artifacts } = analysis
  const group = groupOf(finding)
  return (
    <div className="evidence" data-group={group}>
      <section className="evidence-found">
        <p><FindingValue finding={finding} practice={practice} profile={verdict.profile} /> <FindingPoints finding={finding} group={group} /></p>
        {practice && <ScaleDrawing finding={finding} practice={practice} profile={verdict.profile} />}
        <Openness finding={finding} />
      </section>
      {practice?.house && <HouseNote practice={practice} mark={practice.house} profile={verdict.profile} />}
      {!practice && <p>{t('finding.unknown')}</p>}
      {practice && <Part title={t('finding.fix')}><p>{practice.fix[language]}</p></Part>}
      {finding.evidence.length > 0 && (
        <Part title={t('finding.evidence')}>{[...finding.evidence.entries()].map(([place, evidence]) => <EvidenceView key={place} evidence={evidence} onSeek={onSeek} />)}</Part>
      )}
      {practice && <Part title={t('finding.why')}><p>{practice.why[language]}</p></Part>}
      {practice && <Weighed finding={finding} practice={practice} verdict={verdict} />}
      {practice && <Sources practice={practice} />}
      {practice && practice.needs.length > 0 && (
        <Part title={t('finding.raw')}>{practice.needs.map((name) => <RawArtifact key={name} name={name} artifacts={artifacts} />)}</Part>
      )}
      <FfmpegCommand analysis={analysis} />
    </div>
  )
}

/** Why a finding has no judgement: unknown is said, never shown as a zero or a pass. */
function Openness({ finding }: { finding: Finding }) {
  const { t } = useTexts()
  if (finding.house?.includes('off')) return null
  if (finding.outcome === 'not-applicable') return <p>{t('finding.notApplicable')}</p>
  if (finding.failure) return <FailureNotice failure={finding.failure} />
  return finding.outcome === 'unmeasured' ? <p>{t('finding.unmeasured')}</p> : null
}

function Weighed({ finding, practice, verdict }: { finding: Finding; practice: HousePractice; verdict: Verdict }) {
  const { t, language } = useTexts()
  if (practice.kind === 'gate') return practice.gate && <p className="small">{t('finding.gate')}: <code>{practice.gate}</code></p>
  const weight = formatNumber(finding.weight, language)
  return (
    <Part title={t('rules.weight')}>
      <p>
        {finding.score === null ? t('finding.weightOpen', { weight }) : t('finding.weight', { weight, score: formatNumber(finding.score, language, 0) })} {forProfile(practice.weight, verdict.profile).reason[language]}
      </p>
      {finding.carries && <p className="soft small">{t('finding.carries', { list: finding.carries.map((id) => practiceOf(verdict, id)?.title[language] ?? id).join(' · ') })}</p>}
    </Part>
  )
}

/** Where it is written, and apart from that who says otherwise. A house's own rule stands in no book. */
function Sources({ practice }: { practice: HousePractice }) {
  const { t, language } = useTexts()
  const [against = [], backing = []] = [true, false].map((contradicts) => practice.sources.filter((source) => (source.contradicts ?? false) === contradicts))
  const kind = practice.kind === 'manual' ? 'asked' : 'measured'
  return (
    <>
      {backing.length > 0 && <Part title={t('finding.sources')}><SourceList sources={backing} /></Part>}
      {against.length > 0 && <div className="evidence-against"><Part title={t('finding.contradicting')}><SourceList sources={against} /></Part></div>}
      {!practice.house?.added && <p className="small"><Link href={`/practices?q=${encodeURIComponent(practice.title[language])}&kind=${kind}`}>{t('finding.inRuleBook')}</Link></p>}
    </>
  )
}
