import { Failure, type FailureData } from '../model/failure.ts'
import type { CallOptions, Caller, Output, ProcedureName, Progress, Told } from './contract.ts'
import { reply, type WireReply, type WireRequest } from './wire.ts'

/** Carries messages to the core and back: a WebSocket in the browser, the preload bridge in the window. */
export interface Transport {
  send(message: WireRequest): void
  onMessage(listener: (message: unknown) => void): void
  /** Called once when nothing will come any more. */
  onClose(listener: () => void): void
}

export interface Client {
  call: Caller
  onTold(listener: (event: Told) => void): () => void
  onClose(listener: () => void): () => void
}

interface Pending {
  resolve(output: unknown): void
  reject(failure: Failure): void
  onProgress: ((progress: Progress) => void) | undefined
}

/** Typed calls over a transport. Each call rejects with a `Failure`; a lost connection fails every open call as `not_connected`. */
export function createClient(transport: Transport, nextId: () => string): Client {
  const pending = new Map<string, Pending>()
  const toldListeners = new Set<(event: Told) => void>()
  const closeListeners = new Set<() => void>()
  let closed = false

  transport.onMessage((message) => receive(reply.parse(message)))
  transport.onClose(() => {
    closed = true
    for (const id of pending.keys()) settle(id, (open) => open.reject(new Failure('not_connected')))
    for (const listener of closeListeners) listener()
  })

  function receive(message: WireReply) {
    if (message.type === 'done') settle(message.id, (open) => open.resolve(message.output))
    else if (message.type === 'failed') settle(message.id, (open) => open.reject(revive(message.failure)))
    else if (message.type === 'progress') pending.get(message.data.callId)?.onProgress?.(message.data)
    else for (const listener of toldListeners) listener(message)
  }

  function settle(id: string, how: (open: Pending) => void) {
    const open = pending.get(id)
    pending.delete(id)
    if (open) how(open)
  }

  async function call<Name extends ProcedureName>(name: Name, input: unknown, options: CallOptions = {}): Promise<Output<Name>> {
    if (closed) throw new Failure('not_connected')
    options.signal?.throwIfAborted()
    const id = nextId()
    const cancel = () => transport.send({ type: 'cancel', id })
    options.signal?.addEventListener('abort', cancel, { once: true })
    try {
      const output = await new Promise<unknown>((resolve, reject) => {
        pending.set(id, { resolve, reject, onProgress: options.onProgress })
        transport.send({ type: 'call', id, name, input })
      })
      // The core parsed it by the schema of this name before it left, and is of the same build: ten thousand drafts are not parsed twice.
      return output as Output<Name>
    } finally {
      options.signal?.removeEventListener('abort', cancel)
    }
  }

  return { call, onTold: (listener) => subscribe(toldListeners, listener), onClose: (listener) => subscribe(closeListeners, listener) }
}

function revive(data: FailureData): Failure {
  return new Failure(data.code, data.values, data.details)
}

function subscribe<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

