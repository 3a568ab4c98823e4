import { IconFolder, IconUsers } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { formatNumber, visibleText } from '../../shared/i18n/format.ts'
import { ActionButton } from '../actions/action-button.tsx'
import { useTexts } from '../app/use-texts.ts'
import { ClientName } from './client-name.tsx'
import type { FiltersProps } from './library-filters.tsx'
import { noClient, widened, type LibraryView } from './library-view.ts'
import { libraryAddress } from './use-library-view.ts'
import './library-rail.css'

/** Clients and folders with how many drafts each has; one on at a time of either. */
export function LibraryRail({ view, tallies, clients, total }: Omit<FiltersProps, 'show'> & { total: number }) {
  const { t } = useTexts()
  const withoutClient = tallies.clients.get(noClient) ?? 0
  return (
    <nav className="library-rail" aria-label={t('drafts.shelf.rail')}>
      <RailLink to={widened(view)} isOn={view.client === null && view.folder === null} count={total}>{t('drafts.shelf.all')}</RailLink>
      <div className="rail-head"><h2>{t('drafts.shelf.clients')}</h2><ActionButton id="library.clients" /></div>
      <ul>
        {clients.map((client) => (
          <li key={client.id}><PlaceLink view={view} place={{ client: client.id }} count={tallies.clients.get(client.id) ?? 0}><ClientName client={client} /></PlaceLink></li>
        ))}
        {clients.length > 0 && withoutClient > 0 && <li><PlaceLink view={view} place={{ client: noClient }} count={withoutClient}><IconUsers size={14} aria-hidden />{t('drafts.shelf.noClient')}</PlaceLink></li>}
      </ul>
      {tallies.folders.size > 0 && (
        <>
          <div className="rail-head"><h2>{t('drafts.shelf.folders')}</h2></div>
          <ul>{[...tallies.folders].map(([folder, count]) => <li key={folder}><FolderLink view={view} folder={folder} count={count} /></li>)}</ul>
        </>
      )}
    </nav>
  )
}

/** A folder by its last name, as deep as it lies. */
function FolderLink({ view, folder, count }: { view: LibraryView; folder: string; count: number }) {
  const parts = folder.split('/')
  return (
    <PlaceLink view={view} place={{ folder }} count={count}>
      <span className="rail-folder" style={{ paddingInlineStart: `${(parts.length - 1) * 0.9}rem` }} title={visibleText(folder)}>
        <IconFolder size={14} aria-hidden />
        <bdi>{visibleText(parts.at(-1) ?? '')}</bdi>
      </span>
    </PlaceLink>
  )
}

type Place = { client: string } | { folder: string }

/** Leads to a place, and away from it where it is on. */
function PlaceLink({ view, place, count, children }: { view: LibraryView; place: Place; count: number; children: ReactNode }) {
  const isOn = 'client' in place ? view.client === place.client : view.folder === place.folder
  const off = 'client' in place ? { client: null } : { folder: null }
  return <RailLink to={{ ...view, ...(isOn ? off : place) }} isOn={isOn} count={count}>{children}</RailLink>
}

function RailLink({ to, isOn, count, children }: { to: LibraryView; isOn: boolean; count: number; children: ReactNode }) {
  const { language } = useTexts()
  return (
    <Link href={libraryAddress(to)} className="rail-link" aria-current={isOn ? 'true' : undefined}>
      <span className="rail-name">{children}</span>
      <span className="soft small figures">{formatNumber(count, language)}</span>
    </Link>
  )
}
