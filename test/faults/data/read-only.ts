import type { Fault } from '../fault.ts'
import { askProgram } from './asked-program.ts'
import { inTemporaryFolder, makeLibrary } from './made-library.ts'
import { ownMounts, runs } from './tools.ts'

/** Root may write to everything: without these rights, it is bound by permissions as anybody is. */
const without = ['setpriv', '--bounding-set=-dac_override,-dac_read_search', '--inh-caps=-dac_override,-dac_read_search']

export const readOnly: Fault = {
  id: 'data-read-only',
  title: 'The folder, the database in it, both, or the disk is read-only; also while it is open',
  passMark: 'READ_ONLY within 1 s; nothing written, nothing lost on retry',
  counts: { test: 1, whole: 10 },
  async run(count) {
    if (process.platform === 'win32') return { skipped: 'permissions are another matter here' }
    const isRoot = process.getuid?.() === 0
    if (isRoot && !runs('setpriv', [...without.slice(1), 'true'])) return { skipped: 'root may write to everything, and setpriv is not there' }
    return inTemporaryFolder(async (folder) => {
      const library = await makeLibrary(folder)
      const mounts = isRoot ? ownMounts() : undefined
      const said = await askProgram('read-only-program.ts', { library, folder, rounds: count, mounts: mounts !== undefined }, [...(mounts ?? []), ...(isRoot ? without : [])])
      return { measured: said }
    })
  },
}
