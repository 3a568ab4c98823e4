import { stat } from 'node:fs/promises'
import path from 'node:path'
import Table from 'cli-table3'
import type { Output } from '../../shared/contract/contract.ts'
import { failureWords } from '../../shared/i18n/failure-words.ts'
import { shownScore, visibleText } from '../../shared/i18n/format.ts'
import { createTexts, type Language } from '../../shared/i18n/index.ts'
import { practiceOf } from '../../shared/house-rules/practice-of.ts'
import { Failure, toFailure, type FailureData } from '../../shared/model/failure.ts'
import type { FileReport } from '../../shared/model/report.ts'
import type { Core } from '../core/core.ts'
import { libraryFolder } from '../core/library-folder.ts'
import { videosIn, type FoundVideo } from '../core/videos-in.ts'
import { watchFolder } from '../core/watch-folder.ts'
import { failed, judgedReport } from './analyse.ts'
import { callCore } from './call-core.ts'
import { printedTable } from './printed-table.ts'

export interface WatchOptions {
  language: Language
  json: boolean
  existing: boolean
  signal: AbortSignal
}

const interrupted = 130

/** Watches the named folders until the signal; nothing is kept but the drafts. Ends with 130 where a file was broken off. */
export async function watchGiven(core: Core, folders: readonly string[], options: WatchOptions): Promise<number> {
  const roots = [...new Set(folders.map((folder) => path.resolve(folder)))]
  for (const root of roots) await assertFolder(root)
  const underway = new Set<Promise<void>>()
  let brokeOff = false

  async function judge(root: string, file: string) {
    try {
      const judged = await callCore(core, 'draft.import', { source: { path: file }, folder: libraryFolder(root, file) }, { signal: options.signal })
      print(await judgedReport(core, file, judged, options.signal), options)
    } catch (error) {
      if (options.signal.aborted) brokeOff = true
      else print(failed(file, toFailure(error), options.language), options)
    }
  }

  const watches = await Promise.all(
    roots.map(async (root) => {
      const seen = new Map((options.existing ? [] : await videosIn(root)).map((video) => [video.path, stateOf(video)]))
      return watchFolder(root, {
        onVideo(video) {
          if (options.signal.aborted || seen.get(video.path) === stateOf(video)) return
          seen.set(video.path, stateOf(video))
          const work = judge(root, video.path).finally(() => underway.delete(work))
          underway.add(work)
        },
        onProblem: problemTeller(root, options),
      })
    }),
  )
  sayWatching(roots.length, options)
  await untilStopped(options.signal)
  await Promise.all(watches.map((watch) => watch.close()))
  await Promise.all(underway)
  return brokeOff ? interrupted : 0
}

/** Watches the kept folders, in this program or in another that is open, and prints what comes in. What is broken off goes on the next time. */
export async function watchKept(core: Core, options: WatchOptions): Promise<number> {
  const { folders } = await callCore(core, 'watch.list', {})
  const count = folders.filter(({ enabled }) => enabled).length
  if (count === 0) {
    process.stderr.write(`${createTexts(options.language).t('terminal:watch.none')}\n`)
    return 1
  }
  const { imports } = await callCore(core, 'import.list', {})
  const told = new Set(imports.filter(({ state }) => state.kind === 'done' || state.kind === 'failed').map(({ id }) => id))
  let last: Promise<void> = Promise.resolve()
  core.onTold((event) => {
    if (event.type !== 'imports') return
    for (const { id, origin, name, path: at, state } of event.data.changed) {
      if (origin !== 'watch' || told.has(id) || (state.kind !== 'done' && state.kind !== 'failed')) continue
      told.add(id)
      const file = at ?? name
      const reported = state.kind === 'done' ? callCore(core, 'draft.get', { draftId: state.result.draftId }).then((judged) => judgedReport(core, file, judged, options.signal)) : Promise.resolve(failed(file, state.failure, options.language))
      last = Promise.all([last, reported]).then(([, report]) => print(report, options), (error: unknown) => print(failed(file, toFailure(error), options.language), options))
    }
  })
  sayWatching(count, options)
  await untilStopped(options.signal)
  await last
  const after = await callCore(core, 'import.list', {})
  return after.imports.some(({ state }) => state.kind === 'running') ? interrupted : 0
}

