import type { Backups } from '../backups.ts'
import type { Changed, Handlers } from './handlers.ts'

type BackupHandlers = Pick<Handlers, Extract<keyof Handlers, `backup.${string}`>>

export interface BackupDependencies {
  backups: Backups
  changed: Changed
  /** What was read of the library is not what it holds any more. */
  restored: () => void
}

export function backupHandlers({ backups, changed, restored }: BackupDependencies): BackupHandlers {
  return {
    'backup.list': async () => ({ backups: await backups.list() }),

    'backup.make': async () => {
      const made = await backups.make('asked')
      changed([], ['backups'])
      return made
    },

    'backup.compare': async ({ id }) => backups.compare(id),

    'backup.restore': async ({ id }) => {
      const undo = await backups.restore(id)
      restored()
      changed([], ['everything'])
      return { undo }
    },
  }
}
