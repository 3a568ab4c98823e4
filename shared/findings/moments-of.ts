import type { Evidence, Finding } from '../model/verdict.ts'

export type Moment = Extract<Evidence, { kind: 'moments' }>['moments'][number]

/** Where in the draft a finding was found, in order of time, each start once. */
export function momentsOf({ evidence }: Pick<Finding, 'evidence'>): Moment[] {
  const all = evidence.flatMap((each) => (each.kind === 'moments' ? each.moments : [])).toSorted((a, b) => a.atS - b.atS)
  return all.filter(({ atS }, place) => place === 0 || all[place - 1]?.atS !== atS)
}
