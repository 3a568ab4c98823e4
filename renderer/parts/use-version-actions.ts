import { useCallback } from 'react'
import { useLocation } from 'wouter'
import { visibleText } from '../../shared/i18n/format.ts'
import type { DraftSummary } from '../../shared/model/draft.ts'
import { useChange } from '../api/use-change.tsx'
import { useWorkbench } from '../api/workbench.ts'
import { useTexts } from '../app/use-texts.ts'

/** What can be done with one of several versions: make it a draft of its own, or take it out. Where the one on the page leaves, the one beside it is shown. */
export function useVersionActions(shownId: string, versions: readonly DraftSummary[]): { own(version: DraftSummary): void; remove(version: DraftSummary): void } {
  const { t } = useTexts()
  const { connection } = useWorkbench()
  const change = useChange()
  const [, go] = useLocation()

  const own = useCallback(
    ({ draft }: DraftSummary) =>
      void change({
        label: t('drafts.versions.owned'),
        text: visibleText(draft.name),
        tells: true,
        do: () => connection.call('draft.setVersionOf', { draftId: draft.id, of: null }),
        undo: ({ before }) => connection.call('draft.place', before),
      }),
    [t, change, connection],
  )

  const remove = useCallback(
    ({ draft, version }: DraftSummary) => {
      const beside = versions.find((each) => each.version === version - 1) ?? versions.find((each) => each.version === version + 1)
      if (draft.id === shownId && beside) go(`/draft/${beside.draft.id}?tab=file`, { replace: true })
      void change({
        label: t('drafts.versions.removed', { version }),
        text: visibleText(draft.name),
        tells: true,
        do: () => connection.call('draft.remove', { draftIds: [draft.id], withVersions: false }),
        undo: (removed) => connection.call('draft.restore', removed),
      })
    },
    [t, change, connection, go, shownId, versions],
  )

  return { own, remove }
}
