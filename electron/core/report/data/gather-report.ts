import type { ReportSubject } from '../../../../shared/contract/reports.ts'
import { Failure } from '../../../../shared/model/failure.ts'
import type { ReportContent } from '../documents/document.ts'
import { gatherDraft } from './gather-draft.ts'
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
    case 'calendar':
    case 'client':
    case 'batch':
      throw new Failure('input_invalid')
  }
}
