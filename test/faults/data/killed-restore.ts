import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import Sqlite from 'better-sqlite3'
import { callCore } from '../../../electron/cli/call-core.ts'
import { openDatabase } from '../../../electron/core/db/open.ts'
import { backupFolder } from '../../../electron/core/db/places.ts'
import { openCore } from '../../../electron/core/open-core.ts'
import { seeded } from '../../fixtures/random.ts'
import type { Fault } from '../fault.ts'
import { copied } from './copied-library.ts'
import { inTemporaryFolder, makeLibrary, type MadeLibrary } from './made-library.ts'
import { quickStart } from './quick-start.ts'
import { writers } from './writers.ts'

export const killedRestore: Fault = {
  id: 'data-killed-restore',
  title: 'kill -9 at a random moment of making copies, going back to one and undoing that, over and over',
  passMark: 'the library is what the copy holds or what it was, whole; every copy that has its name is whole; what was replaced is in a copy',
  counts: { test: 2, whole: 30 },
  async run(count) {
    if (process.platform === 'win32') return { skipped: 'a process cannot be killed as by kill -9 here' }
    return inTemporaryFolder(async (folder) => {
      const library = copied(await makeLibrary(folder), folder, 'restored')
      const { first, second } = await twoStates(library)
      const random = seeded(7)
      let copies = 0
      let restores = 0
      for (let kill = 0; kill < count; kill += 1) {
        restores += await killWhile(library, first, random() * 2500)
        const state = captionOf(openDatabase(library.dataDir))
        if (state !== 'first' && state !== 'second') throw new Error(`kill ${kill}: the library holds ${state}`)
        const held = copiesIn(library.dataDir).map((copy) => captionOf(new Sqlite(copy, { readonly: true })))
        copies = Math.max(copies, held.length)
        if (!held.includes('first') || !held.includes('second')) throw new Error(`kill ${kill}: a state is in no copy`)
      }
      await undo(library, second)
      return { measured: `${count} kills over ${restores} restores that were answered: always one state or the other, whole; all copies (${copies} at most) whole, both states always among them; the last undo brought back what was` }
    })
  },
}

/** Makes a library whose copy says 'first' and that says 'second' itself, of which there is a copy too. */
async function twoStates({ dataDir, draftId, clientId, postId, clip }: MadeLibrary): Promise<{ first: string; second: string }> {
  const core = await openCore({ dataDir })
  await callCore(core, 'draft.setCaption', { draftId, caption: 'first' })
  for (let turn = 1; turn <= 5; turn += 1) await writers.plan((name, input) => callCore(core, name, input), { draftId, clientId, postId, clip }, turn)
  const first = await callCore(core, 'backup.make', {})
  await callCore(core, 'draft.setCaption', { draftId, caption: 'second' })
  const second = await callCore(core, 'backup.make', {})
  await core.close()
  return { first: first.id, second: second.id }
}

/** Lets a program go back and forth until it is killed, so long after it began; answers with how often it was told that it was done. */
async function killWhile({ dataDir }: MadeLibrary, first: string, afterMs: number): Promise<number> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'restoring-program.ts'), JSON.stringify({ dataDir, first })], { stdio: ['ignore', 'pipe', 'inherit'], env: quickStart })
  let said = 0
  const lines = createInterface({ input: child.stdout })
  lines.on('line', () => (said += 1))
  await once(lines, 'line')
  await new Promise((resolve) => setTimeout(resolve, afterMs))
  child.kill('SIGKILL')
  await once(child, 'exit')
  return said - 1
}

async function undo({ dataDir, draftId }: MadeLibrary, second: string): Promise<void> {
  const core = await openCore({ dataDir })
  await callCore(core, 'backup.restore', { id: second })
  await callCore(core, 'draft.setCaption', { draftId, caption: 'third' })
  const { undo: way } = await callCore(core, 'backup.restore', { id: second })
  await callCore(core, 'backup.restore', { id: way.id })
  const { draft } = await callCore(core, 'draft.get', { draftId })
  await core.close()
  if (draft.caption !== 'third') throw new Error(`undone to ${draft.caption}`)
}

function copiesIn(dataDir: string): string[] {
  return readdirSync(backupFolder(dataDir)).filter((name) => name.endsWith('.sqlite')).map((name) => path.join(backupFolder(dataDir), name))
}

/** What the only draft says, of a database that is whole. */
function captionOf(database: Sqlite.Database): string {
  try {
    const check = database.pragma('integrity_check(1)', { simple: true })
    return check === 'ok' ? String(database.prepare('SELECT caption FROM drafts').pluck().get()) : String(check)
  } finally {
    database.close()
  }
}
