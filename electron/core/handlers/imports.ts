import { Failure } from '../../../shared/model/failure.ts'
import type { Imports } from '../imports.ts'
import type { Handlers } from './handlers.ts'

type ImportHandlers = Pick<Handlers, 'import.add' | 'import.list' | 'import.cancel' | 'import.retry' | 'import.dismiss' | 'import.pause'>

export function importHandlers({ imports }: { imports: Imports }): ImportHandlers {
  return {
    'import.add': async ({ files }, { grant }) => {
      // Asked now: what is kept was allowed, and is read later without asking again.
      if (files.some(({ source }) => 'path' in source && !grant.allowsPath(source.path))) throw new Failure('path_not_allowed')
      imports.add(files.map((file) => ({ ...file, origin: 'person' })))
      return {}
    },
    'import.list': async () => imports.list(),
    'import.cancel': async ({ ids }) => {
      await imports.cancel(ids)
      return {}
    },
    'import.retry': async ({ ids }) => {
      imports.retry(ids)
      return {}
    },
    'import.dismiss': async ({ ids }) => {
      await imports.dismiss(ids)
      return {}
    },
    'import.pause': async ({ paused }) => {
      imports.pause(paused)
      return {}
    },
  }
}
