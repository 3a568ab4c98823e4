import { useQuery } from '@tanstack/react-query'
import type { Draft } from '../../shared/model/draft.ts'
import { keys } from '../api/keys.ts'
import { useDraft } from '../api/queries.ts'
import { useWorkbench } from '../api/workbench.ts'
import { useTexts } from '../app/use-texts.ts'
import { CaptionEditor } from './caption-editor.tsx'
import { CaptionPractices } from './caption-practices.tsx'
import { useKeptCaption } from './use-kept-caption.ts'

/** Where the caption of a draft is written: kept and judged at every pause, with what that does to the score beside it. */
export function CaptionWorkshop({ draft }: { draft: Draft }) {
  const { t } = useTexts()
  const { text, keeping, type, enter, leave } = useKeptCaption(draft)
  const verdict = useDraft(draft.id).data?.analysis.verdict
  const clientId = useClientOf(draft.id)
  const status = { untouched: t('caption.untouched'), saving: t('caption.saving'), saved: t('caption.saved'), failed: t('workshop.notKept') }[keeping]
  return (
    <CaptionEditor value={text} onChange={type} onFocus={enter} onBlur={leave} clientId={clientId} status={<p className="caption-status soft small" data-keeping={keeping}>{status}</p>}>
      {verdict && <CaptionPractices verdict={verdict} />}
    </CaptionEditor>
  )
}

function useClientOf(draftId: string): string | null {
  const { connection } = useWorkbench()
  const { data } = useQuery({ queryKey: [...keys.draft(draftId), 'versions'], queryFn: ({ signal }) => connection.call('draft.versions', { draftId }, { signal }) })
  return data?.versions.find(({ draft }) => draft.id === draftId)?.clientId ?? null
}
