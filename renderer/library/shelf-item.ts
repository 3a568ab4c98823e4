import type { IndexedDraft } from './draft-index.ts'

/** What a card and a row are given: values alone, so that one that stays the same is not drawn again. What is done with them is heard by the shelf. */
export interface ShelfItem {
  draft: IndexedDraft
  isSelected: boolean
  /** Whether the tab key leads here. */
  isTabStop: boolean
  /** Whether the keyboard is or was here last. */
  isActive: boolean
  /** Place of the row, beginning with 0. */
  row: number
}
