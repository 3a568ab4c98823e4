import { Failure } from '../../../shared/model/failure.ts'
import { dataInfo } from '../data-info.ts'
import type { Database } from '../db/database.ts'
import { keepSettings, readSettings } from '../db/settings.ts'
import type { MediaChoice } from '../media/choice.ts'
import type { Changed, Handlers } from './handlers.ts'

type SettingsHandlers = Pick<Handlers, 'settings.get' | 'settings.set' | 'ffmpeg.list' | 'ffmpeg.choose' | 'data.info'>

export interface SettingsDependencies {
  db: Database
  dataDir: string
  media: MediaChoice
  changed: Changed
}

export function settingsHandlers({ db, dataDir, media, changed }: SettingsDependencies): SettingsHandlers {
  return {
    'settings.get': async () => readSettings(db),

    'settings.set': async (change) => {
      const before = readSettings(db)
      keepSettings(db, change)
      changed([], ['settings'])
      return { before }
    },

    'ffmpeg.list': async () => ({ candidates: await media.list() }),

    'ffmpeg.choose': async (wanted, { grant }) => {
      if ('path' in wanted && !grant.allowsPath(wanted.path)) throw new Failure('path_not_allowed')
      await media.choose(wanted)
      changed([], ['settings'])
      return { candidates: await media.list() }
    },

    'data.info': async () => dataInfo(dataDir),
  }
}
