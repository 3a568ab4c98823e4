import { Button, TextInput } from '@mantine/core'
import { IconCalendarMonth } from '@tabler/icons-react'
import { useState } from 'react'
import { useChange } from '../api/use-change.tsx'
import { useWorkbench } from '../api/workbench.ts'
import { useTexts } from '../app/use-texts.ts'
import { ownTimeZone } from './dates.ts'
import { freshColour } from '../library/client-fields.tsx'

/** The calendar before the first client: says what it needs, and makes it. The client's clock is this computer's until it is told another. */
export function NoClients() {
  const { t } = useTexts()
  const { connection } = useWorkbench()
  const make = useChange()
  const [name, setName] = useState('')
  function submit(event: React.SyntheticEvent) {
    event.preventDefault()
    let id: string | null = null
    const ask = async () => {
      if (id === null) id = (await connection.call('client.add', { name: name.trim(), colour: freshColour([]), details: { timeZone: ownTimeZone() } })).id
      else await connection.call('client.restore', { id })
      return id
    }
    void make({ label: t('calendar.done.client', { name: name.trim() }), do: ask, undo: (made) => connection.call('client.remove', { id: made }) })
  }
  return (
    <section className="calendar-empty">
      <IconCalendarMonth size={48} stroke={1} aria-hidden />
      <h1>{t('calendar.emptyTitle')}</h1>
      <p className="soft">{t('calendar.emptyText')}</p>
      <form onSubmit={submit}>
        <TextInput aria-label={t('calendar.emptyName')} placeholder={t('calendar.emptyName')} value={name} maxLength={100} onChange={(event) => setName(event.currentTarget.value)} />
        <Button type="submit" disabled={name.trim() === ''}>{t('calendar.emptyMake')}</Button>
      </form>
    </section>
  )
}
