import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { callCore } from '../../../electron/cli/call-core.ts'
import { openDatabase } from '../../../electron/core/db/open.ts'
import { databaseFile } from '../../../electron/core/db/places.ts'
import { openCore } from '../../../electron/core/open-core.ts'
import type { Caller } from '../../../shared/contract/contract.ts'
import { toFailure } from '../../../shared/model/failure.ts'
import { copied } from './copied-library.ts'
import type { MadeLibrary } from './made-library.ts'
import { missingRows } from './missing-rows.ts'
import { writerNames, writers, type Acknowledged } from './writers.ts'

// The fault that starts this program gives it a task.
const { library: made, folder, rounds, mounts } = JSON.parse(process.argv[2] ?? '') as { library: MadeLibrary; folder: string; rounds: number; mounts: boolean }

/** What makes a library read-only, and what undoes it. */
const ways: Record<string, { shut: (dataDir: string) => void; open: (dataDir: string) => void }> = {
  folder: { shut: (dataDir) => chmodSync(dataDir, 0o500), open: (dataDir) => chmodSync(dataDir, 0o700) },
  file: { shut: (dataDir) => chmodSync(databaseFile(dataDir), 0o400), open: (dataDir) => chmodSync(databaseFile(dataDir), 0o600) },
  both: {
    shut: (dataDir) => [databaseFile(dataDir), dataDir].forEach((each) => chmodSync(each, each === dataDir ? 0o500 : 0o400)),
    open: (dataDir) => [dataDir, databaseFile(dataDir)].forEach((each) => chmodSync(each, each === dataDir ? 0o700 : 0o600)),
  },
  ...(mounts && {
    disk: {
      shut: (dataDir: string) => {
        execFileSync('mount', ['--bind', dataDir, dataDir])
        execFileSync('mount', ['-o', 'remount,bind,ro', dataDir])
      },
      open: (dataDir: string) => void execFileSync('umount', [dataDir]),
    },
  }),
}

let slowestMs = 0
let refused = 0
let kept = 0
for (let round = 0; round < rounds; round += 1) {
  for (const [name, way] of Object.entries(ways)) {
    const library = copied(made, folder, `${name}-${round}`)
    await shutBefore(name, library.dataDir, way)
    if (name !== 'disk') await shutWhileOpen(name, library, way)
    rmSync(library.dataDir, { recursive: true })
  }
  await absentLibrary(path.join(folder, `empty-${round}`))
}
console.log(`${Object.keys(ways).join(', ')}, and a library that is not there yet: ${refused} refusals, each data_folder_read_only within ${Math.ceil(slowestMs)} ms, the files unchanged; opened afterwards with all rows; while open: ${kept} rows acknowledged, 0 lost`)
process.exit(0)

async function shutBefore(name: string, dataDir: string, { shut, open }: (typeof ways)[string]): Promise<void> {
  const before = readFileSync(databaseFile(dataDir))
  shut(dataDir)
  await mustRefuse(name, dataDir)
  open(dataDir)
  if (!readFileSync(databaseFile(dataDir)).equals(before)) throw new Error(`${name}: the file was written to`)
  const core = await openCore({ dataDir })
  const { drafts } = await callCore(core, 'draft.list', {})
  await core.close()
  if (drafts.length !== 1) throw new Error(`${name}: ${drafts.length} drafts afterwards`)
}

async function mustRefuse(name: string, dataDir: string): Promise<void> {
  const from = performance.now()
  const code = await openCore({ dataDir }).then(
    async (core) => {
      await core.close()
      return 'opened'
    },
    (error: unknown) => JSON.stringify(toFailure(error)),
  )
  const ms = performance.now() - from
  if (!code.includes('data_folder_read_only') || ms > 1000) throw new Error(`${name}: ${code} after ${Math.round(ms)} ms`)
  slowestMs = Math.max(slowestMs, ms)
  refused += 1
}

/** What is open may go on as long as the system lets it; what it says is kept must be. */
async function shutWhileOpen(name: string, library: MadeLibrary, { shut, open }: (typeof ways)[string]): Promise<void> {
  const core = await openCore({ dataDir: library.dataDir })
  const call: Caller = (procedure, input, options) => callCore(core, procedure, input, options)
  const acknowledged: Acknowledged[] = []
  shut(library.dataDir)
  for (const writer of writerNames) {
    try {
      acknowledged.push(...(await writers[writer](call, library, 1)))
    } catch (error) {
      const failure = toFailure(error)
      if (failure.code !== 'data_folder_read_only') throw new Error(`${name}, ${writer}: ${JSON.stringify(failure)}`, { cause: error })
    }
  }
  await core.close()
  open(library.dataDir)
  const database = openDatabase(library.dataDir)
  const missing = missingRows(database, acknowledged)
  database.close()
  if (missing.length > 0) throw new Error(`${name}: lost ${JSON.stringify(missing[0])}`)
  kept += acknowledged.length
}

async function absentLibrary(above: string): Promise<void> {
  mkdirSync(above)
  chmodSync(above, 0o500)
  await mustRefuse('absent', path.join(above, 'library'))
  chmodSync(above, 0o700)
}
