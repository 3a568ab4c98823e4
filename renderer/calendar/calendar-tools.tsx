import { SegmentedControl, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useRef } from 'react'
import { visibleText } from '../../shared/i18n/format.ts'
import type { ListedClient } from '../../shared/model/client.ts'
import { postStatus } from '../../shared/model/post.ts'
import { useAction } from '../actions/able.ts'
import { ActionButton } from '../actions/action-button.tsx'
import { useTexts } from '../app/use-texts.ts'
import { ClientName } from '../library/client-name.tsx'
import { FilterChip } from '../library/filter-chip.tsx'
import { views, type View } from './dates.ts'
import { JumpDate } from './jump-date.tsx'
import type { CalendarPlace, PlaceChange } from './use-calendar-place.ts'

interface Props {
  place: CalendarPlace
  date: string
  period: string
  clients: readonly ListedClient[]
  go: (change: PlaceChange, options?: { replace?: boolean }) => void
}

const everyone = 'all'

/** Where in time, in which view, of whom: what the calendar shows is chosen here. */
export function CalendarTools({ place, date, period, clients, go }: Props) {
  const { t } = useTexts()
  const search = useRef<HTMLInputElement>(null)
  useAction('calendar.search', () => search.current?.focus())
  const { clientIds, statuses, view } = place
  const chosen = clients.filter(({ id }) => clientIds.includes(id))
  return (
    <div className="calendar-tools">
      <span className="calendar-steps"><ActionButton id="calendar.previous" /><ActionButton id="calendar.today" /><ActionButton id="calendar.next" /></span>
      <h1 className="calendar-title"><span className="visually-hidden">{t('calendar.title')}: </span><JumpDate period={period} date={date} onJump={(to) => go({ date: to })} /></h1>
      <SegmentedControl className="calendar-views" size="xs" aria-label={t('calendar.viewLabel')} value={view} onChange={(value) => go({ view: value as View })} data={views.map((each) => ({ value: each, label: t(`actions.calendar.${each}`) }))} />
      <FilterChip
        label={t('calendar.clients')}
        shown={chosen.length === 0 ? undefined : chosen.length === 1 && chosen[0] ? visibleText(chosen[0].name) : t('calendar.someClients', { count: chosen.length })}
        choices={[{ value: everyone, label: t('calendar.allClients') }, ...clients.map((client) => ({ value: client.id, label: <ClientName client={client} /> }))]}
        chosen={clientIds.length === 0 ? [everyone] : clientIds}
        isMultiple
        find={t('calendar.findClient')}
        onChoose={(id) => go({ clientIds: id === everyone ? [] : toggle(clientIds, id) })}
      />
      <FilterChip
        label={t('calendar.status')}
        shown={statuses.length === 0 ? undefined : statuses.map((status) => t(`calendar.statuses.${status}`)).join(', ')}
        choices={postStatus.options.map((status) => ({ value: status, label: t(`calendar.statuses.${status}`) }))}
        chosen={statuses}
        isMultiple
        onChoose={(value) => go({ statuses: toggle(statuses, postStatus.parse(value)) }, { replace: true })}
      />
      <TextInput ref={search} type="search" size="xs" className="calendar-search" leftSection={<IconSearch size={14} aria-hidden />} aria-label={t('calendar.searchFor')} placeholder={t('calendar.searchFor')} value={place.query} onChange={(event) => go({ query: event.currentTarget.value }, { replace: true })} />
      <span className="calendar-ends"><ActionButton id="calendar.new" /><ActionButton id="calendar.print" /><ActionButton id="view.report" /><ActionButton id="calendar.panel" isOn={place.panel !== 'none'} /></span>
    </div>
  )
}

function toggle<Value>(list: readonly Value[], value: Value): Value[] {
  return list.includes(value) ? list.filter((each) => each !== value) : [...list, value]
}
