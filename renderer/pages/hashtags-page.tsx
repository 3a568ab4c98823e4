import { NativeSelect } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import { useSearchParams } from 'wouter'
import { visibleText } from '../../shared/i18n/format.ts'
import { useTexts } from '../app/use-texts.ts'
import { HashtagLibrary } from '../hashtags/hashtag-library.tsx'
import { useClients } from '../workshop/use-hashtags.ts'
import '../hashtags/hashtag-library.css'

/** Hashtag groups of everybody, or of one client. */
export function HashtagsPage() {
  const { t } = useTexts()
  const clients = useClients()
  const [address, setAddress] = useSearchParams()
  const clientId = clients.find(({ id }) => id === address.get('client'))?.id ?? null
  useDocumentTitle(`${t('advice.hashtags.page')} – ${t('app.name')}`)
  return (
    <article className="hashtags-page">
      <div className="hashtags-page-head">
        <div>
          <h1>{t('advice.hashtags.page')}</h1>
          <p className="soft">{t('advice.hashtags.pageText')}</p>
        </div>
        {clients.length > 0 && (
          <NativeSelect size="xs" aria-label={t('workshop.groups.whose')} value={clientId ?? ''} onChange={(event) => setAddress(event.currentTarget.value === '' ? {} : { client: event.currentTarget.value }, { replace: true })} data={[{ value: '', label: t('workshop.groups.everybody') }, ...clients.map(({ id, name }) => ({ value: id, label: t('workshop.groups.mine', { client: visibleText(name) }) }))]} />
        )}
      </div>
      <HashtagLibrary key={clientId} clientId={clientId} />
    </article>
  )
}
