import type { Client } from '../../shared/model/library.ts'
import type { IndexedDraft } from './draft-index.ts'
import type { Tallies } from './tallies.ts'
import type { LibraryChanges } from './use-library-changes.ts'

export type DialogKind = 'tags' | 'client' | 'folder' | 'judge' | 'clients'

/** A dialog that somebody asked for, and on which drafts. */
export interface AskedDialog {
  kind: DialogKind
  drafts: readonly IndexedDraft[]
}

/** What a dialog on some drafts is given. */
export interface DialogProps extends AskedDialog {
  tallies: Tallies
  clients: readonly Client[]
  changes: LibraryChanges
  onClose: () => void
}
