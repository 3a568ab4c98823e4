/** The stretch of the draft that fills the width, in seconds. */
export interface View {
  startS: number
  endS: number
}

/** Changes the view that there is, and gives the one that there is now. */
export type ChangeView = (change: (view: View) => View) => View

/** Ten or so frames across the whole width: nearer there is nothing more to see. */
const leastViewS = 0.4

export function wholeView(durationS: number): View {
  return { startS: 0, endS: Math.max(durationS, 0.001) }
}

export function isWhole({ startS, endS }: View, durationS: number): boolean {
  return endS - startS >= durationS - 1e-6
}

/** Nearer by `factor` (below 1: further away); `aroundS` stays where it is as far as the draft reaches. */
export function zoomed(view: View, factor: number, aroundS: number, durationS: number): View {
  const lengthS = view.endS - view.startS
  const nextS = Math.min(durationS, Math.max(Math.min(leastViewS, durationS), lengthS / factor))
  const place = (aroundS - view.startS) / lengthS
  return within(aroundS - place * nextS, nextS, durationS)
}

export function panned(view: View, byS: number, durationS: number): View {
  return within(view.startS + byS, view.endS - view.startS, durationS)
}

/** The same view where it shows the time; else moved there, with a tenth of it before that time. */
export function showing(view: View, timeS: number, durationS: number): View {
  if (timeS >= view.startS && timeS <= view.endS) return view
  const lengthS = view.endS - view.startS
  return within(timeS - lengthS / 10, lengthS, durationS)
}

export function xOf(timeS: number, { startS, endS }: View, widthPx: number): number {
  return ((timeS - startS) / (endS - startS)) * widthPx
}

/** The time at a place, kept within the view. */
export function timeAt(xPx: number, { startS, endS }: View, widthPx: number): number {
  return startS + Math.min(1, Math.max(0, xPx / Math.max(1, widthPx))) * (endS - startS)
}

function within(startS: number, lengthS: number, durationS: number): View {
  const kept = Math.max(0, Math.min(startS, durationS - lengthS))
  return { startS: kept, endS: kept + lengthS }
}
