import { exchange } from './exchange.ts'
import { chosen, type Random } from './forged-input.ts'
import type { ServedHost } from './served-host.ts'

interface Frame {
  /** The first byte: whether it is the last of its message, three bits that mean nothing here, and its kind. */
  head: number
  body: Buffer
  isMasked?: boolean
  /** What its length is said to be, as 64 bits. */
  claimed?: bigint
}

const mask = Buffer.from([1, 2, 3, 4])
const [text, binary, continued, close, ping, pong, last] = [1, 2, 0, 8, 9, 10, 0x80]

function bytesOf({ head, body, isMasked = true, claimed }: Frame): Buffer {
  const bit = isMasked ? 0x80 : 0
  const isShort = claimed === undefined && body.length < 126
  const length = Buffer.alloc(isShort ? 1 : 9, bit | (isShort ? body.length : 127))
  if (!isShort) length.writeBigUInt64BE(claimed ?? BigInt(body.length), 1)
  const masked = isMasked ? Buffer.concat([mask, body.map((byte, at) => byte ^ (mask[at % 4] ?? 0))]) : body
  return Buffer.concat([Buffer.from([head]), length, masked])
}

const closing = (code: number, why = '') => Buffer.concat([Buffer.from([code >> 8, code & 255]), Buffer.from(why)])

/** Each holds a call, in frames that make none: it must not be answered. */
function broken(random: Random, call: Buffer): readonly Frame[] {
  const [begin, end] = [call.subarray(0, 20), call.subarray(20)]
  return chosen<readonly Frame[]>(random, [
    [{ head: last | text, body: call, isMasked: false }],
    [{ head: last | 0x40 | text, body: call }],
    [{ head: last | 0x30 | text, body: call }],
    [{ head: last | 3, body: call }],
    [{ head: last | 11, body: call }],
    [{ head: last | continued, body: call }],
    [{ head: text, body: begin }, { head: last | text, body: end }],
    [{ head: text, body: begin }, { head: last | binary, body: end }],
    [{ head: text, body: begin }, ...Array.from({ length: 50 }, () => ({ head: continued, body: Buffer.alloc(0) }))],
    [{ head: ping, body: Buffer.alloc(5) }, { head: last | text, body: call }],
    [{ head: last | ping, body: Buffer.alloc(126) }, { head: last | text, body: call }],
    [{ head: last | close, body: Buffer.from([3]) }, { head: last | text, body: call }],
    [{ head: last | close, body: closing(chosen(random, [0, 999, 1004, 1005, 1006, 1015, 5000, 65535])) }, { head: last | text, body: call }],
    [{ head: last | close, body: closing(1000, 'bye') }, { head: last | text, body: call }],
    [{ head: last | close, body: Buffer.from([3, 232, 0xff, 0xfe]) }, { head: last | text, body: call }],
    [{ head: last | text, body: call, claimed: 1n << 63n }],
    [{ head: last | text, body: call, claimed: 7_000_000n }],
    [{ head: last | text, body: call, claimed: BigInt(call.length + 1) }],
    [{ head: last | text, body: Buffer.concat([Buffer.from([0xc3, 0x28]), call]) }],
    [{ head: last | binary, body: call }],
    [{ head: last | text, body: Buffer.concat([call, Buffer.from('}')]) }],
  ])
}

/** A call in three frames between pings, which is as good as one in one. */
function whole(call: Buffer): readonly Frame[] {
  const pinged: Frame = { head: last | ping, body: Buffer.from('?') }
  return [{ head: text, body: call.subarray(0, 1) }, pinged, { head: continued, body: call.subarray(1, 9) }, { head: last | pong, body: Buffer.alloc(0) }, { head: last | continued, body: call.subarray(9) }]
}

/** Sends a call in frames of its own making over a connection of its own; throws where one that is none is answered, or one that is one is not. */
export async function sendFrames(host: ServedHost, random: Random, quietMs: number): Promise<void> {
  const isWhole = random() < 0.1
  const call = Buffer.from(JSON.stringify({ type: 'call', id: 'framed', name: 'app.info', input: {} }))
  const frames = isWhole ? whole(call) : broken(random, call)
  const upgrade = `GET /wire HTTP/1.1\r\nHost: ${host.name}\r\nCookie: ${host.cookie}\r\nOrigin: ${host.origin}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`
  const send = (patienceMs: number) => exchange(host.port, Buffer.concat([Buffer.from(upgrade), ...frames.map(bytesOf)]), patienceMs)
  let answered = await send(quietMs)
  // A busy machine may answer later than that.
  if (answered === '' || (isWhole && !answered.includes('"framed"'))) answered = await send(50 * quietMs)
  if (!answered.startsWith('HTTP/1.1 101')) throw new Error(`No WebSocket: ${answered.slice(0, 200)}`)
  if (answered.includes('"framed"') !== isWhole) throw new Error(`${isWhole ? 'Not answered' : 'Answered'}: ${frames.map((frame) => bytesOf(frame).toString('hex').slice(0, 80)).join(' ')} → ${JSON.stringify(answered.slice(-300))}`)
}
