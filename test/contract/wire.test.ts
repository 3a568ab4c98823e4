import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createClient, type Client } from '../../shared/contract/client.ts'
import { maxMessageLength } from '../../shared/contract/wire.ts'
import { Failure } from '../../shared/model/failure.ts'
import type { CallContext, Core } from '../../electron/core/core.ts'
import { openCore } from '../../electron/core/open-core.ts'
import { serve } from '../../electron/core/serve.ts'
import { binaries, makeClip, temporaryFolder } from '../fixtures/clips.ts'

const folder = temporaryFolder()

/** A page and a core with nothing between them but the texts of the wire. */
function connect(core: Core, grant = { allowsPath: () => true }): { client: Client; sent: string[]; raw: (text: string) => void; hangUp: () => void } {
  const sent: string[] = []
  const listeners = new Set<(message: unknown) => void>()
  const closing = new Set<() => void>()
  const connection = serve(core, grant, (text) => {
    sent.push(text)
    for (const listener of listeners) listener(JSON.parse(text))
  })
  let count = 0
  const client = createClient(
    {
      send: (message) => connection.receive(JSON.stringify(message)),
      onMessage: (listener) => listeners.add(listener),
      onClose: (listener) => closing.add(listener),
    },
    () => String((count += 1)),
  )
  return { client, sent, raw: (text) => connection.receive(text), hangUp: () => (connection.close(), closing.forEach((listener) => listener())) }
}

/** A core whose one call does as told. */
function coreThat(call: (context: CallContext) => Promise<unknown>): Core {
  return {
    call: (_name, _input, context) => call(context),
    onTold: () => () => {},
    uploads: { maxBytes: 0, receive: () => Promise.reject(new Error('none')) },
    thumbnail: () => Promise.resolve(null),
    strip: async () => null,
    opening: async () => null,
    logo: async () => null,
    media: async () => null,
    preview: async () => null,
    report: async () => null,
    close: () => Promise.resolve(),
  }
}

describe('the wire', () => {
  it('carries a real import with its progress, and tells every page of the change', async () => {
    const core = await openCore({ dataDir: path.join(folder, 'library'), findMedia: async () => binaries })
    const [here, there] = [connect(core), connect(core)]
    const changes: string[][] = []
    there.client.onTold(({ type, data }) => type === 'changed' && changes.push(data.draftIds))
    const percents: number[] = []
    const made = await here.client.call('draft.import', { source: { path: makeClip(path.join(folder, 'clip.mp4'), { seconds: 4 }) } }, { onProgress: ({ percent }) => percents.push(percent) })
    expect(made.analysis.verdict.score).toBeGreaterThan(0)
    expect(percents.some((each) => each > 0 && each < 100)).toBe(true)
    expect(changes).toEqual([[made.draft.id]])
    await core.close()
  })

  it('carries failures with their values, and defects without their insides', async () => {
    const failing = connect(coreThat(() => Promise.reject(new Failure('file_missing', { path: '/x' }))))
    await expect(failing.client.call('draft.list', {})).rejects.toMatchObject({ data: { code: 'file_missing', values: { path: '/x' } } })
    const broken = connect(coreThat(() => Promise.reject(new Error('boom'))))
    await expect(broken.client.call('draft.list', {})).rejects.toMatchObject({ data: { code: 'internal' } })
  })

  it('cancels one call and not another', async () => {
    const waiting = connect(coreThat(({ signal }) => new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Failure('cancelled')), { once: true }))))
    const cancelling = new AbortController()
    const [one, other] = [waiting.client.call('draft.list', {}, { signal: cancelling.signal }), waiting.client.call('draft.list', {})]
    const settled: string[] = []
    void other.catch(() => settled.push('other'))
    cancelling.abort()
    await expect(one).rejects.toMatchObject({ data: { code: 'cancelled' } })
    expect(settled).toEqual([])
    waiting.hangUp()
    await expect(other).rejects.toMatchObject({ data: { code: 'not_connected' } })
    await expect(waiting.client.call('draft.list', {})).rejects.toMatchObject({ data: { code: 'not_connected' } })
  })

  it('stops what a page asked for when the page is gone', async () => {
    let isStopped = false
    const page = connect(coreThat(({ signal }) => new Promise(() => signal?.addEventListener('abort', () => (isStopped = true), { once: true }))))
    page.client.call('draft.list', {}).catch(() => {})
    page.hangUp()
    expect(isStopped).toBe(true)
  })

  it.each([
    ['no JSON', 'hello'],
    ['no message', '{"type":"nonsense"}'],
    ['an unknown call', '{"type":"call","id":"1","name":"constructor","input":{}}'],
    ['an endless id', `{"type":"call","id":"${'x'.repeat(65)}","name":"draft.list","input":{}}`],
    ['a message too long', `{"type":"call","id":"1","name":"draft.list","input":"${'x'.repeat(maxMessageLength)}"}`],
  ])('drops %s', async (_, text) => {
    let calls = 0
    const page = connect(coreThat(async () => (calls += 1)))
    page.raw(text)
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect([calls, page.sent]).toEqual([0, []])
  })
})
