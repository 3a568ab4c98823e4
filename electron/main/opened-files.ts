import { lstatSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { isClientName, isVideoName } from '../../shared/model/video-name.ts'

/** Files that the person opened with Hookline in the system: a double click, “open with”, a drop on its icon. */
export interface OpenedFiles {
  add(paths: readonly string[]): void
  /** Those that no page took yet; each is given once. */
  take(): string[]
}

/** More than anyone opens at once; the rest is left out. */
const maxWaiting = 1000

/** `onAdded` hears that there is something to take. Only videos and clients' files count, by their names. */
export function collectOpenedFiles(onAdded: () => void): OpenedFiles {
  let waiting: string[] = []
  return {
    add(paths) {
      const taken = paths.filter((path) => isVideoName(basename(path)) || isClientName(basename(path)))
      if (taken.length === 0) return
      waiting = [...waiting, ...taken].slice(0, maxWaiting)
      onAdded()
    },
    take() {
      const given = waiting
      waiting = []
      return given
    },
  }
}

/** The files among the words of a command line: options and their values, the program and its folder are none. Relative ones lie in `folder`. */
export function filesOfCommandLine(argv: readonly string[], folder: string): string[] {
  return argv.slice(1).filter((word) => word !== '' && !word.startsWith('-')).map((word) => resolve(folder, word)).filter(isRegularFile)
}

function isRegularFile(path: string): boolean {
  try {
    return lstatSync(path).isFile()
  } catch {
    return false
  }
}
