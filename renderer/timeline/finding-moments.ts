import type { Finding } from '../../shared/model/verdict.ts'
import { groupOf } from '../../shared/findings/group-findings.ts'
import { xOf, type View } from './view.ts'

/** Where in the draft a finding is. */
export interface FindingMoment {
  practice: string
  atS: number
  untilS: number | null
  cost: Cost
  pointsLost: number
}

/** refused: TikTok would refuse the upload for it · dear, some: it costs many points or few. */
export const costs = ['refused', 'dear', 'some'] as const
export type Cost = (typeof costs)[number]

/** A twentieth of the score. A judgement. */
const dearFrom = 5

/** Moments of the findings that cost something, by time; of two at the same time the dearer first. What is well has no moment to go to. */
export function findingMoments(findings: readonly Finding[]): FindingMoment[] {
  return findings
    .flatMap((finding) => {
      const cost = costOf(finding)
      if (cost === null) return []
      return finding.evidence.flatMap((evidence) =>
        evidence.kind === 'moments' ? evidence.moments.map(({ atS, untilS }) => ({ practice: finding.practice, atS, untilS: untilS ?? null, cost, pointsLost: finding.pointsLost })) : [],
      )
    })
    .toSorted((a, b) => a.atS - b.atS || costs.indexOf(a.cost) - costs.indexOf(b.cost) || b.pointsLost - a.pointsLost)
}

function costOf(finding: Finding): Cost | null {
  const group = groupOf(finding)
  if (group === 'refused') return 'refused'
  if (group !== 'costing') return null
  return finding.pointsLost >= dearFrom ? 'dear' : 'some'
}

/** One mark for moments that would lie over one another; it stands at the first. */
export interface Marker {
  xPx: number
  moments: FindingMoment[]
}

/** Width of a mark, with a little air. */
const markPx = 18

export function markersOf(moments: readonly FindingMoment[], view: View, widthPx: number): Marker[] {
  const markers: Marker[] = []
  for (const moment of moments) {
    const xPx = xOf(moment.atS, view, widthPx)
    if (xPx < 0 || xPx > widthPx) continue
    const last = markers.at(-1)
    if (last && xPx - last.xPx < markPx) last.moments.push(moment)
    else markers.push({ xPx, moments: [moment] })
  }
  return markers
}

/** The dearest of those behind one mark. */
export function dearestOf({ moments }: Marker): FindingMoment {
  return moments.reduce((dearest, moment) => (costs.indexOf(moment.cost) < costs.indexOf(dearest.cost) ? moment : dearest))
}

/** The nearest moment after (1) or before (-1) a time; what lies within `toleranceS` of it is where one already is. */
export function momentFrom(moments: readonly FindingMoment[], timeS: number, direction: 1 | -1, toleranceS: number): FindingMoment | undefined {
  if (direction === 1) return moments.find(({ atS }) => atS > timeS + toleranceS)
  const before = moments.findLast(({ atS }) => atS < timeS - toleranceS)
  return before && moments.find(({ atS }) => atS === before.atS)
}
