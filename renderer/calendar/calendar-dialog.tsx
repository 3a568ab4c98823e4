import { Modal, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { visibleText } from '../../shared/i18n/format.ts'
import type { ListedClient } from '../../shared/model/client.ts'
import { useTexts } from '../app/use-texts.ts'
import { DialogFoot } from '../library/dialog-foot.tsx'
import { isDate } from './dates.ts'

export interface PostToMake {
  clientId: string
  date: string
  time: string
  title: string
  draftId: string | null
}

export type CalendarDialogState = { kind: 'move'; count: number; date: string; time: string } | { kind: 'new'; from: PostToMake }

interface Props {
  state: CalendarDialogState | null
  clients: readonly ListedClient[]
  onMove: (date: string, time: string | null) => void
  onMake: (post: PostToMake) => void
  onClose: () => void
}

/** Asks where posts go, or for what a new one needs. */
export function CalendarDialog({ state, clients, onMove, onMake, onClose }: Props) {
  const { t } = useTexts()
  const title = state?.kind === 'move' ? t('calendar.moveTitle', { count: state.count }) : t('calendar.newTitle')
  return (
    <Modal opened={state !== null} onClose={onClose} title={title} size="sm" transitionProps={{ duration: 0 }} closeButtonProps={{ 'aria-label': t('app.close') }}>
      {state?.kind === 'move' && <MoveForm {...state} onMove={onMove} onClose={onClose} />}
      {state?.kind === 'new' && <NewForm from={state.from} clients={clients} onMake={onMake} onClose={onClose} />}
    </Modal>
  )
}

function MoveForm({ count, date: firstDate, time: firstTime, onMove, onClose }: { count: number; date: string; time: string } & Pick<Props, 'onMove' | 'onClose'>) {
  const { t } = useTexts()
  const [date, setDate] = useState(firstDate)
  const [time, setTime] = useState(count === 1 ? firstTime : '')
  function submit(event: React.SyntheticEvent) {
    event.preventDefault()
    onMove(date, time === '' ? null : time)
  }
  return (
    <form onSubmit={submit} className="calendar-form">
      <div className="calendar-when">
        <TextInput type="date" label={t('calendar.date')} value={date} onChange={(event) => setDate(event.currentTarget.value)} data-autofocus />
        <TextInput type="time" label={t('calendar.time')} value={time} onChange={(event) => setTime(event.currentTarget.value)} />
      </div>
      {count > 1 && <p className="soft small">{t('calendar.keepTime')}</p>}
      <DialogFoot isReady={isDate(date)} onClose={onClose} label={t('calendar.move')} />
    </form>
  )
}

function NewForm({ from, clients, onMake, onClose }: { from: PostToMake } & Pick<Props, 'clients' | 'onMake' | 'onClose'>) {
  const { t } = useTexts()
  const [made, setMade] = useState(from)
  const change = (part: Partial<PostToMake>) => setMade((before) => ({ ...before, ...part }))
  function submit(event: React.SyntheticEvent) {
    event.preventDefault()
    onMake({ ...made, title: made.title.trim() })
  }
  return (
    <form onSubmit={submit} className="calendar-form">
      <TextInput label={t('calendar.postTitle')} value={made.title} maxLength={300} onChange={(event) => change({ title: event.currentTarget.value })} data-autofocus />
      <NativeSelect label={t('calendar.client')} value={made.clientId} onChange={(event) => change({ clientId: event.currentTarget.value })} data={clients.map(({ id, name }) => ({ value: id, label: visibleText(name) }))} />
      <div className="calendar-when">
        <TextInput type="date" label={t('calendar.date')} value={made.date} onChange={(event) => change({ date: event.currentTarget.value })} />
        <TextInput type="time" label={t('calendar.time')} value={made.time} onChange={(event) => change({ time: event.currentTarget.value })} />
      </div>
      <DialogFoot isReady={isDate(made.date) && made.time !== '' && made.clientId !== ''} onClose={onClose} label={t('calendar.addPost')} />
    </form>
  )
}
