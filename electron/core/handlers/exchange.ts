import { Failure } from '../../../shared/model/failure.ts'
import type { Handlers } from './handlers.ts'

type ExchangeHandlers = Pick<Handlers, 'plan.export' | 'plan.read' | 'plan.import'>

export function exchangeHandlers(): ExchangeHandlers {
  return {
    'plan.export': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'plan.read': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'plan.import': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
  }
}
