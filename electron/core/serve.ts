import { toFailure } from '../../shared/model/failure.ts'
import { parseJson } from '../../shared/model/parse-json.ts'
import { maxMessageLength, request, type WireReply } from '../../shared/contract/wire.ts'
import type { Core, Grant } from './core.ts'

export interface Connection {
  /** Takes one message as it came, a JSON text. A message that is none is dropped: no honest page sends one. */
  receive(text: string): void
  /** The page is gone: what it asked for is cancelled, and nothing is sent any more. */
  close(): void
}

/** Serves the wire of `shared/contract/wire.ts` to one page. `send` gets a JSON text. */
export function serve(core: Core, grant: Grant, send: (text: string) => void): Connection {
  const running = new Map<string, AbortController>()
  const stopListening = core.onTold(post)
  let open = true

  function post(message: WireReply) {
    if (open) send(JSON.stringify(message))
  }

  async function run(id: string, name: Parameters<Core['call']>[0], input: unknown) {
    const controller = new AbortController()
    running.set(id, controller)
    try {
      const output = await core.call(name, input, {
        callId: id,
        grant,
        signal: controller.signal,
        onProgress: (data) => post({ type: 'progress', data }),
      })
      post({ type: 'done', id, output })
    } catch (error) {
      post({ type: 'failed', id, failure: toFailure(error) })
    } finally {
      running.delete(id)
    }
  }

  return {
    receive(text) {
      const message = text.length <= maxMessageLength ? request.safeParse(parseJson(text)) : undefined
      if (!message?.success) return
      if (message.data.type === 'cancel') running.get(message.data.id)?.abort()
      else if (!running.has(message.data.id)) void run(message.data.id, message.data.name, message.data.input)
    },
    close() {
      open = false
      stopListening()
      for (const controller of running.values()) controller.abort()
    },
  }
}
