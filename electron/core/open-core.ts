import path from 'node:path'
import { contract, type EventData, type ProcedureName, type Topic } from '../../shared/contract/contract.ts'
import { Failure, toFailure } from '../../shared/model/failure.ts'
import type { CallContext, Core } from './core.ts'
import { openTables } from './db/database.ts'
import { withVersions } from './db/versions.ts'
import { openMeasurers } from './gather/measurer.ts'
import { appHandlers } from './handlers/app.ts'
import { draftHandlers } from './handlers/drafts.ts'
import type { Handlers } from './handlers/handlers.ts'
import { watchHandlers } from './handlers/watch.ts'
import { settingsHandlers } from './handlers/settings.ts'
import { previewHandlers } from './handlers/previews.ts'
import { libraryHandlers } from './handlers/library.ts'
import { importHandlers } from './handlers/imports.ts'
import { hashtagHandlers } from './handlers/hashtags.ts'
import { backupHandlers } from './handlers/backups.ts'
import { houseRulesHandlers } from './handlers/house-rules.ts'
import { openCheckMemory } from './media/check-memory.ts'
import { openJudging } from './judging.ts'
import { findBinaries, type Binaries } from './media/binaries.ts'
import { openSimilarity } from './similarity.ts'
import { openThumbnails } from './thumbnails.ts'
import { openUploads } from './uploads.ts'

export interface CoreOptions {
  dataDir: string
  /** Finds ffmpeg and ffprobe; asked once, when first needed, and again after a failure. */
  findMedia?: () => Promise<Binaries>
  now?: () => Date
  /** Hears of defects: what crossed as `internal`, with its stack. */
  log?: (error: unknown) => void
}

/**
 * Opens the product on a data folder. Throws the failures of `openDatabase`; everything later comes as a rejected call. Several may be
 * open on one folder, in one program or in several.
 */
export async function openCore({ dataDir, findMedia = () => findBinaries(process.env, openCheckMemory(path.join(dataDir, 'checked-media.json'))), now = () => new Date(), log = () => {} }: CoreOptions): Promise<Core> {
  const db = openTables(dataDir)
  const uploads = openUploads(path.join(dataDir, 'uploads'))
  const listeners = new Set<(data: EventData<'changed'>) => void>()
  const running = new Set<Promise<unknown>>()
  const closing = new AbortController()
  const binaries = rememberSuccess(findMedia)
  // What is said of a draft in a list depends on its versions: which is the newest, and what the one before scored.
  const changed = (draftIds: string[], topics: Topic[] = []) => {
    const data = { draftIds: draftIds.length === 0 ? [] : withVersions(db, draftIds), topics }
    for (const listener of listeners) listener(data)
  }
  const similarity = openSimilarity(db)
  const measurers = openMeasurers()
  const judging = openJudging(db, changed)
  const handlers: Handlers = {
    ...appHandlers({ dataDir, binaries }),
    ...draftHandlers({ db, judging, uploads, binaries, measurers, now, changed, log, findSimilar: similarity.find }),
    ...backupHandlers(),
    ...hashtagHandlers(),
    ...importHandlers(),
    ...libraryHandlers({ db, judging, now, changed, log }),
    ...previewHandlers(),
    ...settingsHandlers(),
    ...watchHandlers(),
    ...houseRulesHandlers({ db, judging, now, changed, log }),
  }
  const referenced = db.all(db.build.selectFrom('drafts').select('path'))
  await uploads.sweep((file) => referenced.some((row) => row.path === file))

  /** A call ends when its caller says so or when the core closes. */
  async function call(name: ProcedureName, input: unknown, context: CallContext): Promise<unknown> {
    const stopping = new AbortController()
    const stop = () => stopping.abort()
    const reasons = [context.signal, closing.signal]
    for (const reason of reasons) reason?.addEventListener('abort', stop, { once: true })
    if (reasons.some((reason) => reason?.aborted)) stop()
    const work = dispatch(handlers, name, input, { ...context, signal: stopping.signal })
    running.add(work)
    try {
      return await work
    } catch (error) {
      const failure = toFailure(error)
      if (failure.code === 'internal') log(error)
      throw new Failure(failure.code, failure.values, failure.details)
    } finally {
      running.delete(work)
      for (const reason of reasons) reason?.removeEventListener('abort', stop)
    }
  }

  return {
    call,
    onChanged(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    uploads,
    thumbnail: openThumbnails(path.join(dataDir, 'thumbnails'), db, binaries),
    async close() {
      closing.abort()
      judging.stop()
      await similarity.close()
      await Promise.allSettled(running)
      await measurers.close()
      db.close()
    },
  }
}

/** Parses the input, runs, parses the output: what leaves has the contract's form, or the call has failed. */
async function dispatch<Name extends ProcedureName>(handlers: Handlers, name: Name, input: unknown, context: CallContext): Promise<unknown> {
  const procedure = contract[name]
  const parsed = procedure.input.safeParse(input)
  if (!parsed.success) throw new Failure('input_invalid', undefined, parsed.error.message)
  // The schema and the handler looked up by `name` belong together; the compiler does not follow a lookup through a type parameter.
  const handler = handlers[name] as (input: unknown, context: CallContext) => Promise<unknown>
  return procedure.output.parse(await handler(parsed.data, context))
}

function rememberSuccess<Value>(find: () => Promise<Value>): () => Promise<Value> {
  let found: Promise<Value> | undefined
  return () => {
    found ??= find().catch((error: unknown) => {
      found = undefined
      throw error
    })
    return found
  }
}
