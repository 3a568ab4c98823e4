import { IconArrowBarToLeft, IconArrowBarToRight, IconChevronLeft, IconChevronRight, IconDeviceMobile, IconMaximize, IconPlayerPlay, IconPlayerSkipBack, IconPlayerSkipForward, IconPlayerTrackNext, IconPlayerTrackPrev, IconRepeat, IconRepeatOnce, IconRewindBackward5, IconRewindForward5, IconScissors, IconVolumeOff } from '@tabler/icons-react'
import type { Action } from './action.ts'

export const playerActions = [
  { id: 'player.play', Icon: IconPlayerPlay, keys: ['Space', 'k'] },
  { id: 'player.shuttleBack', Icon: IconPlayerTrackPrev, keys: ['j'] },
  { id: 'player.shuttleOn', Icon: IconPlayerTrackNext, keys: ['l'] },
  { id: 'player.frameBack', Icon: IconChevronLeft, keys: [','] },
  { id: 'player.frameOn', Icon: IconChevronRight, keys: ['.'] },
  { id: 'player.secondBack', Icon: IconPlayerSkipBack, keys: ['ArrowLeft'] },
  { id: 'player.secondOn', Icon: IconPlayerSkipForward, keys: ['ArrowRight'] },
  { id: 'player.fiveBack', Icon: IconRewindBackward5, keys: ['Shift+ArrowLeft'] },
  { id: 'player.fiveOn', Icon: IconRewindForward5, keys: ['Shift+ArrowRight'] },
  { id: 'player.start', Icon: IconArrowBarToLeft, keys: ['Home'] },
  { id: 'player.end', Icon: IconArrowBarToRight, keys: ['End'] },
  { id: 'player.previousCut', Icon: IconScissors, keys: ['ArrowUp', '['] },
  { id: 'player.nextCut', Icon: IconScissors, keys: ['ArrowDown', ']'] },
  { id: 'player.mute', Icon: IconVolumeOff, keys: ['m'] },
  { id: 'player.loop', Icon: IconRepeat, keys: ['Shift+o'] },
  { id: 'player.loopOpening', Icon: IconRepeatOnce, keys: ['o'] },
  { id: 'player.safeZone', Icon: IconDeviceMobile, keys: ['z'] },
  { id: 'player.fullScreen', Icon: IconMaximize, keys: ['f'] },
] as const satisfies readonly Action[]
