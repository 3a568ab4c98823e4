import { Failure } from '../../../shared/model/failure.ts'
import type { Handlers } from './handlers.ts'

type ReviewHandlers = Pick<Handlers, 'review.make' | 'review.list' | 'review.read' | 'review.apply'>

export function reviewHandlers(): ReviewHandlers {
  return {
    'review.make': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'review.list': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'review.read': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'review.apply': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
  }
}
