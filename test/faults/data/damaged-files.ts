import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { callCore } from '../../../electron/cli/call-core.ts'
import { openCore } from '../../../electron/core/open-core.ts'
import type { Fault } from '../fault.ts'
import { inTemporaryFolder, makeLibrary, type MadeLibrary } from './made-library.ts'
import type { MutantSaid } from './mutant-program.ts'
import { quickStart } from './quick-start.ts'
import { writers } from './writers.ts'

/** How opening a spoilt file may end. */
const told: ReadonlySet<string> = new Set(['opened', 'database_damaged', 'database_newer'])

export const damagedFiles: Fault = {
  id: 'data-damaged-files',
  title: 'Mutants of the database file: flipped bits, pages emptied, filled, exchanged or lost, cut short, header spoilt',
  passMark: '0 crashes, structural damage always detected, original kept',
  counts: { test: 8, whole: 300 },
  run: (count) =>
    inTemporaryFolder(async (folder) => {
      const library = await makeLibrary(folder)
      await grow(library)
      const said = await tryMutants(library, folder, count)
      const missed = said.find(({ isDamaged, code }) => isDamaged && code === 'opened')
      const altered = said.find(({ isKept }) => !isKept)
      const unlisted = said.find(({ code }) => !told.has(code))
      for (const wrong of [missed, altered, unlisted]) if (wrong) throw new Error(`mutant ${JSON.stringify(wrong)}`)
      const damaged = said.filter(({ isDamaged }) => isDamaged).length
      const odd = said.filter(({ unforeseen }) => unforeseen !== null).length
      const refused = said.filter(({ code }) => code !== 'opened').length
      return { measured: `0 crashes of ${count}; ${damaged} structurally damaged by SQLite's own full check, all of them told; ${refused} refused, every original kept byte by byte; the other ${count - refused} opened and answered every call, ${odd} of them once with an unforeseen failure` }
    }),
}

/** Enough rows in enough tables that a page hit at random is mostly one in use. */
async function grow(library: MadeLibrary): Promise<void> {
  const core = await openCore({ dataDir: library.dataDir })
  for (const name of ['client', 'posts', 'hashtags', 'house', 'plan', 'plan', 'review'] as const) for (let turn = 1; turn <= 4; turn += 1) await writers[name]((procedure, input) => callCore(core, procedure, input), library, turn)
  await callCore(core, 'repeat.keep', { id: randomUUID(), clientId: library.clientId, rule: 'FREQ=WEEKLY;BYDAY=MO', localStart: '2027-01-04T09:00', content: { title: 'Monday' } })
  await core.close()
}

/** Tries the mutants one after the other in a process of their own, which a bad one may take down: that is a crash. */
async function tryMutants(library: MadeLibrary, folder: string, count: number): Promise<MutantSaid[]> {
  const said: MutantSaid[] = []
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'mutant-program.ts'), JSON.stringify({ library, folder, count })], { stdio: ['ignore', 'pipe', 'inherit'], env: quickStart })
  const exited = new Promise<string>((resolve) => child.once('close', (code, signal) => resolve(`${code ?? signal}`)))
  // The program prints what its type says.
  for await (const line of createInterface({ input: child.stdout })) said.push(JSON.parse(line) as MutantSaid)
  const code = await exited
  if (code !== '0' || said.length !== count) throw new Error(`mutant ${said.length} took the program down: ${code}`)
  return said
}
