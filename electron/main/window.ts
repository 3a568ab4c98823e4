import { join } from 'node:path'
import { BrowserWindow, dialog, nativeTheme, shell, type OpenDialogOptions } from 'electron'
import { videoEndings } from '../../shared/model/video-name.ts'
import type { BridgedWindow } from './bridge.ts'
import type { OpenedFiles } from './opened-files.ts'
import { appUrl, lockContents, refusePermissions } from './locks.ts'

/** The one way a window is made: sandboxed, isolated, and locked to our page. */
export function createWindow(): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 860,
    minWidth: 480,
    minHeight: 480,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#242424' : '#ffffff',
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      webSecurity: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      allowRunningInsecureContent: false,
      navigateOnDragDrop: false,
    },
  })
  lockContents(window.webContents, (url) => shell.openExternal(url))
  refusePermissions(window.webContents.session)
  window.once('ready-to-show', () => window.show())
  window.loadURL(appUrl).catch((error: unknown) => console.error('Loading the page:', error))
  return window
}

/** What the bridge needs of a window. */
export function bridged(window: BrowserWindow, openedFiles: OpenedFiles): BridgedWindow {
  return {
    contentsId: window.webContents.id,
    send(channel, text) {
      if (!window.isDestroyed()) window.webContents.send(channel, text)
    },
    chooseFiles: () =>
      ask(window, {
        properties: ['openFile', 'multiSelections'],
        filters: [
          { name: 'Video', extensions: [...videoEndings] },
          { name: '*', extensions: ['*'] },
        ],
      }),
    chooseFolder: () => ask(window, { properties: ['openDirectory'] }),
    chooseProgram: () => ask(window, { properties: ['openFile'] }),
    async chooseTarget(name) {
      const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath: name, properties: ['showOverwriteConfirmation', 'createDirectory'] })
      return canceled || filePath === '' ? null : filePath
    },
    takeOpenedFiles: openedFiles.take,
  }
}

async function ask(window: BrowserWindow, options: OpenDialogOptions): Promise<string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, options)
  return canceled ? [] : filePaths
}
