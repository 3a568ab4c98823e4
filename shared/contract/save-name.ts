/** A name for a file that every file system takes: without folders, control characters, or dots that hide it. */
export function saveName(name: string): string {
  const plain = name.replaceAll(/[\\/:*?"<>|\p{C}]/gu, '_').replace(/^[.\s]+/, '').slice(0, 200).trim()
  return plain === '' ? 'file' : plain
}
