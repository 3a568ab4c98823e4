import { Failure } from '../../../shared/model/failure.ts'
import type { Handlers } from './handlers.ts'

type BackupHandlers = Pick<Handlers, 'backup.list' | 'backup.make' | 'backup.restore'>

export function backupHandlers(): BackupHandlers {
  return {
    'backup.list': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'backup.make': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'backup.restore': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
  }
}
