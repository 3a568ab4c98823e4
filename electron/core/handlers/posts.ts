import { Failure } from '../../../shared/model/failure.ts'
import type { Handlers } from './handlers.ts'

type PostHandlers = Pick<Handlers, 'post.range' | 'post.ideas' | 'post.search' | 'post.get' | 'post.add' | 'post.change' | 'post.putBack' | 'post.remove' | 'post.restore' | 'post.comment' | 'plan.judge'>

export function postHandlers(): PostHandlers {
  return {
    'post.range': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'post.ideas': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'post.search': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'post.get': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'post.add': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'post.change': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'post.putBack': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'post.remove': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'post.restore': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'post.comment': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'plan.judge': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
  }
}
