import { IconCopy, IconHash, IconPencil, IconWand } from '@tabler/icons-react'
import type { Action } from './action.ts'

export const captionActions = [
  { id: 'caption.focus', Icon: IconPencil, keys: ['e'] },
  { id: 'caption.hashtags', Icon: IconHash, keys: ['$mod+Shift+h', 'h'] },
  { id: 'caption.copy', Icon: IconCopy, keys: ['$mod+Shift+c'] },
  { id: 'caption.tidy', Icon: IconWand, keys: ['$mod+Shift+f'] },
] as const satisfies readonly Action[]
