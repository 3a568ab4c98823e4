import { useEffect } from 'react'
import { tinykeys } from 'tinykeys'
import { runAction } from './able.ts'
import { isSingleKey } from './keys.ts'
import { actionList, type ActionId } from './list.ts'

/** Every binding with the actions that have it: which one is meant depends on what can be done where the person is. */
function bindings(withSingleKeys: boolean): Map<string, ActionId[]> {
  const map = new Map<string, ActionId[]>()
  for (const { id, keys } of actionList) {
    for (const binding of keys) if (withSingleKeys || !isSingleKey(binding)) map.set(binding, [...(map.get(binding) ?? []), id])
  }
  return map
}

/** Listens to the shortcuts of all actions. `withSingleKeys` off leaves those of letters alone out (WCAG 2.1.4). */
export function useShortcuts(withSingleKeys: boolean): void {
  useEffect(() => {
    const handlers = [...bindings(withSingleKeys)].map(([binding, ids]) => {
      const handle = (event: KeyboardEvent) => {
        if (!isMeantElsewhere(event, binding) && ids.some(runAction)) event.preventDefault()
      }
      return [binding, handle] as const
    })
    return tinykeys(window, Object.fromEntries(handlers), { ignore: (event) => event.isComposing || event.defaultPrevented })
  }, [withSingleKeys])
}

const typed = 'textarea, select, [contenteditable="true"], input:not([type=checkbox], [type=radio], [type=range], [type=button])'
/** What moves by arrows itself; a slider that says `data-shortcuts` leaves them to the actions. */
const moved = '[role=radio], [role=tab], [role=option], [role=listbox], [role=menuitem], [role=gridcell], [role=row], [role=treeitem], [role=slider]:not([data-shortcuts]), input[type=radio], input[type=range]'
const pressed = 'button, a[href], summary, [role=button], [role=tab], [role=option], [role=menuitem], [role=checkbox], [role=switch], input[type=checkbox], input[type=radio]'

/** Whether the key belongs to what has the focus: text that is typed, a button that is pressed, a list that is walked, a dialog over the page. */
function isMeantElsewhere({ target, key }: KeyboardEvent, binding: string): boolean {
  if (!(target instanceof Element)) return false
  // It closes what is open before it does anything else.
  if (key === 'Escape') return target.closest('[role=dialog], [role=menu], [role=listbox], [aria-expanded=true]') !== null
  if (target.matches(typed)) return isSingleKey(binding) || /\+[zy]$/.test(binding)
  if (!isSingleKey(binding)) return false
  if (target.closest('[role=dialog]:not([data-shortcuts]), [role=menu]')) return true
  if (/^(Arrow|Home|End|Page)/.test(key)) return target.matches(moved)
  return (key === ' ' || key === 'Enter') && target.matches(pressed)
}
