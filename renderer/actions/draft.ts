import { IconArrowsDiff, IconChevronLeft, IconChevronRight, IconFileArrowRight, IconTrash } from '@tabler/icons-react'
import type { Action } from './action.ts'

export const draftActions = [
  { id: 'draft.olderVersion', Icon: IconChevronLeft, keys: ['v o'] },
  { id: 'draft.newerVersion', Icon: IconChevronRight, keys: ['v n'] },
  { id: 'draft.compareVersions', Icon: IconArrowsDiff, keys: ['v c'] },
  { id: 'draft.ownDraft', Icon: IconFileArrowRight, keys: [] },
  { id: 'draft.removeVersion', Icon: IconTrash, keys: [] },
] as const satisfies readonly Action[]
