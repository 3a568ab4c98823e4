import type { ImportState as KeptState, KeptImport } from '../../shared/model/import.ts'

/** A dropped or picked file, with the folders it lay in where a whole folder was dropped; or in the window a path from the system's dialog. */
export type ImportSource = { kind: 'file'; file: File; folder?: string } | { kind: 'path'; path: string }

/** Where a file is to go: as the newest version of a draft, into a folder of the library. */
export interface ImportAim {
  versionOf?: string
  folder?: string
}

export type ImportStage = Extract<KeptState, { kind: 'running' }>['stage'] | 'uploading'

/** What the core says of a file, and what only the page knows before that. */
export type ImportState = Exclude<KeptState, { kind: 'running' }> | { kind: 'running'; stage: ImportStage; percent: number } | { kind: 'cancelling' }

/** One file in the queue; a new object whenever it changes, so that only its own row is drawn again. */
export interface ImportItem extends Pick<KeptImport, 'id' | 'name' | 'path' | 'bytes' | 'addedAt'> {
  state: ImportState
}

export function isOver({ state }: ImportItem): boolean {
  return state.kind === 'done' || state.kind === 'failed' || state.kind === 'cancelled'
}

export function nameOf(source: ImportSource): string {
  return source.kind === 'file' ? source.file.name : (source.path.split(/[\\/]/).at(-1) ?? source.path)
}
