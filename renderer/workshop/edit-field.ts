import { applyEdits, editBetween, type Edit } from '../../shared/captions/edits.ts'

/**
 * Makes an edit in a text field as typing would, so that the field's own Ctrl+Z takes it back: only `execCommand` reaches that history.
 * Where a browser has it no more, the edit is made without.
 */
export function editField(field: HTMLTextAreaElement, edit: Edit | null): void {
  if (!edit) return
  field.focus({ preventScroll: true })
  field.setSelectionRange(edit.from, edit.to)
  const isDone = edit.text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, edit.text)
  if (isDone) return
  field.setRangeText(edit.text, edit.from, edit.to, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Makes several edits as one step. */
export function editFieldOnce(field: HTMLTextAreaElement, edits: readonly Edit[]): void {
  editField(field, editBetween(field.value, applyEdits(field.value, edits)))
}

/** Copies all of a field, by selection because the window denies the clipboard; the caret stays. False where the browser refuses. */
export function copyField(field: HTMLTextAreaElement): boolean {
  const { selectionStart, selectionEnd } = field
  const focused = document.activeElement
  field.focus({ preventScroll: true })
  field.select()
  const isCopied = document.execCommand('copy')
  field.setSelectionRange(selectionStart, selectionEnd)
  if (focused instanceof HTMLElement && focused !== field) focused.focus({ preventScroll: true })
  return isCopied
}
