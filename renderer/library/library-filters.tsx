import { verdictWords } from '../../shared/model/verdict.ts'
import { visibleText } from '../../shared/i18n/format.ts'
import type { Client } from '../../shared/model/library.ts'
import { useTexts } from '../app/use-texts.ts'
import { VerdictMark } from '../parts/verdict-mark.tsx'
import { ClientName } from './client-name.tsx'
import { FilterChip } from './filter-chip.tsx'
import { noClient, states, type LibraryView } from './library-view.ts'
import type { Tallies } from './tallies.ts'

export interface FiltersProps {
  view: LibraryView
  tallies: Tallies
  clients: readonly Client[]
  show: (next: Partial<LibraryView>) => void
}

/** The filters as chips; those of clients and folders are there where the rail has no room. */
export function LibraryFilters({ view, tallies, clients, show }: FiltersProps) {
  const { t } = useTexts()
  const shownVerdicts = view.verdicts.map((verdict) => t(`terms:verdict.${verdict}`)).join(', ')
  const shownStates = view.states.map((state) => t(`drafts.shelf.state.${state}`)).join(', ')
  return (
    <>
      <FilterChip
        label={t('drafts.shelf.filter.verdict')}
        shown={shownVerdicts || undefined}
        isMultiple
        choices={verdictWords.map((verdict) => ({ value: verdict, label: <VerdictMark verdict={verdict} />, count: tallies.verdicts.get(verdict) ?? 0 }))}
        chosen={view.verdicts}
        onChoose={(value) => show({ verdicts: verdictWords.filter((verdict) => view.verdicts.includes(verdict) !== (verdict === value)) })}
      />
      <PlaceFilters view={view} tallies={tallies} clients={clients} show={show} />
      <FilterChip
        label={t('drafts.shelf.filter.tag')}
        shown={view.tags.map(visibleText).join(', ') || undefined}
        isMultiple
        choices={[...tallies.tags].map(([tag, count]) => ({ value: tag, label: <bdi>{visibleText(tag)}</bdi>, count }))}
        chosen={view.tags}
        empty={t('drafts.shelf.noTags')}
        find={t('drafts.shelf.findTag')}
        onChoose={(tag) => show({ tags: view.tags.includes(tag) ? view.tags.filter((each) => each !== tag) : [...view.tags, tag] })}
      />
      <FilterChip
        label={t('drafts.shelf.filter.state')}
        shown={shownStates || undefined}
        isMultiple
        choices={states.map((state) => ({ value: state, label: t(`drafts.shelf.state.${state}`), count: tallies[state] }))}
        chosen={view.states}
        onChoose={(value) => show({ states: states.filter((state) => view.states.includes(state) !== (state === value)) })}
      />
    </>
  )
}

/** Stands for "any" among choices of which one is on. */
const any = 'any'

function PlaceFilters({ view, tallies, clients, show }: FiltersProps) {
  const { t } = useTexts()
  const clientName = view.client === noClient ? t('drafts.shelf.noClient') : visibleText(clients.find(({ id }) => id === view.client)?.name ?? '')
  const folderOf = (value: string) => (value === any ? null : value.slice(1))
  return (
    <>
      <FilterChip
        className="filter-place"
        label={t('drafts.shelf.filter.client')}
        shown={view.client === null ? undefined : clientName}
        choices={[
          { value: any, label: t('drafts.shelf.anyClient') },
          ...clients.map((client) => ({ value: client.id, label: <ClientName client={client} />, count: tallies.clients.get(client.id) ?? 0 })),
          { value: noClient, label: t('drafts.shelf.noClient'), count: tallies.clients.get(noClient) ?? 0 },
        ]}
        chosen={[view.client ?? any]}
        onChoose={(value) => show({ client: value === any ? null : value })}
      />
      <FilterChip
        className="filter-place"
        label={t('drafts.shelf.filter.folder')}
        shown={view.folder === null ? undefined : visibleText(view.folder) || t('drafts.shelf.noFolder')}
        choices={[
          { value: any, label: t('drafts.shelf.anyFolder') },
          // A folder may have any name, that of "any" too.
          ...[...tallies.folders].map(([folder, count]) => ({ value: `/${folder}`, label: <bdi>{visibleText(folder)}</bdi>, count })),
          { value: '/', label: t('drafts.shelf.noFolder') },
        ]}
        chosen={[view.folder === null ? any : `/${view.folder}`]}
        onChoose={(value) => show({ folder: folderOf(value) })}
      />
    </>
  )
}
