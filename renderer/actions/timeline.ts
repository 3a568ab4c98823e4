import { IconArrowAutofitLeft, IconArrowAutofitWidth, IconArrowBadgeLeft, IconArrowBadgeRight, IconZoomIn, IconZoomOut } from '@tabler/icons-react'
import type { Action } from './action.ts'

export const timelineActions = [
  // The same key is reached with Shift on some keyboards and without on others.
  { id: 'timeline.zoomIn', Icon: IconZoomIn, keys: ['+', '=', 'Shift++'] },
  { id: 'timeline.zoomOut', Icon: IconZoomOut, keys: ['-'] },
  { id: 'timeline.zoomAll', Icon: IconArrowAutofitWidth, keys: ['0', 'Shift+0'] },
  { id: 'timeline.zoomOpening', Icon: IconArrowAutofitLeft, keys: [] },
  { id: 'timeline.previousMoment', Icon: IconArrowBadgeLeft, keys: ['Shift+n'] },
  { id: 'timeline.nextMoment', Icon: IconArrowBadgeRight, keys: ['n'] },
] as const satisfies readonly Action[]
