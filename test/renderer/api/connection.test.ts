import { expect, test } from 'vitest'
import { createConnection } from '../../../renderer/api/connection.ts'
import type { Transport } from '../../../shared/contract/client.ts'
import type { WireReply, WireRequest } from '../../../shared/contract/wire.ts'

/** A transport that the test holds the other end of. */
function line() {
  const sent: WireRequest[] = []
  const hearing: ((message: unknown) => void)[] = []
  const closing: (() => void)[] = []
  const transport: Transport = {
    send: (message) => void sent.push(message),
    onMessage: (listener) => void hearing.push(listener),
    onClose: (listener) => void closing.push(listener),
  }
  return { sent, transport, answer: (message: WireReply) => hearing.forEach((hear) => hear(message)), break: () => closing.forEach((close) => close()) }
}

test('a broken line fails what is under way, and can be taken up again', async () => {
  const lines = [line(), line()]
  let opened = 0
  const connection = createConnection(() => lines[opened++]?.transport ?? line().transport)
  const told: boolean[] = []
  connection.subscribe(() => told.push(connection.isLost()))

  const call = connection.call('draft.list', {})
  lines[0]?.break()
  await expect(call).rejects.toMatchObject({ data: { code: 'not_connected' } })
  expect(connection.isLost()).toBe(true)

  connection.again()
  const second = connection.call('draft.list', {})
  const id = lines[1]?.sent[0]?.id ?? ''
  lines[1]?.answer({ type: 'done', id, output: { drafts: [] } })
  await expect(second).resolves.toEqual({ drafts: [] })
  expect(told).toEqual([true, false])
})

test('changes are heard on every line', () => {
  const lines = [line(), line()]
  let opened = 0
  const connection = createConnection(() => lines[opened++]?.transport ?? line().transport)
  const changed: string[] = []
  connection.on('changed', ({ draftIds }) => changed.push(...draftIds))
  const first = '6f1b3a52-3d0e-4c53-9d57-0b8a4f1f0a01'
  const second = '6f1b3a52-3d0e-4c53-9d57-0b8a4f1f0a02'
  lines[0]?.answer({ type: 'changed', data: { draftIds: [first], topics: [] } })
  connection.again()
  lines[1]?.answer({ type: 'changed', data: { draftIds: [second], topics: [] } })
  expect(changed).toEqual([first, second])
})
