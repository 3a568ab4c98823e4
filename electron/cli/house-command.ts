import { InvalidArgumentError, type Command, type Option } from 'commander'
import type { Language } from '../../shared/i18n/index.ts'
import { createTexts } from '../../shared/i18n/index.ts'
import { defaultDataFolder } from '../core/data-folder.ts'
import { addedText, addHouse, checkHouse, exportHouse, houseFor, houseTable, problemsText, writeExport } from './house.ts'
import { onLibrary, told, type LibraryFlags } from './on-library.ts'

/** `hookline house …`. Ends with 0, or with 1 where something is wrong, which is then told on standard error. */
export function addHouseCommands(program: Command, locale: () => Option): void {
  const house = program.command('house').description('house rules: an agency’s or a client’s own profile')
  const data = (command: Command) => command.addOption(locale()).option('--data <folder>', 'folder of the library', defaultDataFolder())

  house
    .command('check')
    .description('say whether a YAML or JSON file is good house rules; nothing is kept')
    .argument('<file>')
    .addOption(locale())
    .action((file: string, { locale: language }: { locale: Language }) =>
      told(language, async () => {
        const { isGood, text } = await checkHouse(file, language)
        ;(isGood ? process.stdout : process.stderr).write(`${text}\n`)
        return isGood
      }),
    )

  data(house.command('add').description('keep a file of house rules, as a new version where there are some of its name').argument('<file>')).action((file: string, flags: LibraryFlags) =>
    onLibrary(flags, async (core) => {
      const added = await addHouse(core, file)
      ;(added.saved ? process.stdout : process.stderr).write(`${addedText(added, flags.locale)}\n`)
      return added.saved !== null
    }),
  )

  data(house.command('list').description('list the house rules that are kept')).action((flags: LibraryFlags) =>
    onLibrary(flags, async (core) => {
      process.stdout.write(`${await houseTable(core, flags.locale)}\n`)
      return true
    }),
  )

  data(house.command('export').description('print house rules as they were given, or write them to a file').argument('<name>'))
    .option('--version <number>', 'an older version', parseVersion)
    .option('-o, --output <file>', 'write to a file')
    .option('--force', 'overwrite that file')
    .action((name: string, flags: LibraryFlags & { version?: number; output?: string; force?: boolean }) =>
      onLibrary(flags, async (core) => {
        const text = await exportHouse(core, name, flags.version)
        if (flags.output === undefined) process.stdout.write(text)
        else {
          await writeExport(flags.output, text, flags.force === true)
          process.stdout.write(`${createTexts(flags.locale).t('terminal:house.exported', { path: flags.output })}\n`)
        }
        return true
      }),
    )
}

/** The id of the house rules that `analyse --house` names. False where there are none, which has been told. */
export async function resolveHouse(dataDir: string, named: string, language: Language): Promise<string | false> {
  let id: string | false = false
  await onLibrary({ data: dataDir, locale: language }, async (core) => {
    const found = await houseFor(core, named)
    if ('id' in found) id = found.id
    else process.stderr.write(`${problemsText(found.problems, language)}\n`)
    return id !== false
  })
  return id
}

function parseVersion(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('A whole number from 1 is expected.')
  return Number(text)
}
