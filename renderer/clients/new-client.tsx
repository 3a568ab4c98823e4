import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Client } from '../../shared/model/library.ts'
import { useTexts } from '../app/use-texts.ts'
import { ClientFields, freshColour } from '../library/client-fields.tsx'
import { isNameTaken } from '../library/clients-dialog.tsx'
import { useClientChanges } from './use-client-changes.ts'
import { ZoneSelect } from './zone-select.tsx'

/** A client to be: its name, its colour and the zone of its clock, this computer's unless told. */
export function NewClient({ clients, onClose, onMade }: { clients: readonly Client[]; onClose: () => void; onMade: (id: string) => void }) {
  const { t } = useTexts()
  const changes = useClientChanges()
  const [client, setClient] = useState({ name: '', colour: freshColour(clients.map(({ colour }) => colour)) })
  const [timeZone, setTimeZone] = useState(() => Intl.DateTimeFormat().resolvedOptions().timeZone)
  const isTaken = isNameTaken(clients, client.name)
  async function submit(event: React.SyntheticEvent) {
    event.preventDefault()
    const id = await changes.add({ ...client, name: client.name.trim() }, { timeZone })
    if (id === undefined) return
    onClose()
    onMade(id)
  }
  return (
    <form className="panel new-client" onSubmit={(event) => void submit(event)}>
      <ClientFields client={client} onChange={setClient} error={isTaken ? t('drafts.shelf.nameTaken') : undefined} />
      <ZoneSelect value={timeZone} onChange={setTimeZone} />
      <p className="client-buttons">
        <Button size="xs" type="submit" disabled={isTaken || client.name.trim() === ''}>{t('clients.add')}</Button>
        <Button size="xs" variant="default" onClick={onClose}>{t('clients.cancel')}</Button>
      </p>
    </form>
  )
}
