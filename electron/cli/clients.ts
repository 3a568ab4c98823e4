import type { Command, Option } from 'commander'
import path from 'node:path'
import { visibleText } from '../../shared/i18n/format.ts'
import { createTexts } from '../../shared/i18n/index.ts'
import { sameName } from '../../shared/house-rules/text.ts'
import type { FailureData } from '../../shared/model/failure.ts'
import type { Core } from '../core/core.ts'
import { defaultDataFolder } from '../core/data-folder.ts'
import { failureLines } from './failure-lines.ts'
import { callCore } from './call-core.ts'
import { clientTable, clientsTable, importedText } from './clients-table.ts'
import { writeExport } from './house.ts'
import { onLibrary, type LibraryFlags } from './on-library.ts'

interface JsonFlag {
  json?: boolean
}

/** `hookline clients …`. Ends with 0, or with 1 where something is wrong, which is then told on standard error. */
export function addClientCommands(program: Command, locale: () => Option): void {
  const clients = program.command('clients').description('the clients of the library: list, show, export one as a file, import one')
  const data = (command: Command) => command.addOption(locale()).option('--data <folder>', 'folder of the library', defaultDataFolder())

  data(clients.command('list').description('list the clients, those in the archive last')).option('--json', 'print it as JSON').action((flags: LibraryFlags & JsonFlag) =>
    onLibrary(flags, async (core) => {
      const { clients: listed } = await callCore(core, 'client.list', {})
      print(flags, listed, () => clientsTable(listed, flags.locale))
      return true
    }),
  )

  data(clients.command('show').description('say what is known of a client').argument('<client>', 'its name or id')).option('--json', 'print it as JSON').action((named: string, flags: LibraryFlags & JsonFlag) =>
    onLibrary(flags, async (core) => {
      const id = await idOf(core, named, flags)
      if (id === undefined) return false
      const client = await callCore(core, 'client.get', { id })
      print(flags, client, () => clientTable(client, flags.locale))
      return true
    }),
  )

  data(clients.command('export').description('print a client as one JSON file, or write it to a file').argument('<client>', 'its name or id'))
    .option('-o, --output <file>', 'write to a file')
    .option('--force', 'overwrite that file')
    .action((named: string, flags: LibraryFlags & { output?: string; force?: boolean }) => onLibrary(flags, (core) => exportOne(core, named, flags)))

  data(clients.command('import').description('take in a file that export made: all of it, or nothing').argument('<file>'))
    .option('--dry-run', 'only say what would come')
    .option('--json', 'print it as JSON')
    .action((file: string, flags: LibraryFlags & JsonFlag & { dryRun?: boolean }) => onLibrary(flags, (core) => importOne(core, file, flags)))
}

async function exportOne(core: Core, named: string, flags: LibraryFlags & { output?: string; force?: boolean }): Promise<boolean> {
  const id = await idOf(core, named, flags)
  if (id === undefined) return false
  const { text } = await callCore(core, 'client.export', { id })
  if (flags.output === undefined) process.stdout.write(text)
  else {
    await writeExport(flags.output, text, flags.force === true)
    process.stdout.write(`${createTexts(flags.locale).t('terminal:clients.exported', { path: visibleText(flags.output) })}\n`)
  }
  return true
}

async function importOne(core: Core, file: string, flags: LibraryFlags & JsonFlag & { dryRun?: boolean }): Promise<boolean> {
  const made = await callCore(core, 'client.import', { source: { path: path.resolve(file) }, dryRun: flags.dryRun === true })
  const isGood = made.problems.length === 0
  if (flags.json || isGood) print(flags, made, () => importedText(made, flags.locale))
  for (const each of made.notices) tell(each, flags)
  if (flags.json || isGood) return isGood
  for (const each of made.problems) tell(each, flags)
  process.stderr.write(`${createTexts(flags.locale).t('terminal:clients.refused')}\n`)
  return false
}

/** The client of that name, however it is written, or of that id; undefined where there is none, which is told. */
async function idOf(core: Core, named: string, { locale }: LibraryFlags): Promise<string | undefined> {
  const { clients } = await callCore(core, 'client.list', {})
  const found = clients.find(({ id, name }) => id === named || sameName(name) === sameName(named))
  if (!found) process.stderr.write(`${createTexts(locale).t('terminal:clients.notFound', { name: visibleText(named) })}\n`)
  return found?.id
}

function print(flags: JsonFlag, value: unknown, text: () => string) {
  process.stdout.write(`${flags.json ? JSON.stringify(value, null, 2) : text()}\n`)
}

function tell(failure: FailureData, { locale }: LibraryFlags) {
  process.stderr.write(`${failureLines(failure, locale)}\n`)
}
