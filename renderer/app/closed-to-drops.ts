/** Where the browser itself takes what is dropped: words into a field, files into a picker. */
function isTakenByField(target: EventTarget | null, types: readonly string[]): boolean {
  if (target instanceof HTMLInputElement && target.type === 'file') return true
  if (types.includes('Files')) return false
  return target instanceof HTMLElement && target.closest('input, textarea, [contenteditable="true"]') !== null
}

/** What is dropped where nothing takes it is left alone: a browser would go to the file or the link, and away from the page. */
function refuse(event: DragEvent): void {
  if (event.defaultPrevented || isTakenByField(event.target, event.dataTransfer?.types ?? [])) return
  event.preventDefault()
  if (event.dataTransfer) event.dataTransfer.dropEffect = 'none'
}

/** Closes the window to files and links that are dropped outside the places that are there for it. */
export function closeToDrops(): void {
  window.addEventListener('dragover', refuse)
  window.addEventListener('drop', refuse)
}
