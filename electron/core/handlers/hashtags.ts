import { Failure } from '../../../shared/model/failure.ts'
import type { Handlers } from './handlers.ts'

type HashtagHandlers = Pick<Handlers, 'hashtags.list' | 'hashtags.keep' | 'hashtags.remove' | 'hashtags.restore'>

export function hashtagHandlers(): HashtagHandlers {
  return {
    'hashtags.list': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'hashtags.keep': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'hashtags.remove': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'hashtags.restore': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
  }
}
