import { bridge } from './bridge.ts'
import { pathOrFailure, type HandOverWays } from './hand-over.ts'
import { upload } from './upload.ts'

/** By path in the window, as a copy in a browser. */
export const handOverWays: HandOverWays = {
  pathOf(source) {
    if (source.kind === 'path') return source.path
    return bridge ? pathOrFailure(bridge.pathForFile(source.file), source.file.name) : null
  },
  upload,
}
