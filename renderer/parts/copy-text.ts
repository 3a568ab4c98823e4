/**
 * Copies what an element shows. By selection, not by navigator.clipboard: the window denies every permission, that one too.
 * False where the browser refuses.
 */
export function copyText(element: HTMLElement): boolean {
  const selection = getSelection()
  if (!selection) return false
  selection.selectAllChildren(element)
  const isCopied = document.execCommand('copy')
  selection.removeAllRanges()
  return isCopied
}
