import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { contract, type ProcedureName, type Told, type Topic } from '../../shared/contract/contract.ts'
import { Failure, toFailure } from '../../shared/model/failure.ts'
import { openBackground } from './background.ts'
import { openBrowse } from './browse.ts'
import type { CallContext, Core } from './core.ts'
import { logoOf } from './db/clients.ts'
import { openTables, type Database } from './db/database.ts'
import { deleteGoneClients } from './db/gone-clients.ts'
import { keptUploads } from './db/imports.ts'
import { withVersions } from './db/versions.ts'
import { asLogo } from './logo.ts'
import { openLikenesses } from './likenesses.ts'
import { openMeasurers } from './gather/measurer.ts'
import { appHandlers } from './handlers/app.ts'
import { draftHandlers } from './handlers/drafts.ts'
import type { Handlers } from './handlers/handlers.ts'
import { clientHandlers } from './handlers/clients.ts'
import { exchangeHandlers } from './handlers/exchange.ts'
import { postHandlers } from './handlers/posts.ts'
import { repeatHandlers } from './handlers/repeats.ts'
import { reportHandlers } from './handlers/reports.ts'
import { reviewHandlers } from './handlers/reviews.ts'
import { watchHandlers } from './handlers/watch.ts'
import { settingsHandlers } from './handlers/settings.ts'
import { previewHandlers } from './handlers/previews.ts'
import { libraryHandlers } from './handlers/library.ts'
import { importHandlers } from './handlers/imports.ts'
import { hashtagHandlers } from './handlers/hashtags.ts'
import { backupHandlers } from './handlers/backups.ts'
import { houseRulesHandlers } from './handlers/house-rules.ts'
import { openCheckMemory } from './media/check-memory.ts'
import { openBackups } from './backups.ts'
import { keepSettings, readSettings } from './db/settings.ts'
import { openImporting } from './importing.ts'
import { openImports } from './imports.ts'
import { openJudging } from './judging.ts'
import { findBinaries, type Binaries } from './media/binaries.ts'
import { openMediaChoice } from './media/choice.ts'
import { openMedia } from './media-file.ts'
import { openPictures } from './pictures.ts'
import { openPreviews } from './previews.ts'
import { openReports } from './report/reports.ts'
import { openReviewMedia } from './review/media.ts'
import { openMakeReview } from './review/make-review.ts'
import { openSimilarity } from './similarity.ts'
import { openUploads } from './uploads.ts'
import { openWatching } from './watch.ts'

export interface CoreOptions {
  dataDir: string
  /** Finds ffmpeg and ffprobe, the ffmpeg that the person chose first; asked when first needed, after a failure, and when the choice changed. */
  findMedia?: (chosen: string | null) => Promise<Binaries>
  /** Where variables are read. */
  env?: NodeJS.ProcessEnv
  now?: () => Date
  /** Works through the kept queue of imports and watches the kept folders; without, it only keeps what it is told. */
  background?: boolean
  /** Hears of defects: what crossed as `internal`, with its stack. */
  log?: (error: unknown) => void
}

/**
 * Opens the product on a data folder. Throws the failures of `openDatabase`; everything later comes as a rejected call. Several may be
 * open on one folder, in one program or in several.
 */
