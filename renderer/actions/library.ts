import { IconArrowsDiff, IconCheckbox, IconFolder, IconFilterOff, IconLayoutGrid, IconArrowRight, IconScale, IconSearch, IconSelectAll, IconTag, IconTrash, IconUser, IconUsers, IconVersions, IconX } from '@tabler/icons-react'
import type { Action } from './action.ts'

export const libraryActions = [
  { id: 'library.search', Icon: IconSearch, keys: ['/'] },
  { id: 'library.open', Icon: IconArrowRight, keys: ['o'] },
  { id: 'library.toggle', Icon: IconCheckbox, keys: ['x'] },
  { id: 'library.selectAll', Icon: IconSelectAll, keys: ['$mod+a'] },
  { id: 'library.clear', Icon: IconX, keys: ['Escape'] },
  { id: 'library.tags', Icon: IconTag, keys: ['t'] },
  { id: 'library.client', Icon: IconUser, keys: ['c'] },
  { id: 'library.folder', Icon: IconFolder, keys: ['f'] },
  { id: 'library.judge', Icon: IconScale, keys: ['b'] },
  { id: 'library.compare', Icon: IconArrowsDiff, keys: ['Shift+c'] },
  { id: 'library.newVersion', Icon: IconVersions, keys: ['n'] },
  { id: 'library.remove', Icon: IconTrash, keys: ['Delete', '$mod+Backspace'] },
  { id: 'library.layout', Icon: IconLayoutGrid, keys: ['Shift+v'] },
  { id: 'library.clearFilters', Icon: IconFilterOff, keys: ['Shift+x'] },
  { id: 'library.clients', Icon: IconUsers, keys: ['Shift+k'] },
] as const satisfies readonly Action[]
