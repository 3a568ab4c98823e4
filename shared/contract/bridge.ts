import type { FileToSave, SaveAnswer } from './saved-file.ts'

/**
 * What the preload puts on the page as `window.hookline`, and nothing more. It is named without DOM types, so that the main process
 * can read it too.
 */
export interface Bridge {
  readonly host: 'electron'
  /** One message of `wire.ts` to the core, as JSON text. */
  send(text: string): void
  /** Every message of the core, as JSON text. */
  onMessage(listener: (text: string) => void): void
  /**
   * The path of a `File` that the person dropped or picked, '' for one that was made by script. The path may be imported from now on;
   * no other may, whatever the page says.
   */
  pathForFile(file: object): string
  /** Asks for video files by the system's own dialog. Resolves to their paths, none where the person cancelled. */
  chooseFiles(): Promise<string[]>
  /** Asks for one folder. Resolves to its path, which may be watched from now on; null where the person cancelled. */
  chooseFolder(): Promise<string | null>
  /** Asks for one program, of whatever name. Resolves to its path, which may be named from now on; null where the person cancelled. */
  chooseProgram(): Promise<string | null>
  /** Asks where to, by the system's dialog, which asks again before it overwrites, and writes the file there. The page never learns the path. */
  saveFile(file: FileToSave): Promise<SaveAnswer>
  /** Hears the paths of files that the person opened with Hookline in the system, before or since; each is told once, and may be named from then on. */
  onOpenedFiles(listener: (paths: string[]) => void): void
}

/** Names of the messages between the preload and the main process. */
export const bridgeChannels = {
  /** To main: a document has loaded its preload. */
  opened: 'hookline:opened',
  /** Both ways: a message of the wire. */
  wire: 'hookline:wire',
  /** To main: the path of a file that the person dropped. */
  dropped: 'hookline:dropped',
  /** Asked of main: the dialogs. */
  choose: 'hookline:choose',
  chooseFolder: 'hookline:choose-folder',
  chooseProgram: 'hookline:choose-program',
  saveFile: 'hookline:save-file',
  /** To the page: there are opened files. Asked of main: which. */
  openedFiles: 'hookline:opened-files',
} as const
