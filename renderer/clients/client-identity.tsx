import { Button, FileButton, Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { visibleText } from '../../shared/i18n/format.ts'
import type { FullClient } from '../../shared/model/client.ts'
import { runAction } from '../actions/able.ts'
import { keys } from '../api/keys.ts'
import { useClients } from '../api/queries.ts'
import { useWorkbench } from '../api/workbench.ts'
import { useTexts } from '../app/use-texts.ts'
import { ClientFields } from '../library/client-fields.tsx'
import { isNameTaken } from '../library/clients-dialog.tsx'
import { ClientLogo } from './client-logo.tsx'
import { readLogo } from './read-logo.ts'
import { languageNames, withChosen } from './place-names.ts'
import { useChosenFile } from './use-chosen-file.ts'
import { useClientChanges } from './use-client-changes.ts'
import type { KeptDetails } from './use-kept-details.ts'
import { ZoneSelect } from './zone-select.tsx'

/** Who the client is: name, colour, logo, and the clock and language of its calendar. */
export function ClientIdentity({ client, kept: { details, set, type, leave } }: { client: FullClient; kept: KeptDetails }) {
  const { t, language } = useTexts()
  const [isRenaming, setRenaming] = useState(false)
  return (
    <>
      <header className="client-head">
        <ClientLogo client={client} size="large" />
        <div>
          <h1><span className="client-dot" style={{ backgroundColor: client.colour }} aria-hidden /> <bdi>{visibleText(client.name)}</bdi></h1>
          <p className="soft small"><Link href={`/calendar/${client.id}`}><PostCount client={client} /></Link> · <Link href={`/?client=${client.id}`}>{t('library.drafts', { count: client.drafts })}</Link>{client.archivedAt !== null && ` · ${t('clients.isArchived')}`}</p>
          <div className="client-buttons">
            <Button size="compact-sm" variant="default" onClick={() => setRenaming(true)}>{t('clients.rename')}</Button>
            <LogoButtons client={client} />
            <Button size="compact-sm" variant="default" onClick={() => runAction('view.report')}>{t('actions.view.report')}</Button>
          </div>
        </div>
      </header>
      {isRenaming && <Rename client={client} onDone={() => setRenaming(false)} />}
      <section className="panel client-section" aria-label={t('clients.who')}>
        <h2>{t('clients.who')}</h2>
        <div className="client-grid">
          <ZoneSelect value={details.timeZone} onChange={(timeZone) => set({ timeZone })} />
          <Select size="sm" searchable clearable label={t('clients.language')} description={t('clients.languageText')} value={details.language} data={withChosen(languageNames(language), details.language === null ? [] : [details.language], language)} onChange={(chosen) => set({ language: chosen })} />
          <TextInput size="sm" label={t('clients.niche')} description={t('clients.nicheText')} maxLength={200} value={details.niche} onChange={({ currentTarget }) => type({ niche: currentTarget.value })} onBlur={leave} />
        </div>
      </section>
    </>
  )
}

/** Changes with the plan, which the rest of a client does not. */
function PostCount({ client: { id, posts } }: { client: FullClient }) {
  const { t } = useTexts()
  const { connection } = useWorkbench()
  const { data } = useQuery({ queryKey: [...keys.plan, 'count', id], queryFn: ({ signal }) => connection.call('client.get', { id }, { signal }) })
  return t('clients.postCount', { count: data?.posts ?? posts })
}

function LogoButtons({ client }: { client: FullClient }) {
  const { t } = useTexts()
  const changes = useClientChanges()
  const choose = useChosenFile(async (file) => changes.setLogo(client, await readLogo(file)))
  return (
    <>
      <FileButton accept="image/png,image/jpeg,image/webp" onChange={choose}>
        {(props) => <Button {...props} size="compact-sm" variant="default">{t(client.hasLogo ? 'clients.changeLogo' : 'clients.addLogo')}</Button>}
      </FileButton>
      {client.hasLogo && <Button size="compact-sm" variant="subtle" color="gray" onClick={() => void changes.setLogo(client, null)}>{t('clients.removeLogo')}</Button>}
    </>
  )
}

function Rename({ client, onDone }: { client: FullClient; onDone: () => void }) {
  const { t } = useTexts()
  const changes = useClientChanges()
  const clients = useClients().data?.clients ?? []
  const [next, setNext] = useState({ name: client.name, colour: client.colour })
  const isTaken = isNameTaken(clients, next.name, client.id)
  return (
    <form className="new-client" onSubmit={(event) => { event.preventDefault(); onDone(); void changes.rename(client, { ...next, name: next.name.trim() }) }}>
      <ClientFields client={next} onChange={setNext} error={isTaken ? t('drafts.shelf.nameTaken') : undefined} />
      <p className="client-buttons">
        <Button size="xs" type="submit" disabled={isTaken || next.name.trim() === ''}>{t('drafts.shelf.save')}</Button>
        <Button size="xs" variant="default" onClick={onDone}>{t('clients.cancel')}</Button>
      </p>
    </form>
  )
}
