/** Offers a text to be saved as a file, under a name without what file systems refuse. */
export function saveText(fileName: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName.replaceAll(/[\\/:*?"<>|\p{C}]/gu, '_')
  link.click()
  URL.revokeObjectURL(address)
}
