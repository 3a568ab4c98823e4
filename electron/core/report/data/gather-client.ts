import type { ReportSubject } from '../../../../shared/contract/reports.ts'
import { groupOf } from '../../../../shared/findings/group-findings.ts'
import { Failure } from '../../../../shared/model/failure.ts'
import { planPractices } from '../../../../shared/planning/practices/index.ts'
import { localOf } from '../../../../shared/planning/zoned.ts'
import { draftsOfClient, findClient } from '../../db/clients.ts'
import { listSummaries } from '../../db/summaries.ts'
import { inGroups } from '../../db/versions.ts'
import { judgeClientPlan } from '../../judge-client-plan.ts'
import { mostShown, type ClientData } from './client-data.ts'
import { gatherPlan } from './gather-plan.ts'
import { gatherRows } from './gather-rows.ts'
import type { Gathering } from './gathering.ts'

/** What a client report tells. Rejects with `client_not_found`, and where the period is none. */
export async function gatherClient(gathering: Gathering, { clientId, from, to, experiments = '', nextSteps = '' }: Extract<ReportSubject, { kind: 'client' }>): Promise<ClientData> {
  const { db } = gathering
  const found = findClient(db, clientId)
  if (!found) throw new Failure('client_not_found')
  const { timeZone, weeklyGoal } = found.details
  const { posts, leftOut } = await gatherPlan(gathering, { from, to, clientIds: [clientId], withCovers: false })
  // With all versions: which of them is the newest, the summaries know.
  const planned = new Set(db.all(inGroups(db, posts.flatMap(({ draftId }) => draftId ?? []))).map(({ id }) => id))
  const summaries = listSummaries(db, [...new Set([...draftsOfClient(db, clientId), ...planned])]).filter(({ draft }) => {
    const day = localOf(draft.importedAt, timeZone).slice(0, 10)
    return planned.has(draft.id) || (day >= from && day <= to)
  })
  const gains = new Map(summaries.map(({ draft, score, scoreBefore }) => [draft.id, scoreBefore === null ? null : score - scoreBefore]))
  const { drafts, practices } = await gatherRows(gathering, summaries.map(({ draft }) => draft.id), (rows) => {
    const ids = rows.toSorted((one, other) => other.score - one.score).map(({ id }) => id)
    return [...ids.slice(0, mostShown), ...ids.slice(-mostShown)]
  })
  return { from, to, weeklyGoal, posts, leftOut, practices, drafts: drafts.map((each) => ({ ...each, gain: gains.get(each.id) ?? null })), advice: adviceOn(gathering, { clientId, from, to }), experiments: experiments.trim(), nextSteps: nextSteps.trim() }
}

function adviceOn({ db }: Gathering, period: { clientId: string; from: string; to: string }): ClientData['advice'] {
  const { verdict } = judgeClientPlan(db, period)
  const costing = verdict.findings.filter((finding) => groupOf(finding) === 'costing').toSorted((one, other) => other.pointsLost - one.pointsLost)
  return costing.flatMap(({ practice, pointsLost }) => {
    const known = planPractices.find(({ id }) => id === practice)
    return known ? [{ practice, pointsLost, failTitle: known.failTitle, fix: known.fix }] : []
  })
}
