import { useCallback } from 'react'
import { visibleText } from '../../shared/i18n/format.ts'
import type { Draft } from '../../shared/model/draft.ts'
import { useChange } from '../api/use-change.tsx'
import { useWorkbench } from '../api/workbench.ts'
import { useTexts } from '../app/use-texts.ts'
import { inParts } from '../api/in-parts.ts'

/** Takes drafts out of the library at once, and offers to undo it instead of asking first. Resolves to false where that failed, which is said. */
export function useRemoveDrafts(): (drafts: readonly Pick<Draft, 'id' | 'name'>[]) => Promise<boolean> {
  const { t } = useTexts()
  const { connection } = useWorkbench()
  const change = useChange()
  return useCallback(
    async (drafts) => {
      const ids = drafts.map(({ id }) => id)
      const label = t('drafts.shelf.done.removed', { count: drafts.length, name: visibleText(drafts[0]?.name ?? '') })
      const doing = () => inParts(ids, (draftIds) => connection.call('draft.remove', { draftIds }))
      // With all their versions, which are as many as come back.
      const undo = (removed: readonly { draftIds: string[] }[]) => inParts(removed.flatMap(({ draftIds }) => draftIds), (draftIds) => connection.call('draft.restore', { draftIds }))
      return (await change({ label, text: t('drafts.shelf.done.removedText', { count: drafts.length }), tells: true, do: doing, undo })) !== undefined
    },
    [t, connection, change],
  )
}
