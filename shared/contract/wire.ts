import { z } from 'zod'
import { failure } from '../model/failure.ts'
import { contract, events, type ProcedureName } from './contract.ts'

/** Largest message that travels inwards, in UTF-16 units. The longest is the way back from a change of client, folder and tag of 10,000 drafts: 1.2 million. */
export const maxMessageLength = 2 * 1024 * 1024

/** What the page sends. */
export const request = z.discriminatedUnion('type', [
  z.object({ type: z.literal('call'), id: z.string().min(1).max(64), name: z.custom<ProcedureName>(isProcedureName), input: z.unknown() }),
  z.object({ type: z.literal('cancel'), id: z.string().min(1).max(64) }),
])
export type WireRequest = z.infer<typeof request>

/** What the core answers and tells. */
export const reply = z.discriminatedUnion('type', [
  z.object({ type: z.literal('done'), id: z.string(), output: z.unknown() }),
  z.object({ type: z.literal('failed'), id: z.string(), failure }),
  z.object({ type: z.literal('progress'), data: events.progress }),
  z.object({ type: z.literal('changed'), data: events.changed }),
  z.object({ type: z.literal('imports'), data: events.imports }),
])
export type WireReply = z.infer<typeof reply>

function isProcedureName(name: unknown): name is ProcedureName {
  return typeof name === 'string' && Object.hasOwn(contract, name)
}
