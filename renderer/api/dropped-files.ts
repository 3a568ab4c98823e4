import { isVideoName } from '../../shared/model/video-name.ts'
import type { ImportSource } from './import-item.ts'

/** A file and where it lay within what was dropped: `Spring/Week 3/a.mp4`, or only its name. */
export interface DroppedFile {
  file: File
  path: string
}

/** Where each file lay, by the file itself: the drop zone hands on files alone. */
const places = new WeakMap<File, string>()

/** The files of a drop, those in folders too, as the drop zone asks for them; while things are only dragged over it, their kinds. */
export async function filesOfEvent(event: unknown): Promise<(File | DataTransferItem)[]> {
  const transfer = transferOf(event)
  if (!transfer) return chosen(event)
  const items = [...transfer.items].filter(({ kind }) => kind === 'file')
  if (!isDrop(event)) return items
  // Both must be asked for before the first wait: the browser empties the list then.
  const dropped = items.map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }))
  const files = await Promise.all(dropped.map(async ({ entry, file }) => (entry?.isDirectory ? filesIn(entry, '') : file ? [placed(file, file.name)] : [])))
  return files.flat()
}

/** What to import of a drop: from folders the videos alone, with the folder they lay in; what was dropped by itself whatever it is. */
export function sourcesOf(files: readonly File[]): { sources: ImportSource[]; leftOut: number } {
  const all = files.map((file) => ({ file, parts: (places.get(file) ?? file.name).split('/') }))
  const taken = all.filter(({ parts }) => parts.length === 1 || (isVideoName(parts.at(-1) ?? '') && !parts.some((part) => part.startsWith('.'))))
  const sources = taken.map(({ file, parts }): ImportSource => ({ kind: 'file', file, ...(parts.length > 1 && { folder: parts.slice(0, -1).join('/').slice(0, 300).trim() }) }))
  return { sources, leftOut: all.length - taken.length }
}

/** Remembers where a file lay. */
export function placed(file: File, path: string): File {
  places.set(file, path)
  return file
}

/** Files of the picker. */
function chosen(event: unknown): File[] {
  const input = typeof event === 'object' && event !== null && 'target' in event && event.target instanceof HTMLInputElement ? event.target : undefined
  return [...(input?.files ?? [])].map((file) => placed(file, file.webkitRelativePath || file.name))
}

async function filesIn(entry: FileSystemEntry, within: string): Promise<File[]> {
  const path = within === '' ? entry.name : `${within}/${entry.name}`
  if (isFileEntry(entry)) return fileOf(entry).then((file) => [placed(file, path)], () => [])
  if (!isFolderEntry(entry)) return []
  const reader = entry.createReader()
  const files: File[] = []
  for (;;) {
    const entries = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])))
    if (entries.length === 0) return files
    for (const each of await Promise.all(entries.map((inner) => filesIn(inner, path)))) files.push(...each)
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject))
}

function isFileEntry(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolderEntry(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}

function isDrop(event: unknown): boolean {
  return typeof event === 'object' && event !== null && 'type' in event && event.type === 'drop'
}

/** React hands on an event of its own that looks like the browser's. */
function transferOf(event: unknown): DataTransfer | null {
  return typeof event === 'object' && event !== null && 'dataTransfer' in event && event.dataTransfer instanceof DataTransfer ? event.dataTransfer : null
}
