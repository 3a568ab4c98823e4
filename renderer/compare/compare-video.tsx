import { useEffect, useRef, useState } from 'react'
import { visibleText } from '../../shared/i18n/format.ts'
import { toFailure, type FailureData } from '../../shared/model/failure.ts'
import { useWorkbench } from '../api/workbench.ts'
import { useTexts } from '../app/use-texts.ts'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { usePlayhead } from '../player/playhead.ts'
import { follow } from './follow.ts'
import type { Compared } from './side.ts'

type Source = { kind: 'file' | 'making' | 'preview' } | { kind: 'failed'; failure: FailureData }

/** A draft beside another: one of the two leads the playhead, the other follows it. */
export function CompareVideo({ compared: { draft, analysis }, leads, isHeard }: { compared: Compared; leads: boolean; isHeard: boolean }) {
  const { t } = useTexts()
  const { connection } = useWorkbench()
  const playhead = usePlayhead()
  const video = useRef<HTMLVideoElement>(null)
  const [source, setSource] = useState<Source>({ kind: 'file' })
  const { durationS, video: { framesPerSecond } } = analysis.artifacts.probe

  useEffect(() => {
    const element = video.current
    if (!element) return undefined
    return leads ? playhead.attach(element) : follow(playhead, element, { durationS, framesPerSecond })
  }, [playhead, leads, durationS, framesPerSecond])

  /** What the browser cannot play gets a copy that it can. */
  async function makeCopy() {
    if (source.kind !== 'file') return
    setSource({ kind: 'making' })
    try {
      await connection.call('draft.preview', { draftId: draft.id })
      setSource({ kind: 'preview' })
    } catch (error) {
      setSource({ kind: 'failed', failure: toFailure(error) })
    }
  }

  return (
    <div className="compare-video">
      <video
        ref={video}
        src={source.kind === 'making' || source.kind === 'failed' ? undefined : `/${source.kind === 'file' ? 'media' : 'preview'}/${draft.id}`}
        poster={`/thumbnail/${draft.id}`}
        muted={!isHeard}
        playsInline
        preload="auto"
        aria-label={visibleText(draft.name)}
        onError={() => void makeCopy()}
      />
      {source.kind === 'making' && <p className="compare-copying" role="status">{t('compare.copying')}</p>}
      {source.kind === 'failed' && <div className="compare-copying"><FailureNotice failure={source.failure} /></div>}
    </div>
  )
}
