import { Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Analysis, Draft } from '../../shared/model/draft.ts'
import type { Verdict } from '../../shared/model/verdict.ts'
import { useAction } from '../actions/able.ts'
import { useTexts } from '../app/use-texts.ts'
import { FindingGroups } from '../findings/finding-groups.tsx'
import { FactList } from '../parts/fact-list.tsx'
import { FfmpegCommand } from '../parts/ffmpeg-command.tsx'
import { groupOf } from '../../shared/findings/group-findings.ts'
import { QuestionList, questionsOf } from '../parts/question-list.tsx'
import { SimilarList } from '../parts/similar-list.tsx'
import { VersionList } from '../parts/version-list.tsx'
import { CaptionWorkshop } from '../workshop/caption-workshop.tsx'
import { tabs, type Place, type Tab } from './use-place.ts'
import './analysis-tabs.css'

interface Props {
  draft: Draft
  analysis: Analysis
  place: Place
  acts: { seek: (timeS: number) => void; open: (practice: string) => void }
}

/** What is said about a draft, beside it: its findings, the questions, its caption, and the file. */
export function AnalysisTabs({ draft, analysis, place, acts }: Props) {
  const { t } = useTexts()
  const { verdict } = analysis
  const show = (tab: Tab) => () => place.change({ tab, finding: null })
  useAction('draft.findings', show('findings'))
  useAction('draft.checklist', show('checklist'))
  useAction('draft.caption', show('caption'))
  useAction('draft.file', show('file'))
  const panels: Record<Tab, ReactNode> = {
    findings: <FindingGroups verdict={verdict} acts={acts} />,
    checklist: <QuestionList draftId={draft.id} verdict={verdict} />,
    caption: <CaptionWorkshop draft={draft} />,
    file: <FileTab draft={draft} analysis={analysis} />,
  }
  return (
    <Tabs className="analysis-tabs" value={place.tab} onChange={(value) => place.change({ tab: tabs.find((tab) => tab === value) ?? 'findings' })}>
      <Tabs.List aria-label={t('analysis.tabs')}>
        {tabs.map((tab) => <Tabs.Tab key={tab} value={tab}>{t(`analysis.tab.${tab}`)}<Count tab={tab} verdict={verdict} /></Tabs.Tab>)}
      </Tabs.List>
      {tabs.map((tab) => <Tabs.Panel key={tab} value={tab} data-tab={tab}>{panels[tab]}</Tabs.Panel>)}
    </Tabs>
  )
}

/** How much there is to mend, and how much was answered. */
function Count({ tab, verdict }: { tab: Tab; verdict: Verdict }) {
  const { t } = useTexts()
  if (tab === 'findings') {
    const wrong = verdict.findings.filter((finding) => ['refused', 'costing'].includes(groupOf(finding))).length
    return <span className="tab-count figures"> {wrong}</span>
  }
  if (tab !== 'checklist') return null
  const asked = questionsOf(verdict)
  return <span className="tab-count figures"> {t('analysis.answered', { answered: asked.filter(({ given }) => given !== null).length, total: asked.length })}</span>
}

function FileTab({ draft, analysis }: { draft: Draft; analysis: Analysis }) {
  return (
    <div className="file-tab">
      <div className="panel"><FactList artifacts={analysis.artifacts} /></div>
      <VersionList draftId={draft.id} />
      <SimilarList draftId={draft.id} />
      <FfmpegCommand analysis={analysis} />
    </div>
  )
}
