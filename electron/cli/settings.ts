import type { Command, Option } from 'commander'
import { visibleText } from '../../shared/i18n/format.ts'
import { createTexts } from '../../shared/i18n/index.ts'
import { parseJson } from '../../shared/model/parse-json.ts'
import { settingsChange, type Settings } from '../../shared/model/settings.ts'
import type { Core } from '../core/core.ts'
import { defaultDataFolder } from '../core/data-folder.ts'
import { callCore } from './call-core.ts'
import { onLibrary, type LibraryFlags } from './on-library.ts'

/** `hookline settings …`: what the settings of the page are, too. */
export function addSettingsCommands(program: Command, locale: () => Option): void {
  const settings = program.command('settings').description('what is set, and the ffmpeg that is used')
  const data = (command: Command) => command.addOption(locale()).option('--data <folder>', 'folder of the library', defaultDataFolder())

  data(settings.command('get').description('print one value, or all of them as JSON').argument('[name]')).action((name: string | undefined, flags: LibraryFlags) =>
    onLibrary(flags, async (core) => {
      const all = await callCore(core, 'settings.get', {})
      if (name === undefined) process.stdout.write(`${JSON.stringify(all, null, 2)}\n`)
      else if (isSetting(all, name)) process.stdout.write(`${shown(all[name])}\n`)
      else return unknown(flags, name, Object.keys(all))
      return true
    }),
  )

  data(settings.command('set').description('set one value: a word, a number, true or false, or JSON').argument('<name>').argument('<value>')).action((name: string, value: string, flags: LibraryFlags) =>
    onLibrary(flags, async (core) => setValue(core, name, value, flags)),
  )

  data(settings.command('ffmpeg').description('use this ffmpeg from now on; without one, that which is found').argument('[path]')).action((file: string | undefined, flags: LibraryFlags) =>
    onLibrary(flags, async (core) => {
      const { candidates } = await callCore(core, 'ffmpeg.choose', file === undefined ? { id: null } : { path: file })
      const { t } = createTexts(flags.locale)
      const used = candidates.find(({ inUse }) => inUse)
      if (used) process.stdout.write(`${t('terminal:settings.ffmpeg', { path: visibleText(used.path), version: used.version })}\n`)
      return used !== undefined
    }),
  )
}

async function setValue(core: Core, name: string, value: string, flags: LibraryFlags): Promise<boolean> {
  const names = settingsChange.keyof().options
  const known = names.find((each) => each === name)
  if (known === undefined) return unknown(flags, name, names)
  // A word needs no quotes: what is no JSON is meant as it stands.
  const change = settingsChange.safeParse({ [known]: parseJson(value) ?? value })
  if (change.success) await callCore(core, 'settings.set', change.data)
  else {
    const current = shown((await callCore(core, 'settings.get', {}))[known])
    process.stderr.write(`${createTexts(flags.locale).t('terminal:settings.notValue', { name, value: visibleText(value), current })}\n`)
  }
  return change.success
}

function unknown({ locale }: LibraryFlags, name: string, names: readonly string[]): boolean {
  process.stderr.write(`${createTexts(locale).t('terminal:settings.unknown', { name: visibleText(name), list: names.join(', ') })}\n`)
  return false
}

function isSetting(all: Settings, name: string): name is keyof Settings {
  return Object.hasOwn(all, name)
}

function shown(value: unknown): string {
  return typeof value === 'string' ? visibleText(value) : JSON.stringify(value)
}
