import { IconClearAll, IconLayoutBottombarExpand, IconPlayerPause, IconPlus, IconRefresh, IconSquareX } from '@tabler/icons-react'
import type { Action } from './action.ts'

export const queueActions = [
  { id: 'queue.add', Icon: IconPlus, keys: ['a'] },
  { id: 'queue.panel', Icon: IconLayoutBottombarExpand, keys: ['q'] },
  { id: 'queue.pause', Icon: IconPlayerPause, keys: ['Shift+q'] },
  { id: 'queue.retryFailed', Icon: IconRefresh, keys: ['Shift+r'] },
  { id: 'queue.cancelAll', Icon: IconSquareX, keys: [] },
  { id: 'queue.clear', Icon: IconClearAll, keys: [] },
] as const satisfies readonly Action[]
