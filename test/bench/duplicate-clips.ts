import { readdirSync } from 'node:fs'
import path from 'node:path'

/** A clip of the folder: clips of the same `video` are edits of one another. */
export interface DuplicateClip {
  file: string
  name: string
  video: string
  edit: string
}

/** Clips of a folder and of its `edits`: `NAME__EDIT.mp4`, and `tmk_NAME…` where NAME is the first word. Any other is a video of its own. */
export function readDuplicateClips(folder: string): DuplicateClip[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(mp4|mov|webm|mkv|avi|m4v)$/i.test(file))
  return files.toSorted().map((file) => {
    const name = path.parse(file).name
    const [, video, edit] = /^(.+)__(.+)$/.exec(name) ?? /^(tmk_[a-z]+)[-_]?(.*)$/i.exec(name) ?? ['', name, 'orig']
    return { file: path.join(folder, file), name, video: video!, edit: edit! }
  })
}

/** An edit beside an original is counted under the edit's name, any other pair under none. */
export function editOf(one: DuplicateClip, other: DuplicateClip): string | null {
  const isOriginal = ({ edit }: DuplicateClip) => /^orig\b/.test(edit)
  if (isOriginal(one) === isOriginal(other)) return null
  return isOriginal(one) ? other.edit : one.edit
}
