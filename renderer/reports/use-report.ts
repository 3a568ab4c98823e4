import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useState } from 'react'
import type { Output } from '../../shared/contract/contract.ts'
import type { ReportSubject } from '../../shared/contract/reports.ts'
import type { Language } from '../../shared/i18n/index.ts'
import { Failure } from '../../shared/model/failure.ts'
import { keys } from '../api/keys.ts'
import { useWorkbench } from '../api/workbench.ts'

/** A PDF as it was made, whole: what is previewed is what is saved. */
export interface MadeReport {
  made: Output<'report.make'>
  bytes: Uint8Array<ArrayBuffer>
  language: Language
  /** The same for the same subject in other words, another period or language: whoever reads on stays on the page. */
  about: string
}

/** The report on a subject, made again when that changes; the one before stays until then. `percent`: how much of it is made. */
export function useReport(subject: ReportSubject | null, language: Language): { query: UseQueryResult<MadeReport>; percent: number } {
  const { connection } = useWorkbench()
  const [percent, setPercent] = useState(0)
  const query = useQuery({
    queryKey: keys.report(subject, language),
    queryFn: async ({ signal }) => {
      if (!subject) throw new Failure('cancelled')
      setPercent(0)
      const made = await connection.call('report.make', { subject, language }, { signal, onProgress: (progress) => setPercent(progress.percent ?? 0) })
      return { made, bytes: await bytesOf(made.reportId, signal), language, about: aboutOf(subject) }
    },
    enabled: subject !== null,
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  })
  return { query, percent }
}

function aboutOf(subject: ReportSubject): string {
  return Object.entries(subject).flatMap(([name, value]) => (name === 'kind' || /Ids?$/.test(name) ? String(value) : [])).join(' ')
}

async function bytesOf(reportId: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(`/report/${reportId}`, { signal }).catch(() => null)
  signal.throwIfAborted()
  if (!answer) throw new Failure('not_connected')
  if (!answer.ok) throw new Failure('internal', undefined, `HTTP ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}
