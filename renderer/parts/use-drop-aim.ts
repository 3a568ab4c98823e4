import { useRef, useState, type DragEvent } from 'react'
import type { ImportAim } from '../api/import-item.ts'

/** The draft that a dragged file is over, and where it stands in the window. */
export interface AimedDraft {
  draftId: string
  name: string
  rect: { left: number; top: number; width: number; height: number }
}

/** Looks through the drop area at the draft below the pointer: one file dropped there is its new version. */
export function useDropAim() {
  const [aim, setAim] = useState<AimedDraft | null>(null)
  // The files are read before they are taken, when the drag is over already.
  const last = useRef<AimedDraft | null>(null)
  const set = (next: AimedDraft | null) => {
    last.current = next
    setAim((before) => (isSame(before, next) ? before : next))
  }
  return {
    aim,
    aimAt(event: DragEvent) {
      // Of several it could not be said which is the newer.
      set(event.dataTransfer.items.length === 1 ? aimedAt(event.clientX, event.clientY) : null)
    },
    leave: () => set(null),
    take(files: number): ImportAim | undefined {
      const taken = last.current
      set(null)
      // A folder is one thing while it is dragged.
      return taken && files === 1 ? { versionOf: taken.draftId } : undefined
    },
  }
}

function aimedAt(x: number, y: number): AimedDraft | null {
  const item = document.elementsFromPoint(x, y).find((element) => element.closest('[data-draft-id]'))?.closest('[data-draft-id]')
  if (!item) return null
  const { left, top, width, height } = item.getBoundingClientRect()
  return { draftId: item.getAttribute('data-draft-id') ?? '', name: item.getAttribute('data-draft-name') ?? '', rect: { left, top, width, height } }
}

function isSame(a: AimedDraft | null, b: AimedDraft | null): boolean {
  return a?.draftId === b?.draftId && a?.rect.left === b?.rect.left && a?.rect.top === b?.rect.top && a?.rect.width === b?.rect.width
}
