import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import type { Action } from './action.ts'

export const editActions = [
  { id: 'edit.undo', Icon: IconArrowBackUp, keys: ['$mod+z'] },
  { id: 'edit.redo', Icon: IconArrowForwardUp, keys: ['$mod+Shift+z', '$mod+y'] },
] as const satisfies readonly Action[]
