import { spawn } from 'node:child_process'
import { once } from 'node:events'
import Sqlite from 'better-sqlite3'
import { callCore } from '../../../electron/cli/call-core.ts'
import { databaseFile } from '../../../electron/core/db/places.ts'
import { openCore } from '../../../electron/core/open-core.ts'
import type { Caller } from '../../../shared/contract/contract.ts'
import { toFailure } from '../../../shared/model/failure.ts'
import type { Fault } from '../fault.ts'
import { copied } from './copied-library.ts'
import { inTemporaryFolder, makeLibrary, type MadeLibrary } from './made-library.ts'
import { missingRows } from './missing-rows.ts'
import { writerNames, writers } from './writers.ts'

const mostMs = 6000

export const locked: Fault = {
  id: 'data-locked',
  title: 'Another process holds the database locked, for every kind of write in turn and for opening',
  passMark: 'BUSY within 6 s; nothing lost on retry',
  counts: { test: 1, whole: writerNames.length },
  run: (count) =>
    inTemporaryFolder(async (folder) => {
      const library = copied(await makeLibrary(folder), folder, 'locked')
      const core = await openCore({ dataDir: library.dataDir })
      const call: Caller = (name, input, options) => callCore(core, name, input, options)
      let slowestMs = 0
      for (const name of writerNames.slice(0, count)) {
        const release = await lock(library.dataDir, 'BEGIN IMMEDIATE')
        const from = performance.now()
        const failure = await writers[name](call, library, 1).then(
          () => undefined,
          (error: unknown) => toFailure(error),
        )
        const ms = performance.now() - from
        await release()
        if (failure?.code !== 'database_busy' || ms > mostMs) throw new Error(`${name}: ${JSON.stringify(failure)} after ${Math.round(ms)} ms`)
        slowestMs = Math.max(slowestMs, ms)
        await mustKeep(library, await writers[name](call, library, 2))
      }
      await core.close()
      const openMs = await openLocked(library.dataDir)
      return { measured: `${count} kinds of write: database_busy after ${Math.round(slowestMs)} ms at most, kept on retry; opening beside a writer and one that shuts everybody out: ${openMs.map((ms) => `${Math.round(ms)} ms`).join(' and ')}` }
    }),
}

async function mustKeep({ dataDir }: MadeLibrary, kept: Parameters<typeof missingRows>[1]): Promise<void> {
  const database = new Sqlite(databaseFile(dataDir), { readonly: true })
  const missing = missingRows(database, kept)
  database.close()
  if (missing.length > 0) throw new Error(`lost on retry: ${JSON.stringify(missing[0])}`)
}

/** Opening beside a program that writes works; where one shuts everybody out, it is said in time. Either way it opens once that is over. */
async function openLocked(dataDir: string): Promise<number[]> {
  const took: number[] = []
  for (const lockedBy of ['BEGIN IMMEDIATE', 'PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE']) {
    const release = await lock(dataDir, lockedBy)
    const from = performance.now()
    const opened = await openCore({ dataDir }).then(
      async (core) => {
        await core.close()
        return 'opened'
      },
      (error: unknown) => toFailure(error).code,
    )
    const ms = performance.now() - from
    await release()
    if (opened !== (took.length === 0 ? 'opened' : 'database_busy') || ms > mostMs) throw new Error(`opening under ${lockedBy}: ${opened} after ${Math.round(ms)} ms`)
    took.push(ms)
    await (await openCore({ dataDir })).close()
  }
  return took
}

/** Another process that holds the lock until it is released. */
async function lock(dataDir: string, sql: string): Promise<() => Promise<void>> {
  const sqlite = import.meta.resolve('better-sqlite3')
  const script = `import Sqlite from ${JSON.stringify(sqlite)}; const database = new Sqlite(${JSON.stringify(databaseFile(dataDir))}); database.exec(${JSON.stringify(sql)}); console.log('locked'); setInterval(() => database.open, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  return async () => {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
}
