import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { bridgeChannels, type Bridge } from '../../shared/contract/bridge.ts'

const bridge: Bridge = {
  host: 'electron',
  send(text) {
    ipcRenderer.send(bridgeChannels.wire, text)
  },
  onMessage(listener) {
    ipcRenderer.on(bridgeChannels.wire, (_event, text: unknown) => {
      if (typeof text === 'string') listener(text)
    })
  },
  pathForFile(file) {
    const path = isFile(file) ? webUtils.getPathForFile(file) : ''
    // Only the preload can say this, and only of a file that the browser itself tied to a path.
    if (path !== '') ipcRenderer.send(bridgeChannels.dropped, path)
    return path
  },
  chooseFiles: () => chosen(bridgeChannels.choose),
  chooseFolder: async () => (await chosen(bridgeChannels.chooseFolder))[0] ?? null,
  chooseProgram: async () => (await chosen(bridgeChannels.chooseProgram))[0] ?? null,
  // What main answers was made there, of our own schema; the page checks it.
  saveFile: (file) => ipcRenderer.invoke(bridgeChannels.saveFile, file),
  onOpenedFiles(listener) {
    const take = async () => {
      const paths = await chosen(bridgeChannels.openedFiles)
      if (paths.length > 0) listener(paths)
    }
    ipcRenderer.on(bridgeChannels.openedFiles, () => void take())
    void take()
  },
}

async function chosen(channel: string): Promise<string[]> {
  const paths: unknown = await ipcRenderer.invoke(channel)
  return Array.isArray(paths) ? paths.filter((path) => typeof path === 'string') : []
}

/** Tells a file by its shape: it comes from the page's world, whose classes are not ours. Electron refuses what only looks like one. */
function isFile(value: object): value is File {
  return 'name' in value && 'size' in value
}

ipcRenderer.send(bridgeChannels.opened)
contextBridge.exposeInMainWorld('hookline', bridge)
