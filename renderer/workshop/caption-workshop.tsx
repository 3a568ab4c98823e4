import type { Draft } from '../../shared/model/draft.ts'
import { CaptionEditor } from '../parts/caption-editor.tsx'

/** Where a caption is written. */
export function CaptionWorkshop({ draft }: { draft: Draft }) {
  return <CaptionEditor draft={draft} />
}
