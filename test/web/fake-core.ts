import { randomUUID } from 'node:crypto'
import { Failure } from '../../shared/model/failure.ts'
import type { CallContext, Core } from '../../electron/core/core.ts'

export const knownDraft = '0b8f1c9e-2f6d-4a1e-9a57-4d7c51c1a001'

export interface FakeCore extends Core {
  calls: { name: string; input: unknown; context: CallContext }[]
  received: { name: string; bytes: number }[]
  listeners: number
  /** Sends a `changed` event to every page. */
  change(draftIds: string[]): void
}

/** A core of the shape that shells see. `draft.get` fails, `draft.list` answers only by being cancelled, anything else echoes its name. */
export function createFakeCore({ maxBytes = 1024 * 1024, mediaPath = '/nowhere/draft.mp4' } = {}): FakeCore {
  const calls: FakeCore['calls'] = []
  const received: FakeCore['received'] = []
  const listeners = new Set<Parameters<Core['onTold']>[0]>()
  return {
    calls,
    received,
    get listeners() {
      return listeners.size
    },
    change: (draftIds) => listeners.forEach((listener) => listener({ type: 'changed', data: { draftIds, topics: [] } })),
    async call(name, input, context) {
      calls.push({ name, input, context })
      if (name === 'draft.get') throw new Failure('draft_not_found')
      if (name === 'draft.list') await untilCancelled(context)
      return { echoed: name }
    },
    onTold(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    uploads: {
      maxBytes,
      async receive(name, expectedBytes, chunks) {
        if (expectedBytes > maxBytes) throw new Failure('upload_too_large', { name })
        let bytes = 0
        for await (const chunk of chunks) {
          bytes += chunk.length
          if (name === 'full.mp4') throw new Failure('disk_full')
          if (name === 'defect.mp4') throw new Error('a defect')
        }
        if (bytes !== expectedBytes) throw new Failure('upload_incomplete', { name })
        received.push({ name, bytes })
        return randomUUID()
      },
    },
    thumbnail: async (draftId) => (draftId === knownDraft ? new Uint8Array([0xff, 0xd8, 0xff]) : null),
    strip: async () => null,
    opening: async () => null,
    logo: async (clientId) => (clientId === knownDraft ? { bytes: new Uint8Array([0x89, 0x50]), type: 'image/png' } : null),
    media: async (draftId) => (draftId === knownDraft ? { path: mediaPath, type: 'video/mp4' } : null),
    preview: async () => null,
    report: async () => null,
    close: async () => {},
  }
}

function untilCancelled({ signal }: CallContext): Promise<void> {
  return new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(new Failure('cancelled'))))
}
