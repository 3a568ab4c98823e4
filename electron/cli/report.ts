import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { InvalidArgumentError, type Command, type Option } from 'commander'
import { z } from 'zod'
import type { ReportSubject } from '../../shared/contract/reports.ts'
import { formatBytes, visibleText } from '../../shared/i18n/format.ts'
import { createTexts, languages, type Language } from '../../shared/i18n/index.ts'
import { Failure } from '../../shared/model/failure.ts'
import type { Core } from '../core/core.ts'
import { defaultDataFolder } from '../core/data-folder.ts'
import { callCore } from './call-core.ts'
import { onLibrary, type LibraryFlags } from './on-library.ts'
import { showProgress } from './progress.ts'
import { writeWhole } from '../core/write-whole.ts'

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

function readLanguage(text: string): Language {
  const found = languages.find((language) => language === text)
  if (!found) throw new InvalidArgumentError(`${languages.join(' or ')} is expected.`)
  return found
}
