import { IconCommand, IconFileText, IconKeyboard, IconLanguage, IconMoon } from '@tabler/icons-react'
import type { Action } from './action.ts'

export const viewActions = [
  { id: 'view.palette', Icon: IconCommand, keys: ['$mod+k'] },
  { id: 'view.shortcuts', Icon: IconKeyboard, keys: ['[Shift]+?'] },
  { id: 'view.report', Icon: IconFileText, keys: ['p'] },
  { id: 'view.theme', Icon: IconMoon, keys: ['$mod+Shift+l'] },
  { id: 'view.language', Icon: IconLanguage, keys: [] },
] as const satisfies readonly Action[]
