import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { connectBridge } from '../../electron/main/bridge.ts'
import type { SenderEvent } from '../../electron/main/locks.ts'
import { bridgeChannels } from '../../shared/contract/bridge.ts'
import { maxSavedBytes } from '../../shared/contract/saved-file.ts'
import { maxMessageLength } from '../../shared/contract/wire.ts'
import { createFakeCore } from '../web/fake-core.ts'

const page: SenderEvent = { sender: { id: 7 }, senderFrame: { url: 'app://hookline/', parent: null } }
const strangers: [string, SenderEvent][] = [
  ['another window', { ...page, sender: { id: 8 } }],
  ['a frame within', { ...page, senderFrame: { url: 'app://hookline/', parent: {} } }],
  ['another page', { ...page, senderFrame: { url: 'https://evil.example/', parent: null } }],
  ['a frame that is gone', { ...page, senderFrame: null }],
]

const cancels = async (): Promise<string | null> => null

/** A bridge between a fake core and a page that is the test itself. */
function start() {
  const core = createFakeCore()
  const listeners = new Map<string, (event: SenderEvent, payload: unknown) => void>()
  const sent: unknown[] = []
  const asked = new Map<string, (event: SenderEvent, payload: unknown) => Promise<unknown>>()
  const named: string[] = []
  let target = cancels
  const window = { contentsId: 7, send: (_channel: string, text: string) => sent.push(JSON.parse(text)), chooseFiles: async () => ['/videos/chosen.mp4'], chooseFolder: async () => ['/exports'], chooseProgram: async () => ['/opt/ffmpeg'], chooseTarget: (name: string) => (named.push(name), target()), takeOpenedFiles: () => ['/videos/opened.mp4'] }
  const ipc = {
    on: (channel: string, listener: (event: SenderEvent, payload: unknown) => void) => listeners.set(channel, listener),
    handle: (channel: string, listener: (event: SenderEvent, payload: unknown) => Promise<unknown>) => void asked.set(channel, listener),
  }
  const bridge = connectBridge(ipc, core, () => window)
  const say = (channel: string, payload?: unknown, event = page) => listeners.get(channel)?.(event, payload)
  const allows = (path: string) => core.calls.at(-1)?.context.grant.allowsPath(path)
  return { bridge, core, sent, say, allows, choose: (event = page, channel: string = bridgeChannels.choose) => asked.get(channel)?.(event, undefined), named, to: (path: () => Promise<string | null>) => void (target = path), save: (file: unknown, event = page) => asked.get(bridgeChannels.saveFile)?.(event, file) }
}

const call = (name: string, id = '1') => JSON.stringify({ type: 'call', id, name, input: {} })

describe('the page', () => {
  it('calls and is answered', async () => {
    const { say, sent } = start()
    say(bridgeChannels.opened)
    say(bridgeChannels.wire, call('app.info'))
    await vi.waitFor(() => expect(sent).toEqual([{ type: 'done', id: '1', output: { echoed: 'app.info' } }]))
  })

  it('may name what was dropped or chosen, and nothing else', async () => {
    const { say, allows, choose } = start()
    say(bridgeChannels.opened)
    say(bridgeChannels.dropped, '/videos/dropped.mp4')
    expect(await choose()).toEqual(['/videos/chosen.mp4'])
    say(bridgeChannels.wire, call('app.info'))
    expect(['/videos/dropped.mp4', '/videos/chosen.mp4', '/videos/other.mp4', '/videos/', '/etc/passwd', ''].map(allows)).toEqual([true, true, false, false, false, false])
  })

  it('may name the folder and the program that were chosen, each by its own dialog', async () => {
    const { say, allows, choose } = start()
    say(bridgeChannels.opened)
    expect(await choose(page, bridgeChannels.chooseFolder)).toEqual(['/exports'])
    expect(await choose(page, bridgeChannels.chooseProgram)).toEqual(['/opt/ffmpeg'])
    say(bridgeChannels.wire, call('app.info'))
    expect(['/exports', '/opt/ffmpeg', '/exports/a.mp4', '/opt'].map(allows)).toEqual([true, true, false, false])
  })

  it('may name the files that were opened with the program', async () => {
    const { say, allows, choose } = start()
    say(bridgeChannels.opened)
    say(bridgeChannels.wire, call('app.info'))
    expect(allows('/videos/opened.mp4')).toBe(false)
    expect(await choose(page, bridgeChannels.openedFiles)).toEqual(['/videos/opened.mp4'])
    expect(allows('/videos/opened.mp4')).toBe(true)
  })

  it('loses its paths and its work when it is loaded again', async () => {
    const { say, allows, core, sent } = start()
    say(bridgeChannels.opened)
    say(bridgeChannels.dropped, '/videos/dropped.mp4')
    say(bridgeChannels.wire, call('draft.list'))
    const signal = core.calls[0]?.context.signal
    say(bridgeChannels.opened)
    expect(signal?.aborted).toBe(true)
    say(bridgeChannels.wire, call('app.info'))
    expect(allows('/videos/dropped.mp4')).toBe(false)
    await vi.waitFor(() => expect(sent).toHaveLength(1))
    expect(core.listeners).toBe(1)
  })

  it('is not heard after the end', () => {
    const { say, core, bridge } = start()
    say(bridgeChannels.opened)
    bridge.close()
    say(bridgeChannels.wire, call('app.info'))
    expect(core.calls).toEqual([])
    expect(core.listeners).toBe(0)
  })

  it.each([undefined, null, 7, {}, [call('app.info')], '', 'nonsense', `${call('app.info')}${' '.repeat(maxMessageLength)}`])('that says %# is not answered', (payload) => {
    const { say, core } = start()
    say(bridgeChannels.opened)
    say(bridgeChannels.wire, payload)
    expect(core.calls).toEqual([])
  })
})

