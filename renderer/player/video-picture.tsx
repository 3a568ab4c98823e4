import { useEffect, useRef } from 'react'
import { useTexts } from '../app/use-texts.ts'
import type { Unplayable } from './playable.ts'
import { usePlayhead } from './playhead.ts'
import type { Volume } from './use-volume.ts'

interface Props {
  src: string
  poster: string
  name: string
  volume: Volume
  loop: boolean
  /** The browser cannot play it. */
  onRefused: (part?: Unplayable['part']) => void
}

/** The video itself, tied to the playhead while it is on the page. A click plays and pauses it. */
export function VideoPicture({ src, poster, name, volume, loop, onRefused }: Props) {
  const { t } = useTexts()
  const playhead = usePlayhead()
  const element = useRef<HTMLVideoElement>(null)
  useEffect(() => (element.current ? playhead.attach(element.current) : undefined), [playhead])
  useEffect(() => {
    if (!element.current) return
    element.current.volume = volume.level
    element.current.muted = volume.isMuted
  }, [volume.level, volume.isMuted])
  return (
    // A draft has no captions of its own to offer; what is said in it is in its picture or nowhere.
    <video
      ref={element}
      className="player-video"
      src={src}
      poster={poster}
      preload="auto"
      playsInline
      disablePictureInPicture
      loop={loop}
      aria-label={t('player.video', { name })}
      onClick={playhead.toggle}
      onError={() => onRefused()}
      // A browser that knows only the sound plays that, without a word.
      onLoadedMetadata={({ currentTarget }) => currentTarget.videoWidth === 0 && onRefused()}
    />
  )
}
