import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { InvalidArgumentError, type Command, type Option } from 'commander'
import { z } from 'zod'
import { maxBatchDrafts, type ReportSubject } from '../../shared/contract/reports.ts'
import { formatBytes, visibleText } from '../../shared/i18n/format.ts'
import { createTexts, languages, type Language } from '../../shared/i18n/index.ts'
import { failureWords } from '../../shared/i18n/failure-words.ts'
import { Failure, toFailure } from '../../shared/model/failure.ts'
import type { Core } from '../core/core.ts'
import { defaultDataFolder } from '../core/data-folder.ts'
import { clientCalled, parseDate, rangeOf } from './calendar.ts'
import { callCore } from './call-core.ts'
import { onLibrary, type LibraryFlags } from './on-library.ts'
import { showProgress } from './progress.ts'
import { writeWhole } from '../core/write-whole.ts'
import { namedFiles } from './video-files.ts'

export interface ReportFlags extends LibraryFlags {
  pdf: string
  force?: boolean
  lang?: Language
}

/** `hookline report …`. Ends with 0, or with 1 where something failed, which is then told on standard error. */
export function addReportCommands(program: Command, locale: () => Option): void {
  const report = program.command('report').description('documents to hand over, as PDF')
  const kind = (name: string, about: string) =>
    report
      .command(name)
      .description(about)
      .requiredOption('--pdf <file>', 'where the document goes')
      .option('--force', 'write over a file that is there')
      .addOption(locale())
      .option('--lang <language>', `of the document: ${languages.join(' or ')} (default: that of the answer)`, readLanguage)
      .option('--data <folder>', 'folder of the library', defaultDataFolder())

  kind('draft', 'pre-flight certificate of a draft')
    .argument('<draft>', 'its id, or a file, which is analysed first where it is not in the library')
    .action((draft: string, flags: ReportFlags) => onLibrary(flags, (core) => writeReport(core, async () => ({ kind: 'draft', draftId: await draftOf(core, draft) }), flags)))

  kind('compare', 'what changed from one draft to another')
    .argument('<before>', 'id or file of the first')
    .argument('<after>', 'id or file of the second')
    .action((before: string, after: string, flags: ReportFlags) =>
      onLibrary(flags, (core) => writeReport(core, async () => ({ kind: 'comparison', beforeId: await draftOf(core, before), afterId: await draftOf(core, after) }), flags)),
    )

  addPeriodCommands(kind)
  addBatchCommand(kind)
}

interface PeriodFlags extends ReportFlags {
  from?: string
  to?: string
}

interface ClientFlags extends PeriodFlags {
  experiments?: string
  next?: string
}

type Kind = (name: string, about: string) => Command

function withPeriod(command: Command): Command {
  return command.option('--from <date>', 'the first day, such as 2026-03-01', parseDate).option('--to <date>', 'the last day', parseDate)
}

function checked(flags: PeriodFlags, command: Command): PeriodFlags {
  if (flags.from !== undefined && flags.to !== undefined && flags.from > flags.to) command.error('error: --from lies after --to')
  return flags
}

/** Reports of a period: the month that it is for the client, unless told. */
function addPeriodCommands(kind: Kind): void {
  withPeriod(kind('calendar', 'what is planned: open approvals, a page a month, an agenda'))
    .argument('[client]', 'its name or id; all clients where none is named')
    .action((name: string | undefined, flags: PeriodFlags, command: Command) => {
      const { from, to } = checked(flags, command)
      return onLibrary(flags, (core) => writeReport(core, async () => {
        const client = name === undefined ? null : await clientCalled(core, name)
        return { kind: 'calendar', clientId: client?.id ?? null, ...rangeOf(from, to, client?.timeZone ?? ownTimeZone()) }
      }, flags))
    })

  withPeriod(kind('client', 'what was planned, done and checked for a client'))
    .argument('<client>', 'its name or id')
    .option('--experiments <text>', 'what was tried, in your own words')
    .option('--next <text>', 'what comes next, in your own words')
    .action((name: string, flags: ClientFlags, command: Command) => {
      const { from, to } = checked(flags, command)
      return onLibrary(flags, (core) => writeReport(core, async () => {
        const client = await clientCalled(core, name)
        return { kind: 'client', clientId: client.id, ...rangeOf(from, to, client.timeZone), ...(flags.experiments !== undefined && { experiments: flags.experiments }), ...(flags.next !== undefined && { nextSteps: flags.next }) }
      }, flags))
    })
}

