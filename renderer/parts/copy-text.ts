/**
 * Copies a text. By selection, not by navigator.clipboard: the window denies every permission, that one too. What was selected and focused
 * before is again after it. False where the browser refuses.
 */
export function copyText(text: string): boolean {
  const selection = getSelection()
  if (!selection) return false
  const before = selection.rangeCount > 0 ? selection.getRangeAt(0) : null
  const carrier = document.createElement('pre')
  carrier.className = 'visually-hidden'
  carrier.style.whiteSpace = 'pre'
  carrier.textContent = text
  document.body.append(carrier)
  selection.selectAllChildren(carrier)
  const isCopied = document.execCommand('copy')
  carrier.remove()
  selection.removeAllRanges()
  if (before) selection.addRange(before)
  return isCopied
}
