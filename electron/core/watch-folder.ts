import { stat } from 'node:fs/promises'
import path from 'node:path'
import { watch, type FSWatcher } from 'chokidar'
import { Failure, type FailureData } from '../../shared/model/failure.ts'
import { isVideoName } from '../../shared/model/video-name.ts'
import { settle } from './settle.ts'
import { deepest, type FoundVideo } from './videos-in.ts'

/** How soon a folder that went away, or came back, is noticed. */
const thereEveryMs = 3000

const gone = 'gone'

export interface FolderEvents {
  /** A video is there and no longer written to; also each that is there at the beginning. */
  onVideo(video: FoundVideo): void
  /** What keeps the folder from being watched; null once it is watched. */
  onProblem(problem: FailureData | null): void
  /** A folder within that is none of the person's: the library's own. */
  leaveOut?: string
}

/** Watches one folder and the folders in it until closed, also through its going away and coming back. */
export function watchFolder(folder: string, { onVideo, onProblem, leaveOut }: FolderEvents): { close(): Promise<void> } {
  let watcher: FSWatcher | undefined
  let place = ''
  let polls = false
  let isClosed = false
  const writing = settle(onVideo)

  function isIgnored(file: string, isFile: boolean | undefined): boolean {
    const within = path.relative(folder, file)
    if (within === '') return false
    if (leaveOut !== undefined && file === leaveOut) return true
    return within.split(path.sep).some((part) => part.startsWith('.')) || (isFile === true && !isVideoName(path.basename(file)))
  }

  function open() {
    watcher = watch(folder, {
      ignored: (file, stats) => isIgnored(file, stats?.isFile()),
      followSymlinks: false,
      depth: deepest,
      ignorePermissionErrors: true,
      backend: polls ? 'polling' : 'auto',
    })
    watcher.on('add', writing.found).on('change', writing.found).on('error', (error) => {
      // The system has no more watches to give: looking again and again needs none.
      const isShort = error instanceof Error && 'code' in error && ['ENOSPC', 'EMFILE'].includes(String(error.code))
      if (!isShort || polls) return
      polls = true
      place = ''
    })
  }

  /** Another place on disk under the same name is another disk. */
  async function look() {
    const found = await stat(folder).catch(() => undefined)
    if (isClosed) return
    const now = found?.isDirectory() ? `${found.dev}:${found.ino}` : gone
    if (now === place) return
    const before = watcher
    watcher = undefined
    place = now
    await before?.close()
    if (isClosed) return
    if (now !== gone) open()
    onProblem(now === gone ? new Failure('folder_missing', { path: folder, name: path.basename(folder) }).data : null)
  }

  let looking = look()
  const timer = setInterval(() => {
    looking = looking.then(look)
  }, thereEveryMs).unref()
  return {
    async close() {
      isClosed = true
      clearInterval(timer)
      writing.close()
      await looking
      await watcher?.close()
    },
  }
}
