import { useEffect, useRef } from 'react'
import { visibleText } from '../../shared/i18n/format.ts'
import { CopyNotice } from '../player/copy-notice.tsx'
import { usePlayhead } from '../player/playhead.ts'
import { useSource } from '../player/use-source.ts'
import { follow } from './follow.ts'
import type { Compared } from './side.ts'

/** A draft beside another: one of the two leads the playhead, the other follows it. */
export function CompareVideo({ compared: { draft, analysis }, leads, isHeard }: { compared: Compared; leads: boolean; isHeard: boolean }) {
  const playhead = usePlayhead()
  const video = useRef<HTMLVideoElement>(null)
  const { source, refuse, make, cancel } = useSource(draft.id, analysis.artifacts.probe)
  const { durationS, video: { framesPerSecond } } = analysis.artifacts.probe
  const src = source.kind === 'original' ? `/media/${draft.id}` : source.kind === 'copy' ? `/preview/${draft.id}` : undefined

  useEffect(() => {
    const element = video.current
    if (!element) return undefined
    return leads ? playhead.attach(element) : follow(playhead, element, { durationS, framesPerSecond })
  }, [playhead, leads, durationS, framesPerSecond])

  return (
    <div className="compare-video">
      {/* Without a source there is nothing that could fail. */}
      <video ref={video} src={src} poster={`/thumbnail/${draft.id}`} muted={!isHeard} playsInline preload="auto" aria-label={visibleText(draft.name)} onError={() => src !== undefined && refuse()} />
      <CopyNotice source={source} name={draft.name} onMake={make} onCancel={cancel} />
    </div>
  )
}
