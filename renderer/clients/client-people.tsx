import { Textarea } from '@mantine/core'
import type { FullClient } from '../../shared/model/client.ts'
import { useTexts } from '../app/use-texts.ts'
import { clientColours } from '../library/client-fields.tsx'
import { NamedRows } from './named-rows.tsx'
import { useClientChanges } from './use-client-changes.ts'
import type { KeptDetails } from './use-kept-details.ts'

/** Accounts, pillars, who approves, and what else should be known. */
export function ClientPeople({ client, kept: { details, set, type, leave } }: { client: FullClient; kept: KeptDetails }) {
  const { t } = useTexts()
  const changes = useClientChanges()
  const colours = Object.values(clientColours)
  return (
    <div className="client-columns">
      <NamedRows title={t('clients.accounts')} addLabel={t('clients.addAccount')} nameLabel={t('clients.handle')} moreLabel={t('clients.accountNotes')} most={100}
        rows={client.accounts.map(({ id, handle, notes }) => ({ id, name: handle, more: notes }))}
        onAdd={(handle) => void changes.keepAccount({ id: crypto.randomUUID(), clientId: client.id, handle, notes: '' })}
        onChange={({ id, name, more }) => void changes.keepAccount({ id, clientId: client.id, handle: name, notes: more })}
        onRemove={({ id, name, more }) => void changes.removeAccount({ id, clientId: client.id, handle: name, notes: more })} />
      <NamedRows title={t('clients.pillars')} addLabel={t('clients.addPillar')} nameLabel={t('clients.pillarName')} most={100}
        rows={client.pillars.map(({ id, name, colour }) => ({ id, name, more: '', colour }))}
        onAdd={(name) => void changes.keepPillar({ id: crypto.randomUUID(), clientId: client.id, name, colour: colours[client.pillars.length % colours.length] ?? client.colour })}
        onChange={({ id, name, colour }) => void changes.keepPillar({ id, clientId: client.id, name, colour: colour ?? client.colour })}
        onRemove={({ id, name, colour }) => void changes.removePillar({ id, clientId: client.id, name, colour: colour ?? client.colour })} />
      <NamedRows title={t('clients.approvers')} addLabel={t('clients.addApprover')} nameLabel={t('clients.approverName')} moreLabel={t('clients.contact')} most={200}
        rows={details.approvers.map(({ name, contact }, at) => ({ id: String(at), name, more: contact }))}
        onAdd={(name) => details.approvers.length < 40 && set({ approvers: [...details.approvers, { name, contact: '' }] })}
        onChange={({ id, name, more }) => set({ approvers: details.approvers.map((each, at) => (String(at) === id ? { name, contact: more } : each)) })}
        onRemove={({ id }) => set({ approvers: details.approvers.filter((_, at) => String(at) !== id) })} />
      <section className="panel client-section" aria-label={t('clients.notes')}>
        <h2>{t('clients.notes')}</h2>
        <Textarea size="sm" autosize minRows={3} maxRows={16} aria-label={t('clients.notes')} maxLength={20_000} value={details.notes} onChange={({ currentTarget }) => type({ notes: currentTarget.value })} onBlur={leave} />
      </section>
    </div>
  )
}
