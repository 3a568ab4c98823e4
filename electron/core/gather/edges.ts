/** One edge of the picture, and its lines counted from that edge inwards. */
export type Edge = 'top' | 'bottom' | 'left' | 'right'
export const edges: Edge[] = ['top', 'bottom', 'left', 'right']

/** Pixels (or lines) of bar at each edge. */
export type Depths = Record<Edge, number>

export interface Size {
  widthPx: number
  heightPx: number
}

export function linesFrom(edge: Edge, { widthPx, heightPx }: Size): number {
  return edge === 'top' || edge === 'bottom' ? heightPx : widthPx
}

export function lineLength(edge: Edge, { widthPx, heightPx }: Size): number {
  return edge === 'top' || edge === 'bottom' ? widthPx : heightPx
}

/** Index into a plane of the `place`-th pixel of the line `depth` lines in from the edge. */
export function pixelAt(edge: Edge, depth: number, place: number, { widthPx, heightPx }: Size): number {
  switch (edge) {
    case 'top':
      return depth * widthPx + place
    case 'bottom':
      return (heightPx - 1 - depth) * widthPx + place
    case 'left':
      return place * widthPx + depth
    case 'right':
      return place * widthPx + widthPx - 1 - depth
  }
}

/** The edges that a line of this edge runs between, where its first and its last pixel lie. */
export const across: Record<Edge, [Edge, Edge]> = {
  top: ['left', 'right'],
  bottom: ['left', 'right'],
  left: ['top', 'bottom'],
  right: ['top', 'bottom'],
}
