import { useCallback, useMemo } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { maxBatchDrafts, reportSubject, type ReportKind, type ReportSubject } from '../../shared/contract/reports.ts'
import type { Language } from '../../shared/i18n/index.ts'
import { isDate } from '../calendar/dates.ts'
import { lengthened, shortened } from './short-ids.ts'

export const reportKinds = ['draft', 'comparison', 'batch', 'calendar', 'client'] as const satisfies readonly ReportKind[]

/** What a report is asked to be about, as the address tells it; what is not chosen yet is empty or null. */
export interface ReportPlace {
  kind: ReportKind
  /** Of a comparison the one before first. */
  draftIds: readonly string[]
  /** Null: of a calendar all clients, of a report none yet. */
  clientId: string | null
  /** First and last day; null: the month that the document is usually about. */
  from: string | null
  to: string | null
  /** Null: the client's, or the page's. */
  language: Language | null
  /** The page of the document that is looked at. */
  page: number
}

export const nowhere: ReportPlace = { kind: 'draft', draftIds: [], clientId: null, from: null, to: null, language: null, page: 1 }

export function readPlace(address: URLSearchParams): ReportPlace {
  const day = (name: string) => {
    const text = address.get(name)
    return isDate(text) ? text : null
  }
  const page = Number(address.get('page') ?? 1)
  const language = address.get('language')
  return {
    kind: reportKinds.find((kind) => kind === address.get('of')) ?? 'draft',
    draftIds: lengthened(address.get('drafts') ?? '').slice(0, maxBatchDrafts),
    clientId: lengthened(address.get('client') ?? '')[0] ?? null,
    from: day('from'),
    to: day('to'),
    language: language === 'en' || language === 'nl' ? language : null,
    page: Number.isInteger(page) && page > 0 ? page : 1,
  }
}

/** The address of a place; what is as it is by itself is left out. */
export function addressOf(place: Partial<ReportPlace>): string {
  const { kind, draftIds, clientId, from, to, language, page } = { ...nowhere, ...place }
  const address = new URLSearchParams({ of: kind })
  if (draftIds.length > 0) address.set('drafts', shortened(draftIds))
  if (clientId !== null) address.set('client', clientId)
  if (from !== null) address.set('from', from)
  if (to !== null) address.set('to', to)
  if (language !== null) address.set('language', language)
  if (page > 1) address.set('page', String(page))
  return `/reports?${address}`
}

/** The drafts that a kind of document takes. */
export function draftsOf({ kind, draftIds }: Pick<ReportPlace, 'kind' | 'draftIds'>): readonly string[] {
  if (kind === 'draft') return draftIds.slice(0, 1)
  return kind === 'comparison' ? draftIds.slice(0, 2) : draftIds
}

export interface ReportWords {
  experiments: string
  nextSteps: string
}

/** What is asked of the core; null while something is still to be chosen. */
export function subjectOf(place: ReportPlace & { from: string; to: string }, { experiments, nextSteps }: ReportWords): ReportSubject | null {
  const { kind, clientId, from, to } = place
  if (to < from && (kind === 'calendar' || kind === 'client')) return null
  const [draftId, afterId] = draftsOf(place)
  const told = { ...(experiments.trim() !== '' && { experiments }), ...(nextSteps.trim() !== '' && { nextSteps }) }
  const asked = {
    draft: { kind, draftId },
    comparison: { kind, beforeId: draftId, afterId },
    batch: { kind, draftIds: place.draftIds },
    calendar: { kind, clientId, from, to },
    client: { kind, clientId, from, to, ...told },
  }[kind]
  return reportSubject.safeParse(asked).data ?? null
}

/** The place in the address, and the way to another. */
export function useReportPlace(): { place: ReportPlace; change: (next: Partial<ReportPlace>) => void } {
  const [address] = useSearchParams()
  const [, navigate] = useLocation()
  const place = useMemo(() => readPlace(address), [address])
  const change = useCallback(
    (next: Partial<ReportPlace>) => {
      // What is about something else begins at its first page.
      const isOther = 'kind' in next || 'draftIds' in next || 'clientId' in next
      navigate(addressOf({ ...place, ...(isOther && { page: 1 }), ...next }), { replace: true })
    },
    [place, navigate],
  )
  return { place, change }
}
