import { Failure } from '../../../shared/model/failure.ts'
import type { Handlers } from './handlers.ts'

type ImportHandlers = Pick<Handlers, 'import.add' | 'import.list' | 'import.cancel' | 'import.retry' | 'import.dismiss' | 'import.pause'>

export function importHandlers(): ImportHandlers {
  return {
    'import.add': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'import.list': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'import.cancel': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'import.retry': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'import.dismiss': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'import.pause': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
  }
}
