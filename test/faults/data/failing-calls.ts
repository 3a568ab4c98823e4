import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { openDatabase } from '../../../electron/core/db/open.ts'
import { databaseFile } from '../../../electron/core/db/places.ts'
import { seeded } from '../../fixtures/random.ts'
import type { Fault } from '../fault.ts'
import { copied } from './copied-library.ts'
import { inTemporaryFolder, makeLibrary, type MadeLibrary } from './made-library.ts'
import { missingRows } from './missing-rows.ts'
import { startWriting } from './started-writing.ts'
import { withoutStrace } from './tools.ts'

/** Calls on the database's files, how they fail, and about how many of each two rounds of writing make. */
const ways = [
  { call: 'pwrite64', error: 'EIO', most: 300 },
  { call: 'pwrite64', error: 'ENOSPC', most: 300 },
  { call: 'pwrite64', error: 'EDQUOT', most: 300 },
  { call: 'fsync', error: 'EIO', most: 30 },
  { call: 'fsync', error: 'ENOSPC', most: 30 },
  { call: 'openat', error: 'EMFILE', most: 4 },
  { call: 'openat', error: 'EIO', most: 4 },
  { call: 'ftruncate', error: 'EIO', most: 2 },
  { call: 'pread64', error: 'EIO', most: 100 },
] as const

interface Tally {
  injected: number
  failed: Map<string, number>
  kept: number
}

export const failingCalls: Fault = {
  id: 'data-failing-calls',
  title: 'The Nth write, flush, opening or reading of the database fails, once or from then on (strace)',
  passMark: 'rows kept ≥ rows acknowledged, app alive, error shown',
  counts: { test: 2, whole: 200 },
  async run(count) {
    const reason = withoutStrace()
    if (reason) return { skipped: reason }
    return inTemporaryFolder(async (folder) => {
      const library = await makeLibrary(folder)
      const tally: Tally = { injected: 0, failed: new Map(), kept: 0 }
      for (let run = 0; run < count; run += 1) await oneRun(copied(library, folder, `run-${run}`), run, tally)
      const failures = [...tally.failed].map(([code, times]) => `${code} ${times}`).join(', ')
      return { measured: `${tally.injected} of ${count} runs met the fault; ${tally.kept} rows acknowledged, 0 lost; every run came to its end; told: ${failures}` }
    })
  },
}

async function oneRun(library: MadeLibrary, run: number, tally: Tally): Promise<void> {
  const way = ways[run % ways.length] ?? ways[0]
  const random = seeded(run)
  // Three of four fail once, and the rest goes on; one of four from then on.
  const first = 1 + Math.floor(random() * way.most)
  const when = `${first}${run % 4 === 3 ? '+' : ''}`
  const log = path.join(library.dataDir, '..', `strace-${run}.txt`)
  const imports = `${library.dataDir}-in`
  mkdirSync(imports)
  const file = databaseFile(library.dataDir)
  const paths = ['', '-wal', '-shm', '-journal'].flatMap((end) => ['-P', file + end])
  const strace = ['strace', '-f', '--seccomp-bpf', '-o', log, ...paths, '-e', `trace=${way.call}`, '-e', `inject=${way.call}:error=${way.error}:when=${when}`]
  const writing = startWriting({ library, rounds: 2, from: 0, ...(run % 5 === 0 && { imports }) }, strace)
  const name = `${way.call} ${when} ${way.error}`
  if (!(await writing.over)) throw new Error(`${name}: the program died`)
  if (existsSync(log) && readFileSync(log, 'utf8').includes('(INJECTED)')) tally.injected += 1
  const unforeseen = writing.failed.find(({ code }) => code === 'internal')
  if (unforeseen) throw new Error(`${name}: ${JSON.stringify(unforeseen)}`)
  for (const { code } of writing.failed) tally.failed.set(code, (tally.failed.get(code) ?? 0) + 1)
  const database = openDatabase(library.dataDir)
  const missing = missingRows(database, writing.kept)
  const check = database.pragma('integrity_check(1)', { simple: true })
  database.close()
  if (missing.length > 0 || check !== 'ok') throw new Error(`${name}: ${check}, ${missing.length} acknowledged rows lost: ${JSON.stringify(missing[0])}`)
  tally.kept += writing.kept.length
}
