import { saveName } from '../../shared/contract/save-name.ts'
import { saveAnswer } from '../../shared/contract/saved-file.ts'
import { Failure } from '../../shared/model/failure.ts'
import { bridge } from '../api/bridge.ts'

interface FileHandle {
  createWritable(): Promise<{ write(bytes: Uint8Array<ArrayBuffer>): Promise<void>; close(): Promise<void> }>
}

declare global {
  interface Window {
    /** Chromium's; other browsers have none. */
    showSaveFilePicker?(options: { suggestedName: string }): Promise<FileHandle>
  }
}

/** `given`: the browser has it now, and tells of it by itself. */
export type SaveOutcome = 'saved' | 'given' | 'cancelled'

/**
 * Saves a file where the person says: by the system's dialog in the window and where a browser has one, which asks before it overwrites;
 * elsewhere as a download, which overwrites nothing. Rejects with a `Failure`.
 */
export async function saveFile(fileName: string, bytes: Uint8Array<ArrayBuffer>): Promise<SaveOutcome> {
  const name = saveName(fileName)
  if (bridge) {
    const answer = saveAnswer.parse(await bridge.saveFile({ name, bytes }))
    if (answer.outcome === 'failed') throw new Failure(answer.failure.code, answer.failure.values, answer.failure.details)
    return answer.outcome
  }
  return (await pick(name, bytes)) ?? download(name, bytes)
}

/** Null where the browser has no dialog, or shows none because the press that asked for it is too long ago. */
async function pick(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<SaveOutcome | null> {
  try {
    const handle = await window.showSaveFilePicker?.({ suggestedName: name })
    if (!handle) return null
    // Into a file beside it, which takes the place of the old one when it is closed.
    const file = await handle.createWritable()
    await file.write(bytes)
    await file.close()
    return 'saved'
  } catch (error) {
    const kind = error instanceof DOMException ? error.name : ''
    if (kind === 'AbortError') return 'cancelled'
    if (kind === 'SecurityError') return null
    if (kind === 'QuotaExceededError') throw new Failure('disk_full')
    throw new Failure('plan_not_written', { path: name }, String(error))
  }
}

function download(name: string, bytes: Uint8Array<ArrayBuffer>): SaveOutcome {
  const address = URL.createObjectURL(new Blob([bytes]))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Not every browser has read it by the end of the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
  return 'given'
}
