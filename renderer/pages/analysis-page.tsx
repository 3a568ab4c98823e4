import { useDocumentTitle } from '@mantine/hooks'
import { useCallback, useEffect, useEffectEvent, useMemo } from 'react'
import { visibleText } from '../../shared/i18n/format.ts'
import type { Analysis, Draft } from '../../shared/model/draft.ts'
import { useAction } from '../actions/able.ts'
import { AnalysisHead } from '../analysis/analysis-head.tsx'
import { AnalysisTabs } from '../analysis/analysis-tabs.tsx'
import { LostPoints } from '../analysis/lost-points.tsx'
import { usePlace } from '../analysis/use-place.ts'
import { useDraft } from '../api/queries.ts'
import { useTexts } from '../app/use-texts.ts'
import { EvidenceDrawer } from '../findings/evidence-drawer.tsx'
import { DamageNotice } from '../parts/damage-notice.tsx'
import { GoalList } from '../parts/goal-list.tsx'
import { QueryState } from '../parts/query-state.tsx'
import { VerdictHead } from '../parts/verdict-head.tsx'
import { createPlayhead } from '../player/create-playhead.ts'
import { Player } from '../player/player.tsx'
import { PlayheadContext, type Playhead } from '../player/playhead.ts'
import { Timeline } from '../timeline/timeline.tsx'
import './analysis-page.css'

export function AnalysisPage({ draftId }: { draftId: string }) {
  const { t } = useTexts()
  const query = useDraft(draftId)
  useDocumentTitle(`${visibleText(query.data?.draft.name ?? '…')} – ${t('app.name')}`)
  return query.data ? <Analysed {...query.data} /> : <QueryState query={query} />
}

/** A draft as a workplace: the player, the verdict and the timeline on the left, what there is to say about it on the right. */
function Analysed({ draft, analysis }: { draft: Draft; analysis: Analysis }) {
  const place = usePlace()
  const { durationS, video: { framesPerSecond } } = analysis.artifacts.probe
  const playhead = useMemo(() => createPlayhead(durationS, framesPerSecond), [durationS, framesPerSecond])
  const { verdict } = analysis
  const { change } = place

  const seek = useCallback(
    (timeS: number) => {
      playhead.pause()
      playhead.seek(timeS)
      change({ timeS })
    },
    [playhead, change],
  )
  const open = useCallback((practice: string | null) => change({ finding: practice }), [change])
  const acts = useMemo(() => ({ seek, open }), [seek, open])
  // Only what the address says at first: later it follows the player.
  const start = useEffectEvent((made: Playhead) => {
    if (place.timeS !== null) made.seek(place.timeS)
  })
  useEffect(() => start(playhead), [playhead])
  useAction('draft.evidence', () => open(focusedFinding() ?? verdict.fixFirst[0] ?? verdict.findings[0]?.practice ?? null))

  return (
    <PlayheadContext value={playhead}>
      <article className="analysis">
        <AnalysisHead draft={draft} analysis={analysis} />
        <div className="analysis-player"><Player draft={draft} analysis={analysis} /></div>
        <div className="analysis-verdict">
          {analysis.damage && <DamageNotice damage={analysis.damage} />}
          <VerdictHead verdict={verdict} />
          <GoalList draftId={draft.id} current={verdict} />
          <LostPoints verdict={verdict} onOpen={open} />
        </div>
        <div className="analysis-timeline"><Timeline draft={draft} analysis={analysis} /></div>
        <AnalysisTabs draft={draft} analysis={analysis} place={place} acts={acts} />
      </article>
      <EvidenceDrawer analysis={analysis} practiceId={place.finding} onOpen={open} onSeek={seek} />
    </PlayheadContext>
  )
}

/** The finding that the keyboard stands on. */
function focusedFinding(): string | null {
  return document.activeElement?.closest('[data-practice]')?.getAttribute('data-practice') ?? null
}