describe('a file that the page would save', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hookline-save-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const file = { name: 'report.pdf', bytes: new TextEncoder().encode('%PDF') }

  it('goes where the dialog says, whole, over what was there, and nowhere else', async () => {
    const { save, to, named } = start()
    const path = join(folder, 'chosen.pdf')
    to(async () => path)
    expect(await save({ ...file, bytes: new Uint8Array(9) })).toEqual({ outcome: 'saved' })
    expect(await save(file)).toEqual({ outcome: 'saved' })
    expect(readFileSync(path, 'utf8')).toBe('%PDF')
    expect(readdirSync(folder)).toEqual(['chosen.pdf'])
    expect(named).toEqual(['report.pdf', 'report.pdf'])
  })

  it('is written nowhere when the person cancels', async () => {
    const { save } = start()
    const before = readdirSync(folder)
    expect(await save(file)).toEqual({ outcome: 'cancelled' })
    expect(readdirSync(folder)).toEqual(before)
  })

  it('names no folder: what it is called is a proposal', async () => {
    const { save, named } = start()
    for (const name of ['../../etc/passwd', '/etc/cron.d/x', '.bashrc', 'C:\\a\u0000b', '...']) await save({ ...file, name })
    expect(named).toEqual(['_.._etc_passwd', '_etc_cron.d_x', 'bashrc', 'C__a_b', 'file'])
  })

  it.each([undefined, 7, {}, { name: 'a' }, { ...file, name: '' }, { ...file, name: 'a'.repeat(301) }, { ...file, bytes: '%PDF' }, { ...file, bytes: [1] }, { ...file, bytes: new Uint8Array(maxSavedBytes + 1) }])('like %# opens no dialog', async (asked) => {
    const { save, named } = start()
    expect(await save(asked)).toEqual({ outcome: 'failed', failure: { code: 'input_invalid' } })
    expect(named).toEqual([])
  })

  it('says when it cannot be written, and opens one dialog at a time', async () => {
    const { save, to, named } = start()
    const chosen = [Promise.withResolvers<string>(), Promise.withResolvers<string>()]
    to(() => chosen[named.length - 1]?.promise ?? cancels())
    const first = save(file)
    expect(await save(file)).toEqual({ outcome: 'cancelled' })
    chosen[0]?.resolve(join(folder, 'no', 'such', 'a.pdf'))
    expect(await first).toMatchObject({ outcome: 'failed', failure: { code: 'plan_not_written' } })
    expect(named).toHaveLength(1)
    const again = save(file)
    chosen[1]?.resolve(join(folder, 'again.pdf'))
    expect(await again).toEqual({ outcome: 'saved' })
  })
})

describe.each(strangers)('%s', (_kind, event) => {
  it('opens nothing, is not heard, saves nothing and grants nothing', async () => {
    const { say, core, allows, choose, save, named } = start()
    expect(await save({ name: 'a.pdf', bytes: new Uint8Array(1) }, event)).toEqual({ outcome: 'cancelled' })
    expect(named).toEqual([])
    say(bridgeChannels.opened, undefined, event)
    expect(core.listeners).toBe(0)
    say(bridgeChannels.opened)
    say(bridgeChannels.wire, call('app.info'), event)
    expect(core.calls).toEqual([])
    say(bridgeChannels.dropped, '/etc/passwd', event)
    expect(await choose(event)).toEqual([])
    say(bridgeChannels.wire, call('app.info'))
    expect(allows('/etc/passwd')).toBe(false)
    expect(allows('/videos/chosen.mp4')).toBe(false)
  })
})
