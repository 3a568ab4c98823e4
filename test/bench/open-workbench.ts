import { randomUUID } from 'node:crypto'
import { openCore } from '../../electron/core/open-core.ts'

/*
 * A workbench that stands open, in a process of its own: it imports the files it is sent, all at once, and answers with the wall time until the
 * last verdict is in the database.
 */
export interface Imported {
  seconds: number
}

const core = await openCore({ dataDir: process.argv[2]! })

process.on('message', async (files: string[]) => {
  const from = performance.now()
  await Promise.all(files.map((file) => core.call('draft.import', { source: { path: file }, profile: 'documented' }, { callId: randomUUID(), grant: { allowsPath: () => true } })))
  process.send?.({ seconds: (performance.now() - from) / 1000 } satisfies Imported)
})
process.on('disconnect', () => void core.close())
process.send?.('open')
