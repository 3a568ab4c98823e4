import { randomUUID } from 'node:crypto'
import { WebSocket } from 'ws'
import type { ProcedureName } from '../../../shared/contract/contract.ts'
import { reply, type WireReply } from '../../../shared/contract/wire.ts'
import type { ServedHost } from './served-host.ts'

type Answer = Extract<WireReply, { type: 'done' | 'failed' }>

/** A page that was let in. */
export interface WirePage {
  /** Sends a call; answers with its id, and with what came for it: null where this page went away before. */
  call(name: ProcedureName, input: unknown): { id: string; answer: Promise<Answer | null> }
  /** Sends what may be no message at all. */
  send(message: string): void
  /** Goes away without a word, or by sending what is no text; resolves to the code with which that ended. */
  leave(how: 'hanging up' | 'binary'): Promise<number>
}

/** Nothing that is asked here takes longer. */
const longestMs = 30_000

/** Connects. What comes and is no reply makes all that waits fail. */
export async function openWirePage(host: ServedHost): Promise<WirePage> {
  const socket = new WebSocket(`ws://${host.name}/wire`, { headers: { cookie: host.cookie }, origin: host.origin, perMessageDeflate: false })
  const waiting = new Map<string, { resolve: (answer: Answer | null) => void; reject: (error: Error) => void }>()
  let isLeaving = false
  const lose = (why: string) => {
    for (const { resolve, reject } of waiting.values()) {
      if (isLeaving) resolve(null)
      else reject(new Error(why))
    }
    waiting.clear()
  }
  socket.on('message', (data) => {
    const said = reply.safeParse(JSON.parse(String(data)))
    if (!said.success) return lose(`no reply: ${String(data).slice(0, 300)}`)
    if (said.data.type !== 'done' && said.data.type !== 'failed') return
    waiting.get(said.data.id)?.resolve(said.data)
    waiting.delete(said.data.id)
  })
  const closed = new Promise<number>((resolve) => socket.on('close', resolve))
  void closed.then((code) => lose(`closed with ${code}`))
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
  socket.on('error', () => {})
  return {
    send: (message) => socket.send(message),
    leave(how) {
      isLeaving = true
      if (how === 'binary') socket.send(Buffer.from('{"type":"call","id":"binary","name":"app.info","input":{}}'))
      else socket.terminate()
      return closed
    },
    call(name, input) {
      const id = randomUUID()
      const answer = new Promise<Answer | null>((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`${name} was not answered in ${longestMs / 1000} s: ${JSON.stringify(input).slice(0, 300)}`)), longestMs)
        const ended = () => clearTimeout(late)
        waiting.set(id, { resolve: (answered) => (ended(), resolve(answered)), reject: (error) => (ended(), reject(error)) })
      })
      socket.send(JSON.stringify({ type: 'call', id, name, input }))
      return { id, answer }
    },
  }
}
