import { thumbCells } from '../gather/signature-thumbs.ts'
import { correlation, type Aligned } from './agreement.ts'
import { look, wholeView, withoutHidden, type Pictures, type View } from './pictures.ts'

export interface Views {
  oneView: View
  otherView: View
}

/** Most that is taken for cropped away at one side. */
const mostCropped = 0.2

/**
 * Finds the window through which one of two drafts shows what all of the other does: first windows in the middle, then each side by itself
 * (coordinate descent).
 */
export function findCrop({ steps, one, other }: Aligned, [hiddenOne, hiddenOther]: [Uint8Array, Uint8Array], otherView: View): Views {
  const [a, b] = [picturesOf(one, steps, hiddenOne), picturesOf(other, steps, hiddenOther)]
  const { mirrored } = otherView
  const judge = (views: Views) => {
    const [here, there] = withoutHidden(look(a, views.oneView), look(b, views.otherView))
    return { ...views, worth: correlation(here.cells, there.cells) }
  }
  let best = judge({ oneView: wholeView, otherView })
  const offer = (views: Views) => {
    const tried = judge(views)
    if (tried.worth > best.worth + 1e-4) best = tried
  }
  for (const margin of [0.02, 0.05, 0.09]) {
    const view: View = { left: margin, top: margin, width: 1 - 2 * margin, height: 1 - 2 * margin, mirrored: false }
    offer({ oneView: view, otherView })
    offer({ oneView: wholeView, otherView: { ...view, mirrored } })
  }
  for (const step of [0.05, 0.025]) {
    for (const move of moves(step)) {
      const [oneView, moved] = [nudge(best.oneView, move), nudge(best.otherView, move)]
      if (oneView && isWhole(best.otherView)) offer({ oneView, otherView: best.otherView })
      if (moved && isWhole(best.oneView)) offer({ oneView: best.oneView, otherView: moved })
    }
  }
  return { oneView: best.oneView, otherView: best.otherView }
}

function picturesOf(cells: Float32Array, steps: number, hidden: Uint8Array): Pictures {
  return { count: steps, cells: cells.subarray(0, steps * thumbCells), seen: new Uint8Array(steps).fill(1), hidden }
}

interface Move {
  left: number
  top: number
  right: number
  bottom: number
}

/** Each side inwards and outwards, and the window as it is along each edge. */
function moves(step: number): Move[] {
  const none: Move = { left: 0, top: 0, right: 0, bottom: 0 }
  const both = (size: number): Move[] => [
    { ...none, left: size },
    { ...none, right: size },
    { ...none, top: size },
    { ...none, bottom: size },
    { ...none, left: size, right: -size },
    { ...none, top: size, bottom: -size },
  ]
  return [...both(step), ...both(-step)]
}

function nudge(view: View, { left, top, right, bottom }: Move): View | null {
  const sides = [view.left + left, view.top + top, 1 - view.left - view.width + right, 1 - view.top - view.height + bottom]
  if (sides.some((side) => side < -1e-9 || side > mostCropped)) return null
  const [fromLeft = 0, fromTop = 0, fromRight = 0, fromBottom = 0] = sides
  return { ...view, left: fromLeft, top: fromTop, width: 1 - fromLeft - fromRight, height: 1 - fromTop - fromBottom }
}

function isWhole({ width, height }: View): boolean {
  return width > 0.999 && height > 0.999
}
