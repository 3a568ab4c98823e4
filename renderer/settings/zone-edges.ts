import { zonePicture, type SafeZone } from '../../shared/model/settings.ts'

/** The edges of a safe zone, in the order they are told. */
export const edges = ['top', 'bottom', 'left', 'right'] as const
export type Edge = (typeof edges)[number]

const fields = { top: 'topPx', bottom: 'bottomPx', left: 'leftPx', right: 'rightPx' } as const
const opposite = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' } as const

/** How far an edge reaches in, in pixels of 1080×1920. */
export function edgeOf(zone: SafeZone, edge: Edge): number {
  return zone[fields[edge]]
}

/** The furthest that an edge can reach: something of the picture is left. */
export function furthest(zone: SafeZone, edge: Edge): number {
  const length = edge === 'top' || edge === 'bottom' ? zonePicture.heightPx : zonePicture.widthPx
  return length - edgeOf(zone, opposite[edge]) - 1
}

/** The zone with an edge moved there, to a whole pixel within what is possible. */
export function moved(zone: SafeZone, edge: Edge, px: number): SafeZone {
  return { ...zone, [fields[edge]]: Math.min(furthest(zone, edge), Math.max(0, Math.round(px))) }
}

/** How far an edge reaches when it is dragged to a place in the picture, as shares of its width and height. */
export function edgeAt(edge: Edge, x: number, y: number): number {
  if (edge === 'top') return y * zonePicture.heightPx
  if (edge === 'bottom') return (1 - y) * zonePicture.heightPx
  return (edge === 'left' ? x : 1 - x) * zonePicture.widthPx
}

/** What a key does to an edge, in pixels; 0 for a key that is none of ours. Arrows move the line the way they point. */
export function stepOf(edge: Edge, key: string, isLarge: boolean): number {
  const step = isLarge ? 10 : 1
  const inwards = { top: 'ArrowDown', bottom: 'ArrowUp', left: 'ArrowRight', right: 'ArrowLeft' }[edge]
  const outwards = { top: 'ArrowUp', bottom: 'ArrowDown', left: 'ArrowLeft', right: 'ArrowRight' }[edge]
  return key === inwards ? step : key === outwards ? -step : 0
}
