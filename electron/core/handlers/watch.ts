import path from 'node:path'
import { Failure } from '../../../shared/model/failure.ts'
import type { Browse } from '../browse.ts'
import type { Watching } from '../watch.ts'
import type { Handlers } from './handlers.ts'

type WatchHandlers = Pick<Handlers, 'watch.list' | 'watch.add' | 'watch.set' | 'watch.remove' | 'watch.restore' | 'folder.browse'>

export function watchHandlers({ watching, browse }: { watching: Watching; browse: Browse }): WatchHandlers {
  return {
    'watch.list': async () => ({ folders: watching.list() }),
    'watch.add': async (input, { grant }) => {
      if ('path' in input && !grant.allowsPath(input.path)) throw new Failure('path_not_allowed')
      return watching.add('path' in input ? path.resolve(input.path) : await browse.pathOf(input.folder), input.existing)
    },
    'watch.set': async ({ id, enabled }) => {
      watching.set(id, { enabled })
      return {}
    },
    'watch.remove': async ({ id }) => {
      watching.set(id, { removed: true })
      return {}
    },
    'watch.restore': async ({ id }) => {
      watching.set(id, { removed: false })
      return {}
    },
    'folder.browse': async ({ folder }) => browse.look(folder),
  }
}
