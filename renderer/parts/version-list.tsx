import { useId } from 'react'
import { useLocation } from 'wouter'
import type { DraftSummary } from '../../shared/model/draft.ts'
import { useAction } from '../actions/able.ts'
import { useVersions } from '../api/queries.ts'
import { useTexts } from '../app/use-texts.ts'
import { useVersionActions } from './use-version-actions.ts'
import { VersionDifference } from './version-difference.tsx'
import { VersionLine } from './version-line.tsx'
import { VersionRow } from './version-row.tsx'
import './version-list.css'

/** The versions of a draft with their scores, newest first, and what changed with the one that is shown; where it is the only one, how it gets another. */
export function VersionList({ draftId }: { draftId: string }) {
  const versions = useVersions(draftId).data?.versions
  if (!versions) return null
  return versions.length > 1 ? <History shownId={draftId} versions={versions} /> : <Hint />
}

function Hint() {
  const { t } = useTexts()
  return <p className="version-hint soft small">{t('drafts.versions.hint')}</p>
}

function History({ shownId, versions }: { shownId: string; versions: readonly DraftSummary[] }) {
  const { t } = useTexts()
  const titleId = useId()
  const { own, remove } = useVersionActions(shownId, versions)
  const at = versions.findIndex(({ draft }) => draft.id === shownId)
  const [before, shown] = [versions[at - 1], versions[at]]
  useShownActions(versions, at, { own, remove })
  return (
    <section className="panel version-list" aria-labelledby={titleId}>
      <div className="version-head">
        <h2 id={titleId}>{t('drafts.versions.title')}</h2>
        {versions.length > 2 && <VersionLine versions={versions} shownId={shownId} />}
      </div>
      <ol reversed>
        {versions.toReversed().map((version) => (
          <VersionRow key={version.draft.id} version={version} before={versions[version.version - 2]} isShown={version.draft.id === shownId} onOwn={own} onRemove={remove} />
        ))}
      </ol>
      {before && shown && <VersionDifference before={before} shown={shown} />}
    </section>
  )
}

/** The commands on the version that is shown. */
function useShownActions(versions: readonly DraftSummary[], at: number, { own, remove }: ReturnType<typeof useVersionActions>) {
  const [, go] = useLocation()
  const [before, shown, after] = [versions[at - 1], versions[at], versions[at + 1]]
  useAction('draft.olderVersion', () => before && go(`/draft/${before.draft.id}?tab=file`), before !== undefined)
  useAction('draft.newerVersion', () => after && go(`/draft/${after.draft.id}?tab=file`), after !== undefined)
  useAction('draft.ownDraft', () => shown && own(shown), shown !== undefined)
  useAction('draft.removeVersion', () => shown && remove(shown), shown !== undefined)
}
