import { beforeEach, expect, it, vi } from 'vitest'

const made: { options: { webPreferences?: Record<string, unknown> }; loaded: string[]; handlers: string[] }[] = []
const answers: string[][] = []
vi.mock('electron', () => ({
  BrowserWindow: class {
    readonly #own: (typeof made)[number]
    readonly webContents
    constructor(options: object) {
      const own: (typeof made)[number] = { options, loaded: [], handlers: [] }
      const note = (name: string) => own.handlers.push(name)
      this.#own = own
      this.webContents = { id: 7, on: note, setWindowOpenHandler: () => note('window-open'), session: { setPermissionRequestHandler: () => note('permission-request'), setPermissionCheckHandler: () => note('permission-check') } }
      made.push(own)
    }
    once() {}
    async loadURL(url: string) {
      this.#own.loaded.push(url)
    }
  },
  dialog: { showOpenDialog: async (_window: unknown, { properties }: { properties: string[] }) => (answers.push(properties), { canceled: properties.includes('openDirectory'), filePaths: ['/a'] }) },
  nativeTheme: { shouldUseDarkColors: false },
  shell: { openExternal: async () => {} },
}))
const { bridged, createWindow } = await import('../../electron/main/window.ts')

beforeEach(() => void made.splice(0))

it('a window is sandboxed, isolated, locked, and shows our page alone', () => {
  createWindow()
  expect(made).toHaveLength(1)
  expect(made[0]?.loaded).toEqual(['app://hookline/'])
  const { preload, ...settings } = made[0]?.options.webPreferences ?? {}
  expect(preload).toMatch(/preload\.cjs$/)
  // Each is said, whatever a version of Electron takes for granted; and nothing else is.
  expect(settings).toEqual({ sandbox: true, contextIsolation: true, webSecurity: true, nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false, webviewTag: false, allowRunningInsecureContent: false, navigateOnDragDrop: false })
  expect(made[0]?.handlers.toSorted()).toEqual(['permission-check', 'permission-request', 'will-attach-webview', 'will-frame-navigate', 'will-navigate', 'will-redirect', 'window-open'])
})

it('dialogs ask for what they say, and one that was cancelled gives nothing', async () => {
  const window = bridged(createWindow(), { add() {}, take: () => ['/opened.mp4'] })
  expect([await window.chooseFiles(), await window.chooseFolder(), await window.chooseProgram(), window.takeOpenedFiles()]).toEqual([['/a'], [], ['/a'], ['/opened.mp4']])
  expect(answers).toEqual([['openFile', 'multiSelections'], ['openDirectory'], ['openFile']])
})
