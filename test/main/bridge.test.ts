import { describe, expect, it, vi } from 'vitest'
import { connectBridge } from '../../electron/main/bridge.ts'
import type { SenderEvent } from '../../electron/main/locks.ts'
import { bridgeChannels } from '../../shared/contract/bridge.ts'
import { maxMessageLength } from '../../shared/contract/wire.ts'
import { createFakeCore } from '../web/fake-core.ts'

const page: SenderEvent = { sender: { id: 7 }, senderFrame: { url: 'app://hookline/', parent: null } }
const strangers: [string, SenderEvent][] = [
  ['another window', { ...page, sender: { id: 8 } }],
  ['a frame within', { ...page, senderFrame: { url: 'app://hookline/', parent: {} } }],
  ['another page', { ...page, senderFrame: { url: 'https://evil.example/', parent: null } }],
  ['a frame that is gone', { ...page, senderFrame: null }],
]

/** A bridge between a fake core and a page that is the test itself. */
function start() {
  const core = createFakeCore()
  const listeners = new Map<string, (event: SenderEvent, payload: unknown) => void>()
  const sent: unknown[] = []
  const asked = new Map<string, (event: SenderEvent) => Promise<string[]>>()
  const window = { contentsId: 7, send: (_channel: string, text: string) => sent.push(JSON.parse(text)), chooseFiles: async () => ['/videos/chosen.mp4'], chooseFolder: async () => ['/exports'], chooseProgram: async () => ['/opt/ffmpeg'], takeOpenedFiles: () => ['/videos/opened.mp4'] }
  const ipc = {
    on: (channel: string, listener: (event: SenderEvent, payload: unknown) => void) => listeners.set(channel, listener),
    handle: (channel: string, listener: (event: SenderEvent) => Promise<string[]>) => void asked.set(channel, listener),
  }
  const bridge = connectBridge(ipc, core, () => window)
  const say = (channel: string, payload?: unknown, event = page) => listeners.get(channel)?.(event, payload)
  const allows = (path: string) => core.calls.at(-1)?.context.grant.allowsPath(path)
  return { bridge, core, sent, say, allows, choose: (event = page, channel: string = bridgeChannels.choose) => asked.get(channel)?.(event) }
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

describe.each(strangers)('%s', (_kind, event) => {
  it('opens nothing, is not heard and grants nothing', async () => {
    const { say, core, allows, choose } = start()
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
