import type { ReportSubject } from '../../../../shared/contract/reports.ts'
import { Failure } from '../../../../shared/model/failure.ts'
import { findClient } from '../../db/clients.ts'
import { clientsOfDrafts } from '../../db/clients-of-drafts.ts'
import type { ReportContent } from '../documents/document.ts'
import { gatherClient } from './gather-client.ts'
import { gatherDraft } from './gather-draft.ts'
import { gatherPlan } from './gather-plan.ts'
import { gatherRows } from './gather-rows.ts'
import type { Gathering } from './gathering.ts'

/** What a report needs to be made, and whom it is about. */
export interface Gathered {
  content: ReportContent
  /** Null where it is about no one client. */
  clientId: string | null
  /** What the file is called after, as the person named it. */
  name: string
}

/** Gathers the data of a report. Rejects with the failure of what is not there. */
export async function gatherReport(subject: ReportSubject, gathering: Gathering): Promise<Gathered> {
  switch (subject.kind) {
    case 'draft': {
      const shown = await gatherDraft(gathering, subject.draftId)
      return { content: { kind: 'draft', shown }, clientId: shown.clientId, name: shown.draft.name }
    }
    case 'comparison': {
      const [before, after] = await Promise.all([subject.beforeId, subject.afterId].map((id) => gatherDraft(gathering, id, { withFrames: false })))
      if (!before || !after) throw new Failure('draft_not_found')
      return { content: { kind: 'comparison', before, after }, clientId: after.clientId, name: after.draft.name }
    }
    case 'calendar': {
      const { clientId, from, to } = subject
      if (clientId !== null && !findClient(gathering.db, clientId)) throw new Failure('client_not_found')
      return { content: { kind: 'calendar', ...(await gatherPlan(gathering, { from, to, clientIds: clientId === null ? undefined : [clientId] })) }, clientId, name: nameOf(gathering, clientId, from) }
    }
    case 'client':
      return { content: { kind: 'client', ...(await gatherClient(gathering, subject)) }, clientId: subject.clientId, name: nameOf(gathering, subject.clientId, subject.from) }
    case 'batch': {
      const rows = await gatherRows(gathering, subject.draftIds)
      if (rows.drafts.length === 0) throw new Failure('draft_not_found')
      const owners = new Set(clientsOfDrafts(gathering.db, rows.drafts.map(({ id }) => id)).values())
      const [owner = null] = owners.size === 1 ? owners : []
      return { content: { kind: 'batch', ...rows }, clientId: owner, name: nameOf(gathering, owner, '') }
    }
  }
}

/** The client, and the month that the period begins in. */
function nameOf({ db }: Gathering, clientId: string | null, from: string): string {
  const client = clientId === null ? undefined : findClient(db, clientId)
  return [client?.client.name ?? '', from.slice(0, 7)].filter((part) => part !== '').join(' ')
}
