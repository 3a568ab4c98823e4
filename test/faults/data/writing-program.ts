import { writeSync } from 'node:fs'
import path from 'node:path'
import { callCore } from '../../../electron/cli/call-core.ts'
import type { Core } from '../../../electron/core/core.ts'
import { openCore } from '../../../electron/core/open-core.ts'
import type { Caller } from '../../../shared/contract/contract.ts'
import { toFailure } from '../../../shared/model/failure.ts'
import { otherContent, type MadeLibrary } from './made-library.ts'
import { writerNames, writers, type Acknowledged, type WriterName } from './writers.ts'

/** What a writing program is told on its command line, as JSON. */
export interface WritingTask {
  library: MadeLibrary
  /** Rounds of every writer; without an end where null. */
  rounds: number | null
  names?: readonly WriterName[]
  /** Numbers of the rounds start above it, so that what is set higher and higher goes on. */
  from: number
  /** Imports videos of its own making meanwhile, into this folder. */
  imports?: string
}

/** What it says, a line each, straight into the pipe: what is said is said even if it is killed the moment after. */
export type Said = { kept: Acknowledged[] } | { failed: string; code: string; details?: string } | { opened: number } | { end: true }

const say = (said: Said) => writeSync(1, `${JSON.stringify(said)}\n`)
// The program that starts this one gives it a task.
const task = JSON.parse(process.argv[2] ?? '') as WritingTask

const core = (await attempt('open', open)) ?? (await attempt('open', open))
if (core) await work(core)
say({ end: true })
process.exit(0)

async function open(): Promise<Core> {
  const from = performance.now()
  const opened = await openCore({ dataDir: task.library.dataDir, background: task.imports !== undefined })
  say({ opened: performance.now() - from })
  return opened
}

async function work(opened: Core): Promise<void> {
  const call: Caller = (name, input, options) => callCore(opened, name, input, options)
  opened.onTold((event) => {
    if (event.type !== 'imports') return
    const done = event.data.changed.flatMap(({ state }) => (state.kind === 'done' ? [state.result.draftId] : []))
    if (done.length > 0) say({ kept: done.flatMap((id) => [{ table: 'drafts', row: { id } }, { table: 'analyses', row: { draft_id: id } }]) })
    for (const id of done) void opened.thumbnail(id).catch(() => null)
  })
  for (let round = 1; round <= (task.rounds ?? Number.POSITIVE_INFINITY); round += 1) {
    const turn = task.from + round
    const { imports } = task
    if (imports !== undefined && round % 4 === 1) await attempt('imports', async () => say({ kept: await writers.queue(call, { ...task.library, clip: otherContent(task.library.clip, path.join(imports, `${turn}.mp4`)) }) }))
    for (const name of task.names ?? writerNames.filter((each) => each !== 'queue')) await attempt(name, async () => say({ kept: await writers[name](call, task.library, turn) }))
    // Gives the imports their turn, and keeps a library that is written for ever from growing without bounds.
    await new Promise((resolve) => setTimeout(resolve, task.rounds === null ? 30 : 0))
  }
  await attempt('close', () => opened.close())
}

async function attempt<Value>(name: string, action: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await action()
  } catch (error) {
    const { code, details } = toFailure(error)
    say({ failed: name, code, ...(details !== undefined && { details }) })
    return undefined
  }
}
