import { xOf, type View } from './view.ts'

/** Nearer than this, ticks run into a grey bar. */
const leastGapPx = 4

/** Every nth beat, where n is a power of two: as many as can be told apart in this view. */
export function shownBeats(beats: readonly number[], view: View, widthPx: number): number[] {
  const [first, last] = [beats[0], beats.at(-1)]
  if (first === undefined || last === undefined || widthPx <= 0) return []
  const gapPx = ((last - first) / Math.max(1, beats.length - 1) / (view.endS - view.startS)) * widthPx
  const every = gapPx > 0 ? 2 ** Math.max(0, Math.ceil(Math.log2(leastGapPx / gapPx))) : 1
  return beats.filter((timeS, index) => index % every === 0 && timeS >= view.startS && timeS <= view.endS)
}

/** One path of all ticks: a stroke for each. */
export function beatPath(times: readonly number[], view: View, widthPx: number, heightPx: number): string {
  return times.map((timeS) => `M${Math.round(xOf(timeS, view, widthPx) * 10) / 10} 0v${heightPx}`).join('')
}
