import { bridgeChannels } from '../../shared/contract/bridge.ts'
import type { SaveAnswer } from '../../shared/contract/saved-file.ts'
import { maxMessageLength } from '../../shared/contract/wire.ts'
import type { Core } from '../core/core.ts'
import { serve, type Connection } from '../core/serve.ts'
import { isOurSender, type SenderEvent } from './locks.ts'
import { createPathGrants, type PathGrants } from './path-grants.ts'
import { saveChosen } from './save-chosen.ts'

/** The part of Electron's `ipcMain` that is used. */
interface Ipc {
  on(channel: string, listener: (event: SenderEvent, payload: unknown) => void): unknown
  handle(channel: string, listener: (event: SenderEvent, payload: unknown) => Promise<unknown>): void
}

/** The window, as far as the bridge knows it. */
export interface BridgedWindow {
  contentsId: number
  send(channel: string, text: string): void
  /** The system's dialogs; the paths that were chosen. */
  chooseFiles(): Promise<string[]>
  chooseFolder(): Promise<string[]>
  chooseProgram(): Promise<string[]>
  /** Asks where to save, and before it overwrites; null where the person cancelled. */
  chooseTarget(name: string): Promise<string | null>
  /** The files that were opened with Hookline and that no page took yet. */
  takeOpenedFiles(): string[]
}

const maxPathLength = 4096

interface Session {
  connection: Connection
  grants: PathGrants
}

/**
 * The other end of the preload. Each document gets a connection and a set of paths of its own, and whatever does not come from the main
 * frame of the window is dropped.
 */
export function connectBridge(ipc: Ipc, core: Core, currentWindow: () => BridgedWindow | undefined): { close(): void } {
  let session: Session | undefined

  function ours(event: SenderEvent): BridgedWindow | undefined {
    const window = currentWindow()
    return window && isOurSender(event, window.contentsId) ? window : undefined
  }

  function open(window: BridgedWindow): Session {
    const grants = createPathGrants()
    const connection = serve(core, { allowsPath: grants.has }, (text) => window.send(bridgeChannels.wire, text))
    return { connection, grants }
  }

  function close() {
    session?.connection.close()
    session = undefined
  }

  ipc.on(bridgeChannels.opened, (event) => {
    const window = ours(event)
    if (!window) return
    close()
    session = open(window)
  })
  ipc.on(bridgeChannels.wire, (event, text) => {
    if (ours(event) && typeof text === 'string' && text.length <= maxMessageLength) session?.connection.receive(text)
  })
  ipc.on(bridgeChannels.dropped, (event, path) => {
    if (ours(event) && typeof path === 'string' && path.length <= maxPathLength) session?.grants.add(path)
  })
  /** What the person chose in a dialog may be named by the page that asked, while it stands. */
  function choose(channel: string, ask: (window: BridgedWindow) => Promise<string[]>) {
    ipc.handle(channel, async (event) => {
      const grants = session?.grants
      const window = ours(event)
      const paths = window ? await ask(window) : []
      for (const path of paths) grants?.add(path)
      return paths
    })
  }
  choose(bridgeChannels.choose, (window) => window.chooseFiles())
  choose(bridgeChannels.chooseFolder, (window) => window.chooseFolder())
  choose(bridgeChannels.chooseProgram, (window) => window.chooseProgram())
  let isSaving = false
  ipc.handle(bridgeChannels.saveFile, async (event, file): Promise<SaveAnswer> => {
    const window = ours(event)
    // One dialog at a time: a page must not heap them up.
    if (!window || isSaving) return { outcome: 'cancelled' }
    isSaving = true
    try {
      return await saveChosen(file, (name) => window.chooseTarget(name))
    } finally {
      isSaving = false
    }
  })
  choose(bridgeChannels.openedFiles, async (window) => window.takeOpenedFiles())

  return { close }
}
