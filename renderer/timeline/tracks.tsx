import { memo } from 'react'
import type { Analysis, Draft } from '../../shared/model/draft.ts'
import { BeatTrack } from './beat-track.tsx'
import { FlashTrack } from './flash-track.tsx'
import type { Lane } from './lane.ts'
import { loudnessAim } from './loudness-aim.ts'
import { LoudnessTrack } from './loudness-track.tsx'
import { MotionTrack } from './motion-track.tsx'
import { OpeningTrack } from './opening-track.tsx'
import { ShotTrack } from './shot-track.tsx'
import { StripTrack } from './strip-track.tsx'

interface Props extends Lane {
  draftId: Draft['id']
  analysis: Analysis
  durationS: number
}

/** All tracks, from what is seen to what is heard; drawn again only for another view. */
export const Tracks = memo(function Tracks({ draftId, analysis, durationS, ...lane }: Props) {
  const { probe, shots, opening, motion, loudness, sound, tempo, picture } = analysis.artifacts
  return (
    <>
      <StripTrack draftId={draftId} durationS={durationS} {...lane} />
      <ShotTrack shots={shots} {...lane} />
      <OpeningTrack opening={opening} motion={motion} {...lane} />
      <MotionTrack motion={motion} {...lane} />
      <LoudnessTrack loudness={loudness} sound={sound} probe={probe} aim={loudnessAim(analysis.verdict)} {...lane} />
      <BeatTrack tempo={tempo} probe={probe} {...lane} />
      <FlashTrack picture={picture} {...lane} />
    </>
  )
})