/** Keeps folders, which the workbench watches from then on. */
export async function addFolders(core: Core, folders: readonly string[], { existing, language }: WatchOptions): Promise<number> {
  for (const folder of folders) {
    const { path: at } = await callCore(core, 'watch.add', { path: path.resolve(folder), existing })
    process.stdout.write(`${createTexts(language).t('terminal:watch.added', { path: visibleText(at) })}\n`)
  }
  return 0
}

/** Takes folders off the list; 1 where one is not on it. */
export async function removeFolders(core: Core, folders: readonly string[], { language }: WatchOptions): Promise<number> {
  const { t } = createTexts(language)
  const { folders: kept } = await callCore(core, 'watch.list', {})
  let code = 0
  for (const at of folders.map((folder) => path.resolve(folder))) {
    const found = kept.find((each) => each.path === at)
    if (found) await callCore(core, 'watch.remove', { id: found.id })
    else code = 1
    ;(found ? process.stdout : process.stderr).write(`${t(found ? 'terminal:watch.removed' : 'terminal:watch.notWatched', { path: visibleText(at) })}\n`)
  }
  return code
}

/** Prints the kept folders and how each fares. */
export async function folderTable(core: Core, { language, json }: WatchOptions): Promise<number> {
  const { folders } = await callCore(core, 'watch.list', {})
  process.stdout.write(json ? `${JSON.stringify(folders, null, 2)}\n` : `${tableOf(folders, language)}\n`)
  return 0
}

function tableOf(folders: Output<'watch.list'>['folders'], language: Language): string {
  const { t } = createTexts(language)
  if (folders.length === 0) return t('terminal:watch.none')
  const table = new Table({ head: [t('terminal:watch.folder'), t('terminal:watch.state')], style: { head: ['bold'], border: ['gray'], compact: true } })
  for (const { path: at, enabled, problem } of folders) {
    table.push([visibleText(at), problem ? failureWords(problem, language).what : t(enabled ? 'terminal:watch.on' : 'terminal:watch.off')])
  }
  return printedTable(table)
}

function stateOf({ bytes, modifiedMs }: FoundVideo): string {
  return `${bytes}:${modifiedMs}`
}

async function assertFolder(root: string): Promise<void> {
  const found = await stat(root).catch(() => undefined)
  if (!found?.isDirectory()) throw new Failure('folder_missing', { path: root, name: path.basename(root) })
}

/** One line a file: the verdict and what costs most, or what went wrong. */
function print(report: FileReport, { json, language }: WatchOptions): void {
  const { t } = createTexts(language)
  if (json) return void process.stdout.write(`${JSON.stringify(report)}\n`)
  const name = visibleText(path.basename(report.file))
  if ('failure' in report) return void process.stdout.write(`${name}  ✗ ${report.failure.what} ${report.failure.next}\n`)
  const [first] = report.fixFirst
  const title = first === undefined ? undefined : practiceOf(report, first)?.failTitle[language]
  const mend = title === undefined ? '' : `  ${t('terminal:watch.mend', { title })}`
  process.stdout.write(`${t('terminal:watch.line', { name, verdict: t(`terms:verdict.${report.verdict}`), score: shownScore(report.score) })}${mend}\n`)
}

function problemTeller(root: string, { language }: WatchOptions): (problem: FailureData | null) => void {
  let isAway = false
  return (problem) => {
    if (problem) process.stderr.write(`${failureWords(problem, language).what}\n`)
    else if (isAway) process.stderr.write(`${createTexts(language).t('terminal:watch.back', { path: visibleText(root) })}\n`)
    isAway = problem !== null
  }
}

function sayWatching(count: number, { language }: WatchOptions): void {
  process.stderr.write(`${createTexts(language).t('terminal:watch.watching', { count })}\n`)
}

/** Watching keeps no program alive by itself. */
async function untilStopped(signal: AbortSignal): Promise<void> {
  const alive = setInterval(() => {}, 60_000)
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
  clearInterval(alive)
}
