import { ActionIcon, NativeSelect, Slider, Tooltip } from '@mantine/core'
import { IconPlayerPauseFilled, IconPlayerPlayFilled, IconVolume, IconVolumeOff } from '@tabler/icons-react'
import { useSyncExternalStore } from 'react'
import { formatNumber } from '../../shared/i18n/format.ts'
import { ActionButton } from '../actions/action-button.tsx'
import { useTexts } from '../app/use-texts.ts'
import { useIsPlaying, usePlayhead } from './playhead.ts'
import { Readout } from './readout.tsx'
import { SafeZoneChoice } from './safe-zone-choice.tsx'
import type { Loops } from './use-loops.ts'
import type { SafeZoneShown } from './use-safe-zone.ts'
import type { Volume } from './use-volume.ts'

interface Props {
  loops: Loops
  zone: SafeZoneShown
  volume: Volume
  isFullScreen: boolean
}

export function PlayerControls({ loops, zone, volume, isFullScreen }: Props) {
  const { t } = useTexts()
  return (
    <div className="player-controls">
      {zone.isShown && <SafeZoneChoice />}
      <div className="player-row">
        <PlayButton />
        <ActionButton id="player.frameBack" />
        <ActionButton id="player.frameOn" />
        <Readout />
      </div>
      <div className="player-row">
        <MuteButton volume={volume} />
        <Slider className="player-volume" size="xs" thumbSize={12} min={0} max={1} step={0.05} label={null} thumbLabel={t('player.volume')} value={volume.isMuted ? 0 : volume.level} onChange={volume.setLevel} />
        <SpeedChoice />
        <ActionButton id="player.loop" isOn={loops.whole} />
        <ActionButton id="player.loopOpening" isOn={loops.opening} />
        <ActionButton id="player.safeZone" isOn={zone.isShown} />
        <ActionButton id="player.fullScreen" isOn={isFullScreen} />
      </div>
    </div>
  )
}

/** Shows whether there is sound now, which the icon of an action cannot. */
function MuteButton({ volume }: { volume: Volume }) {
  const { t } = useTexts()
  const Icon = volume.isMuted ? IconVolumeOff : IconVolume
  return (
    <Tooltip label={`${t('actions.player.mute')} (M)`} openDelay={400}>
      <ActionIcon variant="subtle" color="gray" aria-label={t('actions.player.mute')} aria-pressed={!volume.isMuted} aria-keyshortcuts="m" onClick={volume.toggle}>
        <Icon size={18} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}

function PlayButton() {
  const { t } = useTexts()
  const { toggle } = usePlayhead()
  const isPlaying = useIsPlaying()
  const Icon = isPlaying ? IconPlayerPauseFilled : IconPlayerPlayFilled
  return (
    <Tooltip label={`${t('actions.player.play')} (␣)`} openDelay={400}>
      <ActionIcon variant="filled" radius="xl" aria-label={t('actions.player.play')} aria-pressed={isPlaying} aria-keyshortcuts="Space" onClick={toggle}>
        <Icon size={16} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}

const rates = [0.25, 0.5, 1, 1.5, 2, 4]

/** The speed that it plays at; while it is shuttled, that speed. */
function SpeedChoice() {
  const { t, language } = useTexts()
  const { rate, speed, setRate } = usePlayhead()
  const chosen = useSyncExternalStore(rate.subscribe, rate.get)
  const now = useSyncExternalStore(speed.subscribe, speed.get) || chosen
  const shown = rates.includes(now) ? rates : [now, ...rates]
  return (
    <NativeSelect
      className="player-speed"
      size="xs"
      variant="unstyled"
      aria-label={t('player.speed')}
      value={String(now)}
      onChange={({ currentTarget }) => setRate(Number(currentTarget.value))}
      data={shown.map((each) => ({ value: String(each), label: t('player.speedIs', { speed: formatNumber(each, language) }) }))}
    />
  )
}
