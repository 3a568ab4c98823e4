import { IconBulb, IconCopy, IconMessage, IconTrash, IconUserPlus } from '@tabler/icons-react'
import type { Action } from './action.ts'

/** What can be done with posts, ideas and clients. */
export const planActions = [
  { id: 'plan.addIdea', Icon: IconBulb, keys: ['i'] },
  { id: 'plan.comment', Icon: IconMessage, keys: ['$mod+Shift+m'] },
  { id: 'plan.duplicate', Icon: IconCopy, keys: ['$mod+Shift+d'] },
  { id: 'plan.remove', Icon: IconTrash, keys: [] },
  { id: 'plan.addClient', Icon: IconUserPlus, keys: ['g n'] },
] as const satisfies readonly Action[]
