import type { Icon } from '@tabler/icons-react'

export const actionGroups = ['go', 'draft', 'library', 'calendar', 'plan', 'player', 'timeline', 'caption', 'queue', 'report', 'edit', 'view'] as const
export type ActionGroup = (typeof actionGroups)[number]

/**
 * Something a person can do, once: buttons, menus, shortcuts, the palette and the list of shortcuts are all made from it. Its words are
 * `actions.<id>`; what it does is given by the part of the page that can do it, with `useAction`.
 */
export interface Action {
  id: string
  Icon: Icon
  /** As tinykeys reads them: `$mod+k`, `Shift+?`, `g l`; the first is the one that is shown. */
  keys: readonly string[]
}
