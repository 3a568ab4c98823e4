import { ActionIcon, Button } from '@mantine/core'
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { visibleText } from '../../shared/i18n/format.ts'
import type { Client } from '../../shared/model/library.ts'
import { useTexts } from '../app/use-texts.ts'
import { ClientFields, freshColour } from './client-fields.tsx'
import { ClientName } from './client-name.tsx'
import { DialogFoot } from './dialog-foot.tsx'
import type { DialogProps } from './asked-dialog.ts'

/** Whether another client has this name, however it is written. */
export function isNameTaken(clients: readonly Client[], name: string, ownId?: string): boolean {
  return clients.some((client) => client.id !== ownId && client.name.localeCompare(name.trim(), undefined, { sensitivity: 'base' }) === 0)
}

/** All clients, to be added, renamed, recoloured and taken away. */
export function ClientsDialog({ clients, tallies, changes }: DialogProps) {
  const { t } = useTexts()
  /** The id of the client that is changed, 'new' for one to be, null for none. */
  const [edited, setEdited] = useState<string | null>(null)
  const stop = () => setEdited(null)
  return (
    <div className="clients-dialog">
      <p className="soft small">{clients.length === 0 ? t('drafts.shelf.clientsNone') : t('drafts.shelf.clientsText')}</p>
      <ul>
        {clients.map((client) => (
          <li key={client.id}>
            {edited === client.id ? (
              <ClientForm before={client} clients={clients} onDone={stop} onSave={(after) => changes.changeClient(client, after)} />
            ) : (
              <ClientLine client={client} count={tallies.clients.get(client.id) ?? 0} onEdit={() => setEdited(client.id)} onRemove={() => void changes.removeClient(client)} />
            )}
          </li>
        ))}
      </ul>
      <p className="small"><Link href="/clients">{t('clients.all')}</Link></p>
      {edited === 'new' ? (
        <ClientForm before={{ name: '', colour: freshColour(clients.map(({ colour }) => colour)) }} clients={clients} onDone={stop} onSave={changes.addClient} />
      ) : (
        <Button variant="default" size="sm" leftSection={<IconPlus size={16} aria-hidden />} data-autofocus onClick={() => setEdited('new')}>{t('drafts.shelf.addClient')}</Button>
      )}
    </div>
  )
}

function ClientLine({ client, count, onEdit, onRemove }: { client: Client; count: number; onEdit: () => void; onRemove: () => void }) {
  const { t } = useTexts()
  const name = visibleText(client.name)
  const edit = t('drafts.shelf.editClient', { client: name })
  const remove = t('drafts.shelf.removeClient', { client: name })
  return (
    <div className="client-line">
      <Link href={`/clients/${client.id}`} aria-label={t('clients.open', { client: name })} className="client-link"><ClientName client={client} /></Link>
      <span className="soft small figures">{t('library.drafts', { count })}</span>
      <ActionIcon variant="subtle" color="gray" aria-label={edit} title={edit} onClick={onEdit}><IconPencil size={16} aria-hidden /></ActionIcon>
      <ActionIcon variant="subtle" color="gray" aria-label={remove} title={remove} onClick={onRemove}><IconTrash size={16} aria-hidden /></ActionIcon>
    </div>
  )
}

interface FormProps {
  before: Pick<Client, 'name' | 'colour'> & { id?: string }
  clients: readonly Client[]
  onSave: (client: Pick<Client, 'name' | 'colour'>) => Promise<boolean>
  onDone: () => void
}

function ClientForm({ before, clients, onSave, onDone }: FormProps) {
  const { t } = useTexts()
  const [client, setClient] = useState({ name: before.name, colour: before.colour })
  const isTaken = isNameTaken(clients, client.name, before.id)

  function submit(event: React.SyntheticEvent) {
    event.preventDefault()
    onDone()
    void onSave({ ...client, name: client.name.trim() })
  }

  return (
    <form onSubmit={submit}>
      <ClientFields client={client} onChange={setClient} error={isTaken ? t('drafts.shelf.nameTaken') : undefined} />
      <DialogFoot onClose={onDone} isReady={client.name.trim() !== '' && !isTaken} />
    </form>
  )
}
