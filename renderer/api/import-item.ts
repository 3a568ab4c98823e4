import type { Progress } from '../../shared/contract/contract.ts'
import type { FailureData } from '../../shared/model/failure.ts'
import type { VerdictWord } from '../../shared/model/verdict.ts'

/** A dropped or picked file, or in the window a path from the system's dialog. */
export type ImportSource = { kind: 'file'; file: File } | { kind: 'path'; path: string }

export type ImportStage = Progress['stage'] | 'uploading'

export interface ImportResult {
  draftId: string
  score: number
  verdict: VerdictWord
  /** True where the same content was in the library already. */
  known: boolean
}

export type ImportState =
  /** In the page's own line, before any work. */
  | { kind: 'queued' }
  | { kind: 'running'; stage: ImportStage; percent: number }
  | { kind: 'cancelling' }
  | { kind: 'cancelled' }
  | { kind: 'failed'; failure: FailureData }
  | { kind: 'done'; result: ImportResult }

/** One file in the queue; a new object whenever it changes, so that only its own row is drawn again. */
export interface ImportItem {
  id: number
  name: string
  source: ImportSource
  state: ImportState
}

export function importItem(id: number, source: ImportSource): ImportItem {
  return { id, name: nameOf(source), source, state: { kind: 'queued' } }
}

export function withState(item: ImportItem, state: ImportState): ImportItem {
  return { ...item, state }
}

export function isOver({ state }: ImportItem): boolean {
  return state.kind === 'done' || state.kind === 'failed' || state.kind === 'cancelled'
}

function nameOf(source: ImportSource): string {
  return source.kind === 'file' ? source.file.name : (source.path.split(/[\\/]/).at(-1) ?? source.path)
}
