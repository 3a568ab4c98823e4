import Table from 'cli-table3'
import { Option, type Command } from 'commander'
import type { Backup } from '../../shared/contract/settings.ts'
import { failureWords } from '../../shared/i18n/failure-words.ts'
import { formatBytes, formatInstant, formatNumber, visibleText } from '../../shared/i18n/format.ts'
import { createTexts, type Language } from '../../shared/i18n/index.ts'
import { Failure } from '../../shared/model/failure.ts'
import { listBackups } from '../core/backups.ts'
import { defaultDataFolder } from '../core/data-folder.ts'
import { rescueFromCopy, salvage, whatIsLeft } from '../core/db/rescue.ts'
import { callCore } from './call-core.ts'
import { onLibrary, told, type LibraryFlags } from './on-library.ts'
import { printedTable } from './printed-table.ts'

/** `hookline backup …`. Ends with 0, or with 1 where something failed, which is then told on standard error. */
export function addBackupCommands(program: Command, locale: () => Option): void {
  const backup = program.command('backup').description('copies of the library: make one, list them, go back to one')
  const data = (command: Command) => command.addOption(locale()).option('--data <folder>', 'folder of the library', defaultDataFolder())

  data(backup.command('make').description('make a copy now')).action((flags: LibraryFlags) =>
    onLibrary(flags, async (core) => {
      const { id } = await callCore(core, 'backup.make', {})
      process.stdout.write(`${createTexts(flags.locale).t('terminal:backup.made', { name: id })}\n`)
      return true
    }),
  )

  data(backup.command('list').description('list the copies, the newest first')).action((flags: LibraryFlags) =>
    onLibrary(flags, async (core) => {
      const { backups } = await callCore(core, 'backup.list', {})
      process.stdout.write(`${backupTable(backups, flags.locale)}\n`)
      return true
    }),
  )

  data(backup.command('restore').description('make the library what a copy holds; a copy of what it is now is made first').argument('<id>', 'its name, as the list says it')).action((id: string, flags: LibraryFlags) =>
    onLibrary(flags, async (core) => {
      const { t } = createTexts(flags.locale)
      const difference = await callCore(core, 'backup.compare', { id })
      const { undo } = await callCore(core, 'backup.restore', { id })
      process.stdout.write(`${t('terminal:backup.restored', { name: visibleText(id), ...difference })}\n${t('terminal:backup.undo', { name: undo.id })}\n`)
      return true
    }),
  )

  data(backup.command('rescue').description('for a damaged library: without options, says what can be done; it is set aside, never deleted'))
    .addOption(new Option('--copy <id>', 'go back to a copy').conflicts('salvage'))
    .option('--salvage', 'save all that can be read')
    .action((flags: RescueFlags) => told(flags.locale, async () => rescue(flags)))
}

interface RescueFlags extends LibraryFlags {
  copy?: string
  salvage?: true
}

async function rescue({ data, locale, copy, salvage: isSalvage }: RescueFlags): Promise<boolean> {
  const { t } = createTexts(locale)
  if (copy !== undefined) {
    const { aside } = rescueFromCopy(data, copy)
    say(t('terminal:backup.rescued', { name: visibleText(copy) }), t('terminal:backup.aside', { path: aside }))
  } else if (isSalvage) {
    const { aside, ...found } = salvage(data)
    say(t('terminal:backup.salvaged', { ...found }), ...(found.isCut ? [t('terminal:backup.cut')] : []), t('terminal:backup.aside', { path: aside }))
  } else {
    const found = whatIsLeft(data)
    const copies = await listBackups(data)
    say(
      ...(found instanceof Failure ? inWords(found, locale) : [t('terminal:backup.salvageable', { ...found }), ...(found.isCut ? [t('terminal:backup.cut')] : [])]),
      ...(copies.length === 0 ? [] : ['', t('terminal:backup.rescuable')]),
      backupTable(copies, locale),
    )
  }
  return true
}

function say(...lines: string[]) {
  process.stdout.write(`${lines.join('\n')}\n`)
}

function inWords({ data }: Failure, language: Language): string[] {
  const { what, why, next } = failureWords(data, language)
  return [what, why, next]
}

function backupTable(backups: readonly Backup[], language: Language): string {
  const { t } = createTexts(language)
  if (backups.length === 0) return t('terminal:backup.none')
  const head = [t('terminal:backup.name'), t('terminal:backup.time'), t('terminal:backup.reason'), t('terminal:backup.drafts'), t('terminal:backup.size')]
  const table = new Table({ head, style: { head: ['bold'], border: ['gray'], compact: true }, colAligns: ['left', 'left', 'left', 'right', 'right'] })
  for (const { id, createdAt, reason, drafts, bytes } of backups) {
    table.push([visibleText(id), formatInstant(createdAt, language), t(`terminal:backup.reasons.${reason}`), drafts === null ? t('terminal:backup.unreadable') : formatNumber(drafts, language), formatBytes(bytes, language)])
  }
  return printedTable(table)
}
