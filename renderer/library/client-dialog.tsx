import { Radio } from '@mantine/core'
import { useState } from 'react'
import { useTexts } from '../app/use-texts.ts'
import { ClientFields, freshColour } from './client-fields.tsx'
import { ClientName } from './client-name.tsx'
import { isNameTaken } from './clients-dialog.tsx'
import { DialogFoot } from './dialog-foot.tsx'
import type { DialogProps } from './asked-dialog.ts'
import { noClient } from './library-view.ts'

/** Stands for a client that is yet to be made. */
const fresh = 'new'

/** Gives drafts to a client that is there, to a new one, or to none. */
export function ClientDialog({ drafts, clients, changes, onClose }: DialogProps) {
  const { t } = useTexts()
  const shared = new Set(drafts.map(({ client }) => client?.id ?? noClient))
  const [choice, setChoice] = useState(clients.length === 0 ? fresh : shared.size === 1 ? ([...shared][0] ?? noClient) : '')
  const [made, setMade] = useState({ name: '', colour: freshColour(clients.map(({ colour }) => colour)) })
  const isTaken = choice === fresh && isNameTaken(clients, made.name)

  function submit(event: React.SyntheticEvent) {
    event.preventDefault()
    const client = choice === fresh ? { ...made, name: made.name.trim() } : (clients.find(({ id }) => id === choice) ?? null)
    onClose()
    void changes.giveTo(drafts.map(({ summary }) => summary.draft.id), client)
  }

  return (
    <form onSubmit={submit}>
      <Radio.Group value={choice} onChange={setChoice} aria-label={t('drafts.shelf.clientTitle')}>
        <div className="dialog-choices">
          {clients.map((client, index) => <Radio key={client.id} value={client.id} label={<ClientName client={client} />} data-autofocus={index === 0 || undefined} />)}
          <Radio value={noClient} label={t('drafts.shelf.noClient')} />
          <Radio value={fresh} label={t('drafts.shelf.newClient')} />
        </div>
      </Radio.Group>
      {choice === fresh && <ClientFields client={made} onChange={setMade} error={isTaken ? t('drafts.shelf.nameTaken') : undefined} />}
      <DialogFoot onClose={onClose} isReady={choice !== '' && !isTaken && (choice !== fresh || made.name.trim() !== '')} />
    </form>
  )
}
