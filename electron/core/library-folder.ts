import path from 'node:path'

/** The longest name of a folder in the library; see `folderName`. */
const longest = 300

/** The folder of the library for a file of a watched folder: that folder's name, and those within it. */
export function libraryFolder(root: string, file: string): string {
  const within = path.dirname(path.relative(root, file)).split(path.sep).filter((part) => part !== '.')
  return [path.basename(root), ...within].join('/').slice(0, longest).trim()
}