function addBatchCommand(kind: Kind): void {
  kind('batch', 'many drafts side by side')
    .argument('<files...>', 'files, or folders whose videos are meant; what is not in the library is analysed first')
    .action((names: string[], flags: ReportFlags) => onLibrary(flags, async (core) => {
      let isWhole = true
      const wrote = await writeReport(core, async () => {
        const { draftIds, failed } = await draftsOf(core, names, flags.locale)
        isWhole = !failed
        return { kind: 'batch', draftIds }
      }, flags)
      return wrote && isWhole
    }))
}

function ownTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** Makes a report and writes it, whole or not at all. Rejects with `file_exists` rather than overwrite, unless told to: before any work where the file is there already. */
export async function writeReport(core: Core, subject: () => Promise<ReportSubject>, { pdf, force = false, lang, locale }: ReportFlags): Promise<boolean> {
  if (!force && existsSync(pdf)) throw new Failure('file_exists', { path: pdf })
  const made = await callCore(core, 'report.make', { subject: await subject(), language: lang ?? locale })
  const kept = await core.report(made.reportId)
  if (!kept) throw new Failure('internal', undefined, 'the report is gone')
  await writeWhole(path.resolve(pdf), await readFile(kept.path), force)
  const { t } = createTexts(locale)
  process.stdout.write(`${t('terminal:report.made', { file: visibleText(pdf), count: made.pages, size: formatBytes(made.sizeBytes, locale) })}\n`)
  return true
}

/** The id of a draft that is named by it or by its file; a file that the library does not know is analysed. */
export async function draftOf(core: Core, named: string): Promise<string> {
  if (z.uuid().safeParse(named).success) return named
  const progress = showProgress(1)
  const line = progress.line(named)
  try {
    const { draft } = await callCore(core, 'draft.import', { source: { path: path.resolve(named) } }, { onProgress: ({ percent }) => line.percent(percent) })
    line.end('')
    return draft.id
  } finally {
    progress.close()
  }
}

/** The ids of the drafts that are named by files and folders, in order. What cannot be analysed is told on standard error and left out; rejects where nothing is left. */
async function draftsOf(core: Core, names: readonly string[], language: Language): Promise<{ draftIds: string[]; failed: boolean }> {
  const named = await namedFiles(names)
  const progress = showProgress(named.length)
  const failures: string[] = []
  const found = await Promise.all(named.map(async (each) => {
    const file = 'file' in each ? each.file : each.emptyFolder
    const line = progress.line(file)
    try {
      if ('emptyFolder' in each) throw new Failure('folder_without_videos', { name: path.basename(file) })
      const { draft } = await callCore(core, 'draft.import', { source: { path: file } }, { onProgress: ({ percent }) => line.percent(percent) })
      line.end('')
      return draft.id
    } catch (error) {
      const { what } = failureWords(toFailure(error), language, { name: path.basename(file), path: file })
      line.end(what)
      failures.push(`${visibleText(file)}: ${what}`)
      return null
    }
  })).finally(() => progress.close())
  for (const failure of failures) process.stderr.write(`${failure}\n`)
  const draftIds = [...new Set(found.filter((id) => id !== null))]
  if (draftIds.length === 0) throw new Failure('draft_not_found')
  if (draftIds.length > maxBatchDrafts) throw new Failure('input_invalid')
  return { draftIds, failed: failures.length > 0 }
}

function readLanguage(text: string): Language {
  const found = languages.find((language) => language === text)
  if (!found) throw new InvalidArgumentError(`${languages.join(' or ')} is expected.`)
  return found
}
