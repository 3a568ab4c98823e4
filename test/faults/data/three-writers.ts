import { openDatabase } from '../../../electron/core/db/open.ts'
import type { Fault } from '../fault.ts'
import { askProgram } from './asked-program.ts'
import { inTemporaryFolder, makeLibrary } from './made-library.ts'
import { missingRows } from './missing-rows.ts'
import type { Acknowledged } from './writers.ts'

const shells = ['app', 'cli', 'web'] as const
export type Shell = (typeof shells)[number]

export const threeWriters: Fault = {
  id: 'data-three-writers',
  title: 'App, command line and web host write to one library together, a row a call',
  passMark: '3 × 1,000 rows, 0 errors',
  counts: { test: 25, whole: 1000 },
  run: (count) =>
    inTemporaryFolder(async (folder) => {
      const library = await makeLibrary(folder)
      const from = performance.now()
      const said = await Promise.all(shells.map((shell) => askProgram('shell-program.ts', { shell, library, rows: count })))
      const tookS = (performance.now() - from) / 1000
      // Each says the rows it was told are kept.
      const kept = said.flatMap((line) => JSON.parse(line) as Acknowledged[])
      const database = openDatabase(library.dataDir)
      const [missing, check] = [missingRows(database, kept), database.pragma('integrity_check(1)', { simple: true })]
      const posts = Number(database.prepare("SELECT count(*) FROM posts WHERE title LIKE 'By %'").pluck().get())
      database.close()
      if (missing.length > 0 || check !== 'ok' || posts !== 3 * count) throw new Error(`${check}, ${posts} posts, lost ${JSON.stringify(missing[0])}`)
      return { measured: `${posts} rows by 3 programs in ${tookS.toFixed(1)} s, 0 errors, all there` }
    }),
}
