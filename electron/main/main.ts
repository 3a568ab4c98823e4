import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app, dialog, ipcMain, Menu, protocol, type BrowserWindow } from 'electron'
import { bridgeChannels } from '../../shared/contract/bridge.ts'
import { languageOf } from '../../shared/i18n/index.ts'
import { toFailure } from '../../shared/model/failure.ts'
import type { Core } from '../core/core.ts'
import { defaultDataFolder } from '../core/data-folder.ts'
import { openCore } from '../core/open-core.ts'
import { createContent } from '../web/content.ts'
import { failureText } from '../web/failure-text.ts'
import { loadPage } from '../web/page.ts'
import { registerAppScheme, serveApp } from './app-protocol.ts'
import { connectBridge } from './bridge.ts'
import { chosenDataDir } from './data-dir.ts'
import { cancelDownloads } from './locks.ts'
import { menuTemplate } from './menu.ts'
import { offerRescue, type Question } from './rescue-box.ts'
import { collectOpenedFiles, filesOfCommandLine } from './opened-files.ts'
import { bridged, createWindow } from './window.ts'

const pageDir = join(import.meta.dirname, '../renderer')
const dataDir = chosenDataDir(process.argv.slice(1), process.env)
let window: BrowserWindow | undefined
const openedFiles = collectOpenedFiles(() => window?.webContents.send(bridgeChannels.openedFiles))

registerAppScheme(protocol)
app.on('session-created', cancelDownloads)
// macOS hands files over by this event, even before the app is ready; the others on the command line.
app.on('open-file', (event, path) => {
  event.preventDefault()
  openedFiles.add([path])
})
start().catch(giveUp)

async function start(): Promise<void> {
  if (dataDir !== undefined) keepProfileIn(join(dataDir, 'window'))
  // The lock belongs to the profile folder: one window a library.
  if (!app.requestSingleInstanceLock()) return app.quit()
  await app.whenReady()
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform)))
  const core = await openOrRescue(dataDir ?? defaultDataFolder())
  serveApp(protocol, createContent(core, await loadPage(pageDir)))
  const bridge = connectBridge(ipcMain, core, () => window && bridged(window, openedFiles))
  closeWithApp(core, bridge)
  const show = () => showWindow(bridge.close)
  openedFiles.add(filesOfCommandLine(process.argv, process.cwd()))
  show()
  app.on('second-instance', (_event, argv, folder) => {
    openedFiles.add(filesOfCommandLine(argv, folder))
    show()
  })
  app.on('activate', show)
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
}

async function askInBox(question: Question): Promise<number> {
  const { response } = await dialog.showMessageBox({ type: 'error', title: 'Hookline', cancelId: question.buttons.length - 1, noLink: true, ...question })
  return response
}

/** Opens the library; of a damaged one the person says how it is to be rescued. */
async function openOrRescue(folder: string): Promise<Core> {
  const open = () => openCore({ dataDir: folder, background: true, log: console.error })
  try {
    return await open()
  } catch (error) {
    const failure = toFailure(error)
    if (failure.code !== 'database_damaged') throw error
    if (!(await offerRescue(folder, failure, languageOf(app.getLocale()), askInBox))) throw error
    return open()
  }
}

/** Chromium's profile goes where the library was asked for, so that a test or a second library shares nothing with the first. */
function keepProfileIn(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  app.setPath('userData', folder)
}

function showWindow(onClosed: () => void): void {
  if (window) {
    if (window.isMinimized()) window.restore()
    window.focus()
    return
  }
  window = createWindow()
  window.on('closed', () => {
    window = undefined
    onClosed()
  })
}

/** Quitting waits for the core: running work is cancelled and the database closed first. */
function closeWithApp(core: Core, bridge: { close(): void }): void {
  let closed = false
  let closing: Promise<void> | undefined
  app.on('before-quit', (event) => {
    if (closed) return
    event.preventDefault()
    bridge.close()
    closing ??= core
      .close()
      .catch((error: unknown) => console.error('Closing:', error))
      .finally(() => {
        closed = true
        app.quit()
      })
  })
}

function giveUp(error: unknown): void {
  dialog.showErrorBox('Hookline', failureText(toFailure(error), languageOf(app.getLocale())))
  app.exit(1)
}
