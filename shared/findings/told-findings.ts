import type { Verdict } from '../model/verdict.ts'
import { groupFindings } from './group-findings.ts'
import { momentsOf } from './moments-of.ts'

/** Moments of one finding that get a picture on paper, and pictures of one draft in all. Judgements: a row of three is seen at a glance. */
const [mostOfFinding, mostOfDraft] = [3, 10]

/** What is wrong with a draft, as it is told on paper: refusals, then what costs points, the dearest first. */
export function wrongFindings(verdict: Pick<Verdict, 'findings'>): Verdict['findings'] {
  return groupFindings(verdict.findings).flatMap(({ id, findings }) => (id === 'refused' || id === 'costing' ? findings : []))
}

/** The moments that are shown with a finding, in seconds. */
export function picturedMoments(finding: Verdict['findings'][number]): number[] {
  return momentsOf(finding).slice(0, mostOfFinding).map(({ atS }) => atS)
}

/** All moments of a draft that are shown, those of the dearest findings before others, each once. */
export function picturedMomentsOf(verdict: Pick<Verdict, 'findings'>): number[] {
  return [...new Set(wrongFindings(verdict).flatMap(picturedMoments))].slice(0, mostOfDraft).toSorted((a, b) => a - b)
}
