import { useLayoutEffect, useRef, type KeyboardEvent, type MouseEvent, type FocusEvent, type RefObject } from 'react'
import { movedIndex } from './grid-move.ts'
import type { Shelf } from './use-shelf.ts'

interface Given {
  frame: RefObject<HTMLElement | null>
  shelf: Shelf
  columns: number
  pageRows: number
  reveal: (row: number) => void
  onOpen: (draftId: string) => void
}

/** What a click or a key on any draft does, heard once for all: click opens, with Ctrl or Shift it selects; arrows move, Enter opens. */
export function useShelfEvents(given: Given) {
  const { shelf, columns, pageRows, reveal, onOpen } = given
  const focus = useFocusKept(given)

  function onClick(event: MouseEvent) {
    const id = draftAt(event.target)
    if (id === null || !(event.target instanceof Element)) return
    if (event.target.closest('.draft-menu-button')) return openMenu(event.target)
    const isCheck = event.target.closest('.draft-check') !== null
    if (!isCheck) event.preventDefault()
    shelf.activate(id)
    if (event.shiftKey) shelf.rangeTo(id)
    else if (isCheck || event.ctrlKey || event.metaKey) shelf.toggle(id)
    else onOpen(id)
  }

  function onKeyDown(event: KeyboardEvent) {
    const id = draftAt(event.target)
    if (id === null || event.altKey) return
    const index = shelf.ids.indexOf(id)
    const next = movedIndex(index, event.key, event.ctrlKey || event.metaKey, { count: shelf.ids.length, columns, pageRows })
    const to = next === null ? undefined : shelf.ids[next]
    if (to !== undefined) {
      focus.moveTo(to)
      if (event.shiftKey) shelf.rangeTo(to)
      reveal(Math.floor((next ?? 0) / columns))
    } else if (event.key === 'Enter') onOpen(id)
    else if (event.key === ' ') shelf.toggle(id)
    else return
    event.preventDefault()
  }

  return {
    onClick,
    onKeyDown,
    onFocus(event: FocusEvent) {
      focus.came()
      const id = draftAt(event.target)
      if (id !== null) shelf.activate(id)
    },
    onBlur(event: FocusEvent) {
      focus.wentTo(event.relatedTarget)
    },
  }
}

/** Puts the focus where the keyboard moved to, and on the next draft when the one it stood on is gone. */
function useFocusKept({ frame, shelf }: Given) {
  // Who comes back from a draft goes on from there.
  const isMoving = useRef(document.activeElement === document.body && shelf.activeId !== null)
  const hadFocus = useRef(false)
  const { ids, activeId, activate } = shelf
  const last = useRef({ id: '', ids, index: -1 })
  // After every drawing: the row that the keyboard moved to may not be drawn yet.
  useLayoutEffect(() => {
    if (activeId !== null) {
      if (last.current.id !== activeId || last.current.ids !== ids) last.current = { id: activeId, ids, index: ids.indexOf(activeId) }
      const item = isMoving.current && frame.current?.querySelector<HTMLElement>(`[data-draft-id="${activeId}"]`)
      if (!item) return
      item.focus({ preventScroll: true })
      isMoving.current = false
    } else if (hadFocus.current && last.current.index >= 0 && document.activeElement === document.body) {
      const next = ids[Math.min(last.current.index, ids.length - 1)]
      isMoving.current = next !== undefined
      if (next !== undefined) activate(next)
    }
  })
  return {
    moveTo(id: string) {
      isMoving.current = true
      activate(id)
    },
    came() {
      hadFocus.current = true
    },
    wentTo(target: Element | null) {
      // A draft that leaves the page takes the focus along without another to go to.
      if (target !== null && !frame.current?.contains(target)) hadFocus.current = false
    },
  }
}

/** Opens the menu of a draft where its button is, as a right click there would. */
function openMenu(button: Element) {
  const { left, bottom } = button.getBoundingClientRect()
  button.dispatchEvent(new globalThis.MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: left, clientY: bottom }))
}

/** The draft that something on the page belongs to. */
export function draftAt(target: EventTarget | null): string | null {
  const item = target instanceof Element ? target.closest('[data-draft-id]') : null
  return item?.getAttribute('data-draft-id') ?? null
}
