import { Failure } from '../../../shared/model/failure.ts'
import type { Handlers } from './handlers.ts'

type ClientHandlers = Pick<Handlers, 'client.get' | 'client.describe' | 'client.setLogo' | 'client.archive' | 'client.removed' | 'client.export' | 'client.import' | 'account.keep' | 'account.remove' | 'account.restore' | 'pillar.keep' | 'pillar.remove' | 'pillar.restore'>

export function clientHandlers(): ClientHandlers {
  return {
    'client.get': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'client.describe': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'client.setLogo': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'client.archive': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'client.removed': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'client.export': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'client.import': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'account.keep': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'account.remove': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'account.restore': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'pillar.keep': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'pillar.remove': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'pillar.restore': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
  }
}
