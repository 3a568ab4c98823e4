import { Option, type Command } from 'commander'
import { failureWords } from '../../shared/i18n/failure-words.ts'
import type { Language } from '../../shared/i18n/index.ts'
import { toFailure } from '../../shared/model/failure.ts'
import type { Core } from '../core/core.ts'
import { defaultDataFolder } from '../core/data-folder.ts'
import { openCore } from '../core/open-core.ts'
import { addFolders, folderTable, removeFolders, watchGiven, watchKept, type WatchOptions } from './watch.ts'

interface Flags {
  existing?: boolean
  json?: boolean
  list?: boolean
  add?: boolean
  remove?: boolean
  locale: Language
  data: string
}

/** `hookline watch …`. Watches until Ctrl+C and then ends with 0, or with 130 where that broke off a file. */
export function addWatchCommand(program: Command, locale: () => Option): void {
  program
    .command('watch')
    .description('judge new videos of folders as they come: of the folders named, or of those that are kept')
    .argument('[folders...]')
    .option('--existing', 'also judge the videos that are there already')
    .option('--json', 'print one JSON object a line')
    .addOption(new Option('--list', 'list the kept folders').conflicts(['add', 'remove', 'existing']))
    .addOption(new Option('--add', 'keep these folders: the workbench watches them too').conflicts('remove'))
    .addOption(new Option('--remove', 'take these folders off the list').conflicts('existing'))
    .addOption(locale())
    .option('--data <folder>', 'folder of the library', defaultDataFolder())
    .action(async (folders: string[], flags: Flags, command: Command) => {
      const isChange = flags.add === true || flags.remove === true
      if (isChange && folders.length === 0) command.error('error: name the folders')
      if (folders.length === 0 && flags.existing === true) command.error('error: --existing needs the folders named')
      if (flags.list === true && folders.length > 0) command.error('error: --list takes no folders')
      process.exitCode = await run(folders, flags)
    })
}

async function run(folders: readonly string[], flags: Flags): Promise<number> {
  const stopping = new AbortController()
  const stop = () => stopping.abort()
  process.once('SIGINT', stop).once('SIGTERM', stop)
  const { locale: language, existing = false, json = false } = flags
  const isKept = folders.length === 0 && flags.list !== true
  const options: WatchOptions = { language, json, existing, signal: stopping.signal }
  let core: Core | undefined
  try {
    core = await openCore({ dataDir: flags.data, background: isKept, log: (error) => console.error(error) })
    if (flags.list === true) return await folderTable(core, options)
    if (flags.add === true) return await addFolders(core, folders, options)
    if (flags.remove === true) return await removeFolders(core, folders, options)
    return await (isKept ? watchKept(core, options) : watchGiven(core, folders, options))
  } catch (error) {
    const { what, why, next } = failureWords(toFailure(error), language)
    process.stderr.write(`${[what, why, next].join('\n  ')}\n`)
    return 1
  } finally {
    await core?.close()
  }
}
