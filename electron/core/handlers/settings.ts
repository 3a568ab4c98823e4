import { Failure } from '../../../shared/model/failure.ts'
import type { Handlers } from './handlers.ts'

type SettingsHandlers = Pick<Handlers, 'settings.get' | 'settings.set' | 'ffmpeg.list' | 'ffmpeg.choose' | 'data.info'>

export function settingsHandlers(): SettingsHandlers {
  return {
    'settings.get': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'settings.set': async () => {
      throw new Failure('internal', undefined, 'not built yet')
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
