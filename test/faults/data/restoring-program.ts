import { callCore } from '../../../electron/cli/call-core.ts'
import { openCore } from '../../../electron/core/open-core.ts'

/* Goes back to a copy, undoes that, and takes away the copies that this made, until it is killed; a line whenever it was told that something is done. */
const { dataDir, first } = JSON.parse(process.argv[2] ?? '') as { dataDir: string; first: string }
const core = await openCore({ dataDir })
console.log('open')
for (;;) {
  const { undo } = await callCore(core, 'backup.restore', { id: first })
  console.log('restored')
  await callCore(core, 'backup.restore', { id: undo.id })
  console.log('undone')
}
