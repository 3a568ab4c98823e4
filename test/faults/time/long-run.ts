import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import Sqlite from 'better-sqlite3'
import { callCore } from '../../../electron/cli/call-core.ts'
import type { Core } from '../../../electron/core/core.ts'
import { keptDays } from '../../../electron/core/db/gone-clients.ts'
import { openCore } from '../../../electron/core/open-core.ts'
import { encode } from '../../fixtures/gathered.ts'
import { plannedPost } from '../../fixtures/reviewed.ts'
import type { Fault } from '../fault.ts'
import { inOwnFolder, survivors } from '../media/own-folder.ts'

/** What the process holds after a round, once what nobody needs is collected. */
interface Held {
  heapMb: number
  descriptors: number
  children: number
  temporary: number
  databaseMb: number
}

/**
 * By how much the end may be above the middle of the first third. Heap: half of what one draft's arrays take, so that keeping one for each round would show.
 * Descriptors: a database's log and its index open and close as it is written. Files in the temporary folder and children: none. The database
 * keeps clients that were removed, with their posts and the history of those, until they can be brought back no more: 16 kB for each round here.
 */
const mostMore = { heapMb: 20, descriptors: 4, children: 0, temporary: 0, databaseMbForRound: 0.1 }

/** What an empty library takes, a quarter of a megabyte, and a little. */
const mostLaterMb = 0.35

/** The first rounds load fonts, start threads and compile: they are no measure. */
const warmUpRounds = 2

export const longRun: Fault = {
  id: 'long-run',
  title: 'Import, judge, plan, report and remove, over and over; the count is minutes',
  passMark: `heap at most ${mostMore.heapMb} MB and descriptors at most ${mostMore.descriptors} above the first third; no process and no temporary file left; the database ≤ ${mostMore.databaseMbForRound} MB more each round, and empty again after ${keptDays} days`,
  counts: { test: 0.25, whole: 20 },
  async run(minutes) {
    if (process.platform !== 'linux') return { skipped: 'descriptors and children are counted in /proc' }
    return inOwnFolder(async (folder) => {
      const clip = encode(path.join(folder, 'draft.mp4'), { graph: 'testsrc2=size=144x256:rate=15[v]', seconds: 1 })
      const dataDir = path.join(folder, 'library')
      const core = await openCore({ dataDir })
      const until = performance.now() + minutes * 60_000
      const held: Held[] = []
      try {
        for (let round = 0; performance.now() < until || held.length < 2; round += 1) {
          await oneRound(core, clip, round)
          if (round >= warmUpRounds) held.push(look(folder, dataDir))
        }
      } finally {
        await core.close()
      }
      const said = compare(held, minutes, folder)
      const keptMb = await usedLater(dataDir)
      if (keptMb > mostLaterMb) throw new Error(`${said}; ${keptMb.toFixed(2)} MB of the database in use 31 days later`)
      return { measured: `${said}; ${keptMb.toFixed(2)} MB of the database in use 31 days later, when what was removed is gone` }
    })
  },
}

/** How much of the database is in use, MB, when it is opened after the time in which a client can be brought back. */
async function usedLater(dataDir: string): Promise<number> {
  await (await openCore({ dataDir, now: () => new Date(Date.now() + (keptDays + 1) * 24 * 3600 * 1000) })).close()
  const database = new Sqlite(path.join(dataDir, 'hookline.sqlite'), { readonly: true })
  const pragma = (name: string) => Number(database.pragma(name, { simple: true }))
  const usedMb = ((pragma('page_count') - pragma('freelist_count')) * pragma('page_size')) / 1e6
  database.close()
  return usedMb
}

async function oneRound(core: Core, clip: string, round: number): Promise<void> {
  const options = { signal: new AbortController().signal }
  const { draft } = await callCore(core, 'draft.import', { source: { path: clip } }, options)
  await callCore(core, 'draft.setCaption', { draftId: draft.id, caption: `Round ${round}: how do you make it? #bakery` }, options)
  await callCore(core, 'draft.profiles', { draftId: draft.id }, options)
  const { id: clientId } = await callCore(core, 'client.add', { name: `Client ${round}`, colour: '#d9480f' }, options)
  const posts = Array.from({ length: 20 }, (_, day) => plannedPost(clientId, { title: `Post ${day}`, localAt: `2026-12-${String(day + 1).padStart(2, '0')}T09:00` }))
  await callCore(core, 'post.add', { posts, who: '' }, options)
  await callCore(core, 'plan.judge', { clientId, from: '2026-12-01', to: '2026-12-31' }, options)
  await callCore(core, 'report.make', { subject: { kind: 'draft', draftId: draft.id }, language: 'en' }, options)
  await callCore(core, 'client.remove', { id: clientId }, options)
  await callCore(core, 'draft.remove', { draftIds: [draft.id] }, options)
}

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

function look(folder: string, dataDir: string): Held {
  collect()
  return {
    heapMb: process.memoryUsage().heapUsed / 1e6,
    descriptors: readdirSync('/proc/self/fd').length,
    children: survivors(folder).length,
    temporary: readdirSync(folder).filter((name) => name.startsWith('hookline-')).length,
    databaseMb: statSync(path.join(dataDir, 'hookline.sqlite')).size / 1e6,
  }
}

function compare(held: readonly Held[], minutes: number, folder: string): string {
  const [third, last] = [held.slice(0, Math.max(1, Math.floor(held.length / 3))), held.slice(-Math.max(1, Math.floor(held.length / 3)))]
  const rise = (name: keyof Held) => median(last.map((each) => each[name])) - median(third.map((each) => each[name]))
  const end = held.at(-1)
  const said = `${held.length} rounds in ${minutes} min: heap ${rise('heapMb').toFixed(1)} MB, descriptors ${rise('descriptors')}, database ${rise('databaseMb').toFixed(2)} MB more; ${end?.children ?? 0} processes and ${end?.temporary ?? 0} temporary files left`
  const isFlat = rise('heapMb') <= mostMore.heapMb && rise('descriptors') <= mostMore.descriptors && rise('databaseMb') <= mostMore.databaseMbForRound * held.length
  const isClean = (end?.children ?? 0) <= mostMore.children && (end?.temporary ?? 0) <= mostMore.temporary
  if (!isFlat || !isClean) throw new Error(`${said} ${readdirSync(folder).join(' ')}`)
  return said
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}
