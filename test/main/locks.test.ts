import { describe, expect, it } from 'vitest'
import { cancelDownloads, isExternalLink, isOurPage, isOurSender, lockContents, refusePermissions } from '../../electron/main/locks.ts'

const ours = ['app://hookline/', 'app://hookline/draft/1', 'app://hookline/?a=1#b']
const strangers = [
  'app://hookline.evil.example/',
  'app://hookline:80/',
  'app://user@hookline/',
  'app://evil/',
  'app:hookline/',
  'app:///hookline/',
  'http://hookline/',
  'https://app//hookline/',
  'file:///etc/passwd',
  'data:text/html,x',
  'blob:app://hookline/1',
  'javascript:alert(1)',
  'about:blank',
  'devtools://devtools/',
  'chrome://gpu',
  '',
  'nonsense',
]

describe('isOurPage', () => {
  it.each(ours)('takes %j', (url) => expect(isOurPage(url)).toBe(true))
  it.each(strangers)('refuses %j', (url) => expect(isOurPage(url)).toBe(false))
})

describe('isExternalLink', () => {
  it.each(['https://ads.tiktok.com/help', 'https://example.org:8443/a?b#c'])('takes %j', (url) => expect(isExternalLink(url)).toBe(true))
  it.each([
    'http://example.org/',
    'https://user:secret@example.org/',
    'https://user@example.org/',
    'https://',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'smb://host/share',
    'ms-msdt:/id',
    'mailto:a@example.org',
    'vbscript:x',
    'app://hookline/',
    '\\\\host\\share',
    '/etc/passwd',
    '',
  ])('refuses %j', (url) => expect(isExternalLink(url)).toBe(false))
})

describe('isOurSender', () => {
  const good = { sender: { id: 7 }, senderFrame: { url: 'app://hookline/', parent: null } }
  it('takes the main frame of our window', () => expect(isOurSender(good, 7)).toBe(true))
  it.each([
    ['another window', { ...good, sender: { id: 8 } }],
    ['a frame within', { ...good, senderFrame: { url: 'app://hookline/', parent: {} } }],
    ['another page', { ...good, senderFrame: { url: 'https://example.org/', parent: null } }],
    ['a frame that is gone', { ...good, senderFrame: null }],
  ])('refuses %s', (_kind, event) => expect(isOurSender(event, 7)).toBe(false))
})

describe('lockContents', () => {
  type Listener = (event: { url: string; preventDefault(): void }) => void
  const opened: string[] = []
  const listeners = new Map<string, Listener>()
  let openWindow: ((details: { url: string }) => { action: string }) | undefined
  const contents = {
    on(name: string, listener: Listener) {
      listeners.set(name, listener)
      return contents
    },
    setWindowOpenHandler(handler: (details: { url: string }) => { action: string }) {
      openWindow = handler
    },
  }
  lockContents(contents, async (url) => void opened.push(url))

  function isPrevented(name: string, url: string): boolean {
    let prevented = false
    listeners.get(name)?.({ url, preventDefault: () => (prevented = true) })
    return prevented
  }

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('%s leads nowhere but to our page', (name) => {
    expect(ours.map((url) => isPrevented(name, url))).toEqual(ours.map(() => false))
    expect(strangers.map((url) => isPrevented(name, url))).toEqual(strangers.map(() => true))
  })

  it('embeds nothing, not even our page', () => expect(isPrevented('will-attach-webview', 'app://hookline/')).toBe(true))

  it('opens no window; https links go to the default browser', () => {
    for (const url of ['https://example.org/', 'http://example.org/', 'file:///etc/passwd', 'app://hookline/']) expect(openWindow?.({ url })).toEqual({ action: 'deny' })
    expect(opened).toEqual(['https://example.org/'])
  })
})

it.each([
  ['media', false],
  ['geolocation', false],
  ['clipboard-read', false],
  ['pointerLock', false],
  ['fullscreen', true],
])('permission for %s, asked or looked up: %s', (permission, granted) => {
  const answers: unknown[] = []
  refusePermissions({
    setPermissionRequestHandler: (handler) => handler(undefined, permission, (given) => answers.push(given)),
    setPermissionCheckHandler: (handler) => answers.push(handler(undefined, permission)),
  })
  expect(answers).toEqual([granted, granted])
})

it('every download is cancelled', () => {
  let prevented = false
  cancelDownloads({ on: (_name, listener) => listener({ preventDefault: () => (prevented = true) }) })
  expect(prevented).toBe(true)
})