export async function openCore({ dataDir, findMedia, env = process.env, now = () => new Date(), background = false, log = () => {} }: CoreOptions): Promise<Core> {
  const db = openTables(dataDir)
  deleteGone(db, now(), log)
  const memory = openCheckMemory(path.join(dataDir, 'checked-media.json'))
  const media = openMediaChoice({
    env,
    memory,
    find: findMedia ?? ((chosen) => findBinaries(env, memory, chosen)),
    chosen: () => readSettings(db).ffmpeg,
    keep: (ffmpeg) => keepSettings(db, { ffmpeg }),
  })
  const { binaries } = media
  const uploads = openUploads(path.join(dataDir, 'uploads'))
  const listeners = new Set<(event: Told) => void>()
  const running = new Set<Promise<unknown>>()
  const closing = new AbortController()
  const tell = (event: Told) => {
    for (const listener of listeners) listener(event)
  }
  // What is said of a draft in a list depends on its versions: which is the newest, and what the one before scored.
  const changed = (draftIds: string[], topics: Topic[] = []) => {
    tell({ type: 'changed', data: { draftIds: draftIds.length === 0 ? [] : withVersions(db, draftIds), topics } })
  }
  const similarity = openSimilarity(db)
  const likenesses = openLikenesses({ db, find: similarity.find, found: () => changed([], ['plan']), log })
  const measurers = openMeasurers()
  const judging = openJudging(db, changed)
  const backups = openBackups({ dataDir, daysKept: () => readSettings(db).backupsKept, now, works: background, log })
  const importing = openImporting({ db, judging, binaries, measurers, now, changed, log })
  const worker = randomUUID()
  const imports = openImports({ db, importing, uploads, now, worker, works: background, tell: (data) => tell({ type: 'imports', data }), log })
  const watching = openWatching({ db, dataDir: path.resolve(dataDir), imports, now, worker, works: background, changed, log })
  const previews = openPreviews(path.join(dataDir, 'previews'), db, binaries)
  const picture = openPictures(path.join(dataDir, 'thumbnails'), db, binaries)
  const reviewMedia = openReviewMedia(path.join(dataDir, 'review-clips'), binaries, (draftId) => picture('thumbnail', draftId))
  const reports = openReports({ folder: path.join(dataDir, 'reports'), db, picture, binaries, now })
  const handlers: Handlers = {
    ...appHandlers({ dataDir, binaries }),
    ...draftHandlers({ db, judging, uploads, importing, now, changed, log, findSimilar: similarity.find }),
    ...backupHandlers({ backups, changed, restored: similarity.forget }),
    ...hashtagHandlers({ db, uploads, now, changed }),
    ...importHandlers({ imports }),
    ...libraryHandlers({ db, judging, changed, log }),
    ...previewHandlers({ previews }),
    ...settingsHandlers({ db, dataDir, media, changed }),
    ...watchHandlers({ watching, browse: openBrowse() }),
    ...clientHandlers({ db, judging, uploads, now, changed, log }),
    ...exchangeHandlers({ db, dataDir, uploads, now, changed }),
    ...postHandlers({ db, now, changed, likenesses }),
    ...repeatHandlers({ db, now, changed }),
    ...reviewHandlers({ db, uploads, makeReview: openMakeReview({ db, media: reviewMedia, now }), now, changed }),
    ...reportHandlers({ db, reports, changed }),
    ...houseRulesHandlers({ db, judging, now, changed, log }),
  }
  const referenced = new Set([...db.all(db.build.selectFrom('drafts').select('path')).map((row) => row.path), ...(await backups.undoablePaths().catch(() => []))])
  const waiting = keptUploads(db)
  await uploads.sweep((file) => waiting.has(path.basename(path.dirname(file))) || referenced.has(file))
  const shared = background ? openBackground(db, worker, [imports, watching], log) : undefined

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
    onTold(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    uploads,
    thumbnail: (draftId) => picture('thumbnail', draftId),
    strip: (draftId) => picture('strip', draftId),
    opening: (draftId) => picture('opening', draftId),
    logo: async (clientId) => {
      const bytes = logoOf(db, clientId)
      return bytes && asLogo(bytes)
    },
    media: openMedia(db),
    preview: previews.find,
    report: reports.find,
    async close() {
      closing.abort()
      judging.stop()
      likenesses.stop()
      await Promise.all([backups.close(), reports.close()])
      await similarity.close()
      await Promise.all([imports.close(), watching.close()])
      await Promise.allSettled(running)
      await measurers.close()
      shared?.close()
      db.close()
    },
  }
}

/** What is kept too long does no harm: a library that cannot be written now opens all the same. */
function deleteGone(db: Database, now: Date, log: (error: unknown) => void) {
  try {
    deleteGoneClients(db, now)
  } catch (error) {
    log(error)
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
