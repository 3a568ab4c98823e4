import { setTimeout as pause } from 'node:timers/promises'
import { contract } from '../../../shared/contract/contract.ts'
import { maxMessageLength } from '../../../shared/contract/wire.ts'
import { seeded } from '../../fixtures/random.ts'
import type { Fault } from '../fault.ts'
import { sendFrames } from './broken-frames.ts'
import { calls, chosen, forge, type Random } from './forged-input.ts'
import { settledDescriptors } from './fuzzed-requests.ts'
import { withHost, type ServedHost } from './served-host.ts'
import { openWirePage, type WirePage } from './wire-page.ts'

const atOnce = 4
/** So many calls of one page are open before it waits for their answers. */
const inFlight = 20
/** Frames without an end are given up after this long. */
const quietMs = 150

const noMessages = ['', 'nonsense', '{}', '[]', 'null', '"x"', '0', '\u0000', '{"type":"call"}', '{"type":"cancel"}', '{"type":"call","id":"","name":"app.info","input":{}}', '{"type":"call","id":1,"name":"app.info"}', `{"type":"call","id":"${'i'.repeat(65)}","name":"app.info","input":{}}`, '{"type":"call","id":"1","name":"__proto__","input":{}}', '{"type":"call","id":"1","name":"constructor","input":{}}', '{"type":"call","id":"1","name":"app.nothing","input":{}}', '{"type":"done","id":"1","output":{}}', '{"type":"changed","data":{"draftIds":[],"topics":[]}}', '{"__proto__":{"type":"call"},"id":"1","name":"app.info","input":{}}']
const deep = (levels: number) => `{"type":"call","id":"deep","name":"settings.set","input":${'{"a":['.repeat(levels)}${']}'.repeat(levels)}}`

/** A page that asks for what it may while others misbehave; its answers must come, be its own and be right. */
async function honestPage(host: ServedHost) {
  const page = await openWirePage(host)
  const over = new AbortController()
  let [answered, openId] = [0, '']
  async function ask(name: 'draft.get' | 'report.make', input: unknown) {
    const { id, answer } = page.call(name, input)
    openId = id
    const came = await answer
    if (came?.type !== 'done') throw new Error(`an honest ${name} failed: ${JSON.stringify(came)}`)
    answered += 1
    return came.output
  }
  const work = async () => {
    while (!over.signal.aborted) {
      const { draft } = contract['draft.get'].output.parse(await ask('draft.get', { draftId: host.draftId }))
      if (draft.id !== host.draftId) throw new Error('an honest page got the answer of another')
      // Long enough to be cancelled by others, if they could.
      if (answered % 500 === 1) contract['report.make'].output.parse(await ask('report.make', { subject: { kind: 'draft', draftId: host.draftId }, language: 'en' }))
      await pause(5)
    }
    await page.leave('hanging up')
    return answered
  }
  const working = work()
  return { openId: () => openId, end: () => (over.abort(), working), working }
}

interface Misbehaving {
  host: ServedHost
  random: Random
  ids: readonly string[]
  honestId: () => string
  codes: Map<string, number>
}

/** Does one thing wrong, or several; answers with the calls that have to be answered. `hasGone` says that the page is of no more use. */
async function misbehave({ host, random, ids, honestId, codes }: Misbehaving, page: WirePage): Promise<{ open: Promise<void>[]; hasGone: boolean }> {
  const kind = random()
  const forged = async () => {
    const { name, input } = chosen(random, calls)
    // What stands is not removed, so that the others still find it.
    const known = /\.(remove|restore|archive|dismiss)$/.test(name) ? ids.slice(0, 1) : ids
    const sent = forge(random, { input, ids: known })
    const came = await page.call(name, sent).answer
    const code = came === null ? 'nobody there to hear' : came.type === 'done' ? 'done' : came.failure.code
    if (code === 'internal') throw new Error(`${name} failed unforeseen: ${JSON.stringify(sent).slice(0, 600)}`)
    codes.set(code, (codes.get(code) ?? 0) + 1)
  }
  if (kind < 0.6) return { open: [forged()], hasGone: false }
  if (kind < 0.75) page.send(chosen(random, noMessages))
  else if (kind < 0.85) page.send(JSON.stringify({ type: 'cancel', id: chosen(random, [honestId(), 'framed', '', '0', 'x'.repeat(64)]) }))
  else if (kind < 0.9) for (let times = 5; times > 0; times -= 1) page.send('{"type":"call","id":"again","name":"client.list","input":{}}')
  else if (kind < 0.91) page.send(chosen(random, [deep(1000), deep(100_000), '['.repeat(maxMessageLength), `{"type":"call","id":"long","name":"draft.get","input":"${'y'.repeat(maxMessageLength)}"}`]))
  else if (kind < 0.97) await sendFrames(host, random, quietMs)
  else {
    const open = [forged(), forged()]
    const isBinary = random() < 0.5
    const code = await page.leave(isBinary ? 'binary' : 'hanging up')
    if (isBinary && code !== 1003) throw new Error(`what is no text was closed with ${code}`)
    return { open, hasGone: true }
  }
  return { open: [], hasGone: false }
}

async function fuzz(host: ServedHost, count: number, ids: readonly string[]) {
  const random = seeded(43)
  const codes = new Map<string, number>()
  const honest = await honestPage(host)
  let done = 0
  async function work() {
    let page = await openWirePage(host)
    let open: Promise<void>[] = []
    while (done < count) {
      done += 1
      const did = await misbehave({ host, random, ids, honestId: honest.openId, codes }, page)
      open.push(...did.open)
      // A failure among them is thrown by whoever waits for all; none may go unheard before.
      for (const each of did.open) each.catch(() => {})
      if (did.hasGone || open.length >= inFlight) open = await Promise.all(open).then(() => [])
      if (did.hasGone) page = await openWirePage(host)
    }
    await Promise.all(open)
    await page.leave('hanging up')
  }
  await Promise.race([Promise.all(Array.from({ length: atOnce }, work)), honest.working])
  return { codes, honest: await honest.end() }
}

export const fuzzedWire: Fault = {
  id: 'wire-fuzz',
  title: 'Forged calls, broken frames and what is no message, over WebSockets that were let in',
  passMark: '10,000 messages: only listed codes, none unforeseen; every call answered, no other page disturbed; descriptors flat, heap ≤ 10 MB more',
  counts: { test: 150, whole: 10_000 },
  run: async (count) => {
    const attack = async (host: ServedHost, ids: readonly string[]) => {
      const before = host.descriptors()
      // Until everything was used once.
      await fuzz(host, Math.ceil(count / 10), ids)
      const warmMB = await host.heldMB()
      const { codes, honest } = await fuzz(host, count, ids)
      const after = await settledDescriptors(host, before)
      if (host.complaints() !== '') throw new Error(`The host complained: ${host.complaints().slice(0, 1000)}`)
      const moreMB = (await host.heldMB()) - warmMB
      if (moreMB > 10) throw new Error(`${moreMB.toFixed(1)} MB more are held`)
      const told = [...codes].sort(([, a], [, b]) => b - a).map(([code, times]) => `${times} ${code}`)
      return { measured: `0 unforeseen, all forged calls answered (${told.join(', ')}); ${honest} honest calls beside them, all right; descriptors ${before ?? '?'} before, ${after ?? '?'} after, ${moreMB.toFixed(1)} MB of heap more` }
    }
    // The slice shares its host with others: nothing that they need is named.
    if (count < 10_000) return withHost((host) => attack(host, [host.unknownId]))
    return withHost((host) => attack(host, [host.unknownId, host.draftId, host.clientId, host.reportId]), {})
  },
}
