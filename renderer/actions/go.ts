import { IconBook2, IconCalendarMonth, IconFileText, IconHash, IconHome, IconListCheck, IconSettings, IconUsers } from '@tabler/icons-react'
import type { Action } from './action.ts'

/** Places to go to; each has its address here too. */
export const goActions = [
  { id: 'go.library', Icon: IconHome, keys: ['g l'], to: '/' },
  { id: 'go.calendar', Icon: IconCalendarMonth, keys: ['g c'], to: '/calendar' },
  { id: 'go.clients', Icon: IconUsers, keys: ['g k'], to: '/clients' },
  { id: 'go.reports', Icon: IconFileText, keys: ['g r'], to: '/reports' },
  { id: 'go.hashtags', Icon: IconHash, keys: ['g t'], to: '/hashtags' },
  { id: 'go.practices', Icon: IconBook2, keys: ['g p'], to: '/practices' },
  { id: 'go.houseRules', Icon: IconListCheck, keys: ['g h'], to: '/house-rules' },
  { id: 'go.settings', Icon: IconSettings, keys: ['g s', '$mod+,'], to: '/settings' },
] as const satisfies readonly (Action & { to: string })[]
