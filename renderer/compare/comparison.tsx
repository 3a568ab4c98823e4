import { useMemo, useState } from 'react'
import type { ProfileId } from '../../shared/model/verdict.ts'
import { compareVerdicts } from '../../shared/scoring/compare.ts'
import { useAction } from '../actions/able.ts'
import { createPlayhead } from '../player/create-playhead.ts'
import { PlayheadContext } from '../player/playhead.ts'
import { usePlayheadActions } from '../player/use-playhead-actions.ts'
import { CompareHead } from './compare-head.tsx'
import { CompareVideo } from './compare-video.tsx'
import { DifferenceGroups } from './difference-groups.tsx'
import { FactDifferences } from './fact-differences.tsx'
import { MiniTracks } from './mini-tracks.tsx'
import { OpeningStrips, SideMark } from './opening-strips.tsx'
import type { Compared, Side } from './side.ts'
import { Transport } from './transport.tsx'
import { Verdicts } from './verdicts.tsx'
import './comparison.css'

interface Props {
  first: Compared
  second: Compared
  goal: ProfileId | null
  onGoal: (goal: ProfileId | null) => void
}

/** Two drafts at the same moment, and what makes the one better than the other. */
export function Comparison({ first, second, goal, onGoal }: Props) {
  const both = useMemo(() => [first, second] as const, [first, second])
  // The longer one leads, so that the other may end before it.
  const leader: Side = second.analysis.artifacts.probe.durationS > first.analysis.artifacts.probe.durationS ? 'second' : 'first'
  const { durationS, video: { framesPerSecond } } = (leader === 'first' ? first : second).analysis.artifacts.probe
  const playhead = useMemo(() => createPlayhead(durationS, framesPerSecond), [durationS, framesPerSecond])
  const [heard, setHeard] = useState<Side>('first')
  const difference = useMemo(() => compareVerdicts(first.verdict, second.verdict), [first.verdict, second.verdict])
  useAction('draft.otherSound', () => setHeard(heard === 'first' ? 'second' : 'first'))
  usePlayheadActions(playhead)
  return (
    <PlayheadContext value={playhead}>
      <article className="comparison">
        <CompareHead both={both} goal={goal} onGoal={onGoal} />
        <div className="compare-work">
          <div className="compare-stage">
            {both.map((compared) => (
              <figure key={compared.side}>
                <CompareVideo compared={compared} leads={compared.side === leader} isHeard={compared.side === heard} />
                <figcaption><SideMark side={compared.side} /></figcaption>
              </figure>
            ))}
          </div>
          <Transport both={both} heard={heard} onHear={setHeard} />
          <OpeningStrips both={both} />
          <MiniTracks both={both} />
        </div>
        <div className="compare-differences">
          <Verdicts both={both} difference={difference} />
          <DifferenceGroups difference={difference} both={both} />
          <FactDifferences both={both} />
        </div>
      </article>
    </PlayheadContext>
  )
}
