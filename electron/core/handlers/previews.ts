import type { Previews } from '../previews.ts'
import type { Handlers } from './handlers.ts'

type PreviewHandlers = Pick<Handlers, 'draft.preview'>

export function previewHandlers({ previews }: { previews: Previews }): PreviewHandlers {
  return {
    'draft.preview': async ({ draftId }, { callId, onProgress, signal }) => {
      await previews.make(draftId, (percent) => onProgress?.({ callId, stage: 'measuring', percent }), signal)
      return {}
    },
  }
}
