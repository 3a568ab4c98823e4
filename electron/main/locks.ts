/** The page's own address in the window. The scheme and the host are fixed; nothing else is ever loaded. */
export const appScheme = 'app'
export const appHost = 'hookline'
export const appUrl = `${appScheme}://${appHost}/`

/** Whether an address is the page's own. */
export function isOurPage(url: string): boolean {
  const parsed = URL.parse(url)
  return parsed?.protocol === `${appScheme}:` && parsed.host === appHost && parsed.username === '' && parsed.password === ''
}

/** Whether an address may be handed to the default browser: a source of a practice, never a file, a script or a login. */
export function isExternalLink(url: string): boolean {
  const parsed = URL.parse(url)
  return parsed?.protocol === 'https:' && parsed.hostname !== '' && parsed.username === '' && parsed.password === ''
}

/** What of an IPC event tells who sent it. */
export interface SenderEvent {
  sender: { id: number }
  senderFrame: { url: string; parent: unknown } | null
}

/** Whether a message comes from the main frame of our window, showing our page; null where the frame is already gone. */
export function isOurSender(event: SenderEvent, contentsId: number): boolean {
  const frame = event.senderFrame
  return event.sender.id === contentsId && frame !== null && frame.parent === null && isOurPage(frame.url)
}

interface Preventable {
  preventDefault(): void
}
interface Leaving extends Preventable {
  url: string
}
/** The parts of Electron's `WebContents` and `Session` that are locked. */
interface LockableContents {
  on(name: 'will-navigate', listener: (event: Leaving) => void): unknown
  on(name: 'will-frame-navigate', listener: (event: Leaving) => void): unknown
  on(name: 'will-redirect', listener: (event: Leaving) => void): unknown
  on(name: 'will-attach-webview', listener: (event: Preventable) => void): unknown
  setWindowOpenHandler(handler: (details: { url: string }) => { action: 'deny' }): void
}
interface LockableSession {
  setPermissionRequestHandler(handler: (contents: unknown, permission: unknown, answer: (granted: boolean) => void) => void): void
  setPermissionCheckHandler(handler: (contents: unknown, permission: string) => boolean): void
}

function stayOnOurPage(event: Leaving): void {
  if (!isOurPage(event.url)) event.preventDefault()
}

/** Keeps a window on our page: nothing else is navigated to, embedded or opened, and https links go to the default browser. */
export function lockContents(contents: LockableContents, openExternal: (url: string) => Promise<void>): void {
  contents.on('will-navigate', stayOnOurPage)
  contents.on('will-frame-navigate', stayOnOurPage)
  contents.on('will-redirect', stayOnOurPage)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    if (isExternalLink(url)) openExternal(url).catch((error: unknown) => console.error('Opening a link:', error))
    return { action: 'deny' }
  })
}

/** The page needs no permission but to show a draft on the whole screen: whether it asks or only looks, the answer is no. */
export function refusePermissions(session: LockableSession): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(permission === 'fullscreen'))
  session.setPermissionCheckHandler((_contents, permission) => permission === 'fullscreen')
}

/** Files leave the program by its own dialogs only. */
export function cancelDownloads(session: { on(name: 'will-download', listener: (event: Preventable) => void): unknown }): void {
  session.on('will-download', (event) => event.preventDefault())
}
