import { Failure } from '../../../shared/model/failure.ts'
import type { Handlers } from './handlers.ts'

type WatchHandlers = Pick<Handlers, 'watch.list' | 'watch.add' | 'watch.set' | 'watch.remove' | 'watch.restore' | 'folder.browse'>

export function watchHandlers(): WatchHandlers {
  return {
    'watch.list': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'watch.add': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'watch.set': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'watch.remove': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'watch.restore': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'folder.browse': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
  }
}
