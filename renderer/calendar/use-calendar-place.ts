import { useCallback, useMemo } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { postStatus, type PostStatus } from '../../shared/model/post.ts'
import { isDate, views, type View } from './dates.ts'

export const panels = ['ideas', 'drafts', 'advice', 'none'] as const
export type Panel = (typeof panels)[number]

/** What is shown, as the address tells it. */
export interface CalendarPlace {
  view: View
  /** Null: today. */
  date: string | null
  /** None: all clients that are not in the archive. */
  clientIds: readonly string[]
  statuses: readonly PostStatus[]
  query: string
  /** The post that is open. */
  post: string | null
  panel: Panel
}

export type PlaceChange = Partial<CalendarPlace>

function listOf(text: string | null): string[] {
  return text === null || text === '' ? [] : text.split(',').slice(0, 1000)
}

export function readPlace(address: URLSearchParams, ownClientId: string | undefined): CalendarPlace {
  const date = address.get('date')
  return {
    view: views.find((view) => view === address.get('view')) ?? 'month',
    date: isDate(date) ? date : null,
    clientIds: ownClientId === undefined ? listOf(address.get('clients')) : [ownClientId],
    statuses: listOf(address.get('status')).flatMap((status) => postStatus.safeParse(status).data ?? []),
    query: address.get('q') ?? '',
    post: address.get('post'),
    panel: panels.find((panel) => panel === address.get('panel')) ?? 'ideas',
  }
}

/** The address of a place; what is as it is by itself is left out. One client has an address of its own. */
export function addressOf({ view, date, clientIds, statuses, query, post, panel }: CalendarPlace): string {
  const address = new URLSearchParams()
  if (view !== 'month') address.set('view', view)
  if (date !== null) address.set('date', date)
  if (clientIds.length > 1) address.set('clients', clientIds.join(','))
  if (statuses.length > 0) address.set('status', statuses.join(','))
  if (query !== '') address.set('q', query)
  if (post !== null) address.set('post', post)
  if (panel !== 'ideas') address.set('panel', panel)
  const [only] = clientIds
  const path = clientIds.length === 1 && only !== undefined ? `/calendar/${only}` : '/calendar'
  return address.size === 0 ? path : `${path}?${address.toString().replaceAll('%2C', ',')}`
}

/** The place in the address, and the way to another. */
export function useCalendarPlace(ownClientId: string | undefined): { place: CalendarPlace; go: (change: PlaceChange, options?: { replace?: boolean }) => void } {
  const [address] = useSearchParams()
  const [, navigate] = useLocation()
  const place = useMemo(() => readPlace(address, ownClientId), [address, ownClientId])
  const go = useCallback((change: PlaceChange, options?: { replace?: boolean }) => navigate(addressOf({ ...place, ...change }), options), [place, navigate])
  return { place, go }
}
