import { IconArrowAutofitWidth, IconArrowDown, IconArrowUp, IconDeviceFloppy, IconList, IconZoomIn, IconZoomOut } from '@tabler/icons-react'
import type { Action } from './action.ts'

/** What can be done with the document that is previewed. */
export const reportActions = [
  { id: 'report.save', Icon: IconDeviceFloppy, keys: ['$mod+s'] },
  { id: 'report.contents', Icon: IconList, keys: ['c'] },
  { id: 'report.pageBack', Icon: IconArrowUp, keys: ['['] },
  { id: 'report.pageOn', Icon: IconArrowDown, keys: [']'] },
  // The same key is reached with Shift on some keyboards and without on others.
  { id: 'report.zoomIn', Icon: IconZoomIn, keys: ['+', '=', 'Shift++'] },
  { id: 'report.zoomOut', Icon: IconZoomOut, keys: ['-'] },
  { id: 'report.zoomFit', Icon: IconArrowAutofitWidth, keys: ['0', 'Shift+0'] },
] as const satisfies readonly Action[]
