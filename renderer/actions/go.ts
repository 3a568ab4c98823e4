import { IconBook2, IconHome, IconListCheck, IconSettings, IconUsers } from '@tabler/icons-react'
import type { Action } from './action.ts'

/** Places to go to; each has its address here too. */
export const goActions = [
  { id: 'go.library', Icon: IconHome, keys: ['g l'], to: '/' },
  { id: 'go.clients', Icon: IconUsers, keys: ['g k'], to: '/clients' },
  { id: 'go.practices', Icon: IconBook2, keys: ['g p'], to: '/practices' },
  { id: 'go.houseRules', Icon: IconListCheck, keys: ['g h'], to: '/house-rules' },
  { id: 'go.settings', Icon: IconSettings, keys: ['g s', '$mod+,'], to: '/settings' },
] as const satisfies readonly (Action & { to: string })[]
