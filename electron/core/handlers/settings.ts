import { Failure } from '../../../shared/model/failure.ts'
import type { Database } from '../db/database.ts'
import { keepSettings, readSettings } from '../db/settings.ts'
import type { Changed, Handlers } from './handlers.ts'

type SettingsHandlers = Pick<Handlers, 'settings.get' | 'settings.set' | 'ffmpeg.list' | 'ffmpeg.choose' | 'data.info'>

export interface SettingsDependencies {
  db: Database
  changed: Changed
}

export function settingsHandlers({ db, changed }: SettingsDependencies): SettingsHandlers {
  return {
    'settings.get': async () => readSettings(db),

    'settings.set': async (change) => {
      const before = readSettings(db)
      keepSettings(db, change)
      changed([], ['settings'])
      return { before }
    },

    'ffmpeg.list': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'ffmpeg.choose': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'data.info': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
  }
}
