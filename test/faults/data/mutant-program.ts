import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { callCore } from '../../../electron/cli/call-core.ts'
import type { Core } from '../../../electron/core/core.ts'
import { databaseFile } from '../../../electron/core/db/places.ts'
import { openCore } from '../../../electron/core/open-core.ts'
import type { ProcedureName } from '../../../shared/contract/contract.ts'
import { toFailure } from '../../../shared/model/failure.ts'
import { seeded } from '../../fixtures/random.ts'
import type { MadeLibrary } from './made-library.ts'
import { mutate } from './mutate.ts'
import { writerNames, writers } from './writers.ts'

export interface MutantSaid {
  seed: number
  how: string
  /** By SQLite's own full check, or because it cannot be read at all. */
  isDamaged: boolean
  /** `opened`, or the failure it was refused with. */
  code: string
  /** Where it was refused: whether the file is as it was. */
  isKept: boolean
  /** A call on an opened library that failed as what nobody foresaw. */
  unforeseen: string | null
}

// The fault that starts this program gives it a task.
const { library, folder, count } = JSON.parse(process.argv[2] ?? '') as { library: MadeLibrary; folder: string; count: number }
const original = readFileSync(databaseFile(library.dataDir))
for (let seed = 0; seed < count; seed += 1) console.log(JSON.stringify(await oneMutant(seed)))
process.exit(0)

async function oneMutant(seed: number): Promise<MutantSaid> {
  const { how, bytes } = mutate(original, seeded(seed))
  const dataDir = path.join(folder, `mutant-${seed}`)
  mkdirSync(dataDir)
  writeFileSync(databaseFile(dataDir), bytes)
  const isDamaged = isStructurallyDamaged(path.join(folder, 'checked.sqlite'), bytes)
  const refused = await openCore({ dataDir }).then(useAll, (error: unknown) => ({ code: toFailure(error).code, unforeseen: toFailure(error).code === 'internal' ? String(error) : null }))
  const isKept = refused.code === 'opened' || readFileSync(databaseFile(dataDir)).equals(bytes)
  rmSync(dataDir, { recursive: true })
  return { seed, how, isDamaged, isKept, ...refused }
}

function isStructurallyDamaged(file: string, bytes: Buffer): boolean {
  writeFileSync(file, bytes)
  try {
    const database = new Sqlite(file)
    try {
      database.pragma('cell_size_check = ON')
      return database.pragma('integrity_check(1)', { simple: true }) !== 'ok'
    } finally {
      database.close()
    }
  } catch {
    return true
  } finally {
    for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true })
  }
}

/** Reads everything and writes everything: what a damaged content makes of it is a value or a failure of the list. */
async function useAll(core: Core): Promise<Pick<MutantSaid, 'code' | 'unforeseen'>> {
  const { clientId, draftId, postId } = library
  const reads: [ProcedureName, unknown][] = [
    ['client.list', {}],
    ['client.get', { id: clientId }],
    ['draft.list', {}],
    ['draft.get', { draftId }],
    ['post.range', { from: '2026-01-01', to: '2029-01-01' }],
    ['post.get', { ref: postId }],
    ['post.search', { text: 'post' }],
    ['plan.export', { format: 'json' }],
    ['plan.judge', { clientId, from: '2027-01-01', to: '2027-02-01' }],
    ['repeat.list', {}],
    ['review.list', { clientId }],
    ['hashtags.library', {}],
    ['house.list', {}],
    ['import.list', {}],
    ['settings.get', {}],
    ['backup.make', {}],
  ]
  let unforeseen: string | null = null
  const attempt = async (name: string, action: () => Promise<unknown>) => {
    await action().catch((error: unknown) => {
      const failure = toFailure(error)
      if (failure.code === 'internal') unforeseen ??= `${name}: ${failure.details}`
    })
  }
  for (const [name, input] of reads) await attempt(name, () => core.call(name, input, { callId: name, grant: { allowsPath: () => true } }))
  for (const name of writerNames) await attempt(name, () => writers[name]((procedure, input) => callCore(core, procedure, input), library, 9))
  await core.close()
  return { code: 'opened', unforeseen }
}
