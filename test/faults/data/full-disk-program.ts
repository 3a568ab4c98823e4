import { existsSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { callCore } from '../../../electron/cli/call-core.ts'
import { openDatabase } from '../../../electron/core/db/open.ts'
import { openCore } from '../../../electron/core/open-core.ts'
import type { Caller } from '../../../shared/contract/contract.ts'
import { toFailure } from '../../../shared/model/failure.ts'
import { seeded } from '../../fixtures/random.ts'
import { copied } from './copied-library.ts'
import { otherContent, type MadeLibrary } from './made-library.ts'
import { missingRows } from './missing-rows.ts'
import { writerNames, writers, type Acknowledged } from './writers.ts'

export interface FullDiskTask {
  library: MadeLibrary
  disk: string
  steps: number
}

// The fault that starts this program gives it a task.
const { library: made, disk, steps } = JSON.parse(process.argv[2] ?? '') as FullDiskTask
const ballast = path.join(disk, 'ballast')
const library = copied(made, disk, 'library')
const core = await openCore({ dataDir: library.dataDir, background: true })
const call: Caller = (name, input, options) => callCore(core, name, input, options)
const random = seeded(1)
const kept: Acknowledged[] = []
let turn = 0
let said = 0

/** Each writes something once; what it was told is kept joins the list. */
const actions: [string, () => Promise<unknown>][] = [
  ...writerNames.filter((name) => name !== 'queue').map((name): [string, () => Promise<unknown>] => [name, async () => kept.push(...(await writers[name](call, library, (turn += 1))))]),
  ['backup', async () => call('backup.make', {})],
  ['upload', async () => core.uploads.receive('a.mp4', 300_000, Readable.from([Buffer.alloc(300_000)]))],
  [
    'draft',
    async () => {
      const file = otherContent(library.clip, path.join(made.dataDir, '..', `${(turn += 1)}.mp4`))
      const { draft } = await call('draft.import', { source: { path: file } })
      kept.push({ table: 'drafts', row: { id: draft.id } }, { table: 'analyses', row: { draft_id: draft.id } })
    },
  ],
]

for (let step = 0; step < steps; step += 1) await oneStep(step)
await core.close()
const database = openDatabase(library.dataDir)
const [missing, check] = [missingRows(database, kept), database.pragma('integrity_check(1)', { simple: true })]
database.close()
if (missing.length > 0 || check !== 'ok') throw new Error(`after the last step: ${check}, lost ${JSON.stringify(missing[0])}`)
console.log(`disk_full told ${said} times in ${steps} steps and nothing else; ${kept.length} rows acknowledged, 0 lost; the same call succeeded after room was made, ${steps} of ${steps}`)
process.exit(0)

/** Fills the disk up to a few pages, writes until it is full, makes room, and does again what had failed. */
async function oneStep(step: number): Promise<void> {
  fill(Math.floor(random() * 64) * 4096)
  const first = step % actions.length
  const order = [...actions.slice(first), ...actions.slice(0, first)]
  const [name, action] = await untilFull(order)
  rmSync(ballast)
  const partial = entries('backups').filter((each) => each.includes('partial'))
  if (partial.length > 0) throw new Error(`step ${step}: left behind ${partial.join(', ')}`)
  await action().catch((error: unknown) => {
    throw new Error(`step ${step}: ${name} does not go on: ${JSON.stringify(toFailure(error))}`)
  })
  clean()
}

async function untilFull(order: readonly [string, () => Promise<unknown>][]): Promise<readonly [string, () => Promise<unknown>]> {
  for (let round = 0; round < 20; round += 1) {
    for (const [name, action] of order) {
      try {
        await action()
      } catch (error) {
        const failure = toFailure(error)
        if (failure.code !== 'disk_full') throw new Error(`${name} on a full disk: ${JSON.stringify(failure)}`, { cause: error })
        said += 1
        return [name, action]
      }
    }
  }
  throw new Error('the disk was never full')
}

/** Takes all of the disk but so many bytes. */
function fill(leftBytes: number): void {
  const { bavail, bsize } = statfsSync(disk)
  writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - leftBytes)))
}

/** Copies and uploads are the test's own weight: the disk is small. */
function clean(): void {
  for (const name of ['backups', 'uploads']) for (const entry of entries(name)) rmSync(path.join(library.dataDir, name, entry), { recursive: true })
}

function entries(name: string): string[] {
  const folder = path.join(library.dataDir, name)
  return existsSync(folder) ? readdirSync(folder) : []
}
