import { useFullscreenElement } from '@mantine/hooks'
import { visibleText } from '../../shared/i18n/format.ts'
import type { Analysis, Draft } from '../../shared/model/draft.ts'
import { useTexts } from '../app/use-texts.ts'
import { CopyNotice } from './copy-notice.tsx'
import { PlayerControls } from './player-controls.tsx'
import { usePlayhead } from './playhead.ts'
import { SafeZoneOverlay } from './safe-zone-overlay.tsx'
import { Scrubber } from './scrubber.tsx'
import { useLoops } from './use-loops.ts'
import { usePlayerActions } from './use-player-actions.ts'
import { useSafeZoneShown } from './use-safe-zone.ts'
import { useSource } from './use-source.ts'
import { useVolume } from './use-volume.ts'
import { VideoPicture } from './video-picture.tsx'
import './player.css'

/** The draft, playing: moves the playhead that stands around it. Fills the height it is given; the picture has its place before it is there. */
export function Player({ draft, analysis }: { draft: Draft; analysis: Analysis }) {
  const { t } = useTexts()
  const { ref, fullscreen: isFullScreen, toggle } = useFullscreenElement()
  const playhead = usePlayhead()
  const { source, refuse, make, cancel } = useSource(draft.id, analysis.artifacts.probe)
  const volume = useVolume()
  const loops = useLoops(playhead)
  const zone = useSafeZoneShown()
  const toggleFullScreen = () => void toggle()
  usePlayerActions(playhead, analysis.artifacts, { mute: volume.toggle, ...loops.toggles, safeZone: zone.toggle, fullScreen: toggleFullScreen })
  const src = source.kind === 'original' ? `/media/${draft.id}` : source.kind === 'copy' ? `/preview/${draft.id}` : null

  return (
    <section ref={ref} className="player" aria-label={t('player.title')}>
      <div className="player-stage">
        <div className="player-phone">
          {src === null ? (
            <img className="player-poster" src={`/thumbnail/${draft.id}`} alt="" />
          ) : (
            <VideoPicture key={src} src={src} poster={`/thumbnail/${draft.id}`} name={visibleText(draft.name)} volume={volume} loop={loops.whole || loops.opening} onRefused={refuse} />
          )}
          {zone.isShown && <SafeZoneOverlay caption={draft.caption} />}
        </div>
        <CopyNotice source={source} name={draft.name} onMake={make} onCancel={cancel} />
      </div>
      <Scrubber />
      <PlayerControls loops={loops} zone={zone} volume={volume} isFullScreen={isFullScreen} />
    </section>
  )
}
