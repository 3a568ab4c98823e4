import { isMissing, type Artifacts } from '../../shared/model/artifacts.ts'

/** The times that a step from cut to cut stops at: start, every cut, end. */
export function stopsOf({ shots }: Artifacts, durationS: number): number[] {
  return [0, ...(isMissing(shots) ? [] : shots.cuts.map(({ atS }) => atS)), durationS]
}

/** The first stop after a time; `nearS` off it counts as there. */
export function nextStop(stops: readonly number[], timeS: number, nearS: number): number | undefined {
  return stops.find((stop) => stop > timeS + nearS)
}

export function previousStop(stops: readonly number[], timeS: number, nearS: number): number | undefined {
  return stops.findLast((stop) => stop < timeS - nearS)
}
