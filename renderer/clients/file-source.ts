import type { TextSource } from '../../shared/contract/text-source.ts'
import { bridge } from '../api/bridge.ts'
import { pathOrFailure } from '../api/hand-over.ts'
import { upload } from '../api/upload.ts'

/** A chosen file as the core reads it, which knows how it is written: by path in the window, as a copy in a browser. */
export async function fileSource(file: File): Promise<TextSource> {
  if (bridge) return { path: pathOrFailure(bridge.pathForFile(file), file.name) }
  return { upload: await upload(file, new AbortController().signal, () => {}) }
}
