import { Failure } from '../../../shared/model/failure.ts'
import type { Handlers } from './handlers.ts'

type RepeatHandlers = Pick<Handlers, 'repeat.list' | 'repeat.keep' | 'repeat.remove' | 'repeat.restore' | 'repeat.preview'>

export function repeatHandlers(): RepeatHandlers {
  return {
    'repeat.list': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'repeat.keep': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'repeat.remove': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'repeat.restore': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'repeat.preview': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
  }
}
