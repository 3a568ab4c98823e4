import { openCore } from '../../../electron/core/open-core.ts'

/** A program of its own that adds files to the queue of a library, says when that is acknowledged, and works until it is killed. */
const [dataDir = '', files = '[]'] = process.argv.slice(2)
const core = await openCore({ dataDir, background: true })
await core.call('import.add', { files: JSON.parse(files) }, { callId: '1', grant: { allowsPath: () => true } })
process.send?.('added')
setInterval(() => {}, 1000)
