import { Failure } from '../../../shared/model/failure.ts'
import type { Handlers } from './handlers.ts'

type PreviewHandlers = Pick<Handlers, 'draft.preview'>

export function previewHandlers(): PreviewHandlers {
  return {
    'draft.preview': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
  }
}
