import { randomUUID } from 'node:crypto'
import { callCore } from '../../../electron/cli/call-core.ts'
import { onLibrary } from '../../../electron/cli/on-library.ts'
import { openCore } from '../../../electron/core/open-core.ts'
import { serve } from '../../../electron/core/serve.ts'
import { startHost } from '../../../electron/web/host.ts'
import { createClient, type Transport } from '../../../shared/contract/client.ts'
import type { Caller } from '../../../shared/contract/contract.ts'
import { openWireTo } from '../../fixtures/over-the-wire.ts'
import { makeBuiltPage } from '../../web/built-page.ts'
import type { MadeLibrary } from './made-library.ts'
import type { Shell } from './three-writers.ts'
import type { Acknowledged } from './writers.ts'

// The fault that starts this program gives it a task.
const { shell, library, rows } = JSON.parse(process.argv[2] ?? '') as { shell: Shell; library: MadeLibrary; rows: number }
const shells: Record<Shell, (work: (call: Caller) => Promise<void>) => Promise<void>> = { app: asApp, cli: asCommand, web: asPage }
await shells[shell](writeRows)
process.exit(process.exitCode ?? 0)

/** One row a call, a page's pace apart; fails with the first call that does. */
async function writeRows(call: Caller): Promise<void> {
  const kept: Acknowledged[] = []
  for (let row = 1; row <= rows; row += 1) {
    const id = randomUUID()
    await call('post.add', { posts: [{ id, clientId: library.clientId, title: `By ${shell} ${row}`, localAt: '2027-03-04T09:00' }] })
    kept.push({ table: 'posts', row: { id, title: `By ${shell} ${row}` } })
  }
  console.log(JSON.stringify(kept))
}

/** As the window does: the wire over messages, in the program that opened the core. */
async function asApp(work: (call: Caller) => Promise<void>): Promise<void> {
  const core = await openCore({ dataDir: library.dataDir, background: true })
  const listeners: ((message: unknown) => void)[] = []
  const connection = serve(core, { allowsPath: () => false }, (text) => listeners.forEach((listener) => listener(JSON.parse(text))))
  const transport: Transport = { send: (message) => connection.receive(JSON.stringify(message)), onMessage: (listener) => void listeners.push(listener), onClose: () => {} }
  await work(createClient(transport, randomUUID).call)
  connection.close()
  await core.close()
}

async function asCommand(work: (call: Caller) => Promise<void>): Promise<void> {
  await onLibrary({ data: library.dataDir, locale: 'en' }, async (core) => {
    await work((name, input, options) => callCore(core, name, input, options))
    return true
  })
}

/** As a browser does: through the door with the one-time address, then over a WebSocket. */
async function asPage(work: (call: Caller) => Promise<void>): Promise<void> {
  const core = await openCore({ dataDir: library.dataDir, background: true })
  const page = await makeBuiltPage()
  const host = await startHost({ core, pageDir: page.pageDir, port: 0 })
  const wire = await openWireTo(host.url)
  await work(wire.call)
  wire.close()
  await host.close()
  await core.close()
  await page.remove()
}
