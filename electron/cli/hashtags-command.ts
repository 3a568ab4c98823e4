import path from 'node:path'
import Table from 'cli-table3'
import { Option, type Command } from 'commander'
import type { Output } from '../../shared/contract/contract.ts'
import { groupKinds, type GroupKind, type LibraryGroup } from '../../shared/contract/hashtags.ts'
import { failureWords } from '../../shared/i18n/failure-words.ts'
import { formatDate, visibleText } from '../../shared/i18n/format.ts'
import { createTexts, type Language } from '../../shared/i18n/index.ts'
import { Failure } from '../../shared/model/failure.ts'
import type { Core } from '../core/core.ts'
import { defaultDataFolder } from '../core/data-folder.ts'
import { callCore } from './call-core.ts'
import { writeExport } from './house.ts'
import { onLibrary, type LibraryFlags } from './on-library.ts'
import { printedTable } from './printed-table.ts'

interface HashtagFlags extends LibraryFlags {
  client?: string
}

/** `hookline hashtags …`. Ends with 0, or with 1 where something failed or is refused, which is then told on standard error. */
export function addHashtagCommands(program: Command, locale: () => Option): void {
  const hashtags = program.command('hashtags').description('hashtag groups of a client, or everybody’s: list them, take a table in, write one')
  const data = (command: Command) => command.option('--client <name>', 'those of this client').addOption(locale()).option('--data <folder>', 'folder of the library', defaultDataFolder())

  data(hashtags.command('list').description('list groups with their use and what is out of date; without a client, all')).action((flags: HashtagFlags) =>
    onLibrary(flags, async (core) => {
      const clientId = flags.client === undefined ? undefined : await clientNamed(core, flags.client)
      const { groups } = await callCore(core, 'hashtags.library', { clientId })
      process.stdout.write(`${groupTable(groups, flags.locale)}\n`)
      return true
    }),
  )

  data(hashtags.command('import').description('take a CSV in: columns tag, group, kind, date, region, note; all of it or nothing').argument('<file>'))
    .option('--group <name>', 'group for rows that name none (default: the name of the file)')
    .addOption(new Option('--kind <kind>', 'kind for rows that name none').choices(groupKinds))
    .option('--dry-run', 'say what it would do; nothing is kept')
    .action((file: string, flags: HashtagFlags & { group?: string; kind?: GroupKind; dryRun?: boolean }) =>
      onLibrary(flags, async (core) => {
        const asked = { clientId: await ownerOf(core, flags), source: { path: path.resolve(file) }, group: flags.group ?? path.parse(file).name.slice(0, 100), kind: flags.kind ?? null }
        const found = await callCore(core, 'hashtags.import', { ...asked, dryRun: true })
        const isGood = found.problems.length === 0 && found.counts.refuse === 0
        if (isGood && !flags.dryRun) await callCore(core, 'hashtags.import', { ...asked, dryRun: false })
        ;(isGood ? process.stdout : process.stderr).write(`${importText(found, flags.locale)}\n`)
        return isGood
      }),
    )

  data(hashtags.command('export').description('print the groups as CSV, or write them to a file; without a client, everybody’s'))
    .option('-o, --output <file>', 'write to a file')
    .option('--force', 'overwrite that file')
    .action((flags: HashtagFlags & { output?: string; force?: boolean }) =>
      onLibrary(flags, async (core) => {
        const { text } = await callCore(core, 'hashtags.export', { clientId: await ownerOf(core, flags) })
        if (flags.output === undefined) process.stdout.write(text)
        else await writeExport(flags.output, text, flags.force === true)
        return true
      }),
    )
}

async function ownerOf(core: Core, { client }: HashtagFlags): Promise<string | null> {
  return client === undefined ? null : clientNamed(core, client)
}

async function clientNamed(core: Core, name: string): Promise<string> {
  const { clients } = await callCore(core, 'client.list', {})
  const found = clients.find((client) => client.id === name || client.name.toLowerCase() === name.trim().toLowerCase())
  if (!found) throw new Failure('client_not_found')
  return found.id
}

function groupTable(groups: readonly LibraryGroup[], language: Language): string {
  const { t } = createTexts(language)
  if (groups.length === 0) return t('page:advice.hashtags.empty')
  const table = new Table({ head: [t('page:advice.hashtags.group'), t('page:advice.hashtags.kind'), t('page:advice.hashtags.tags')], style: { head: ['bold'], border: ['gray'], compact: true }, wordWrap: true })
  for (const { name, details, uses, stale } of groups) {
    const kind = details.kind === null ? '' : t(`page:advice.hashtags.kinds.${details.kind}`)
    const seen = [details.trendedOn === null ? null : formatDate(details.trendedOn, language), details.region].filter((part) => part !== null)
    const marks = stale.map((mark) => `! ${mark.kind === 'trend-old' ? t('page:advice.hashtags.trendOld', { count: mark.days }) : mark.kind === 'trend-undated' ? t('page:advice.hashtags.trendUndated') : t('page:advice.hashtags.unused', { count: mark.tags.length, list: mark.tags.map(visibleText).join(' ') })}`)
    table.push([visibleText(name), [kind, ...seen].join('\n'), [uses.map(({ tag, drafts, posts }) => `${visibleText(tag)} ${drafts + posts}`).join('  '), ...marks].join('\n')])
  }
  return printedTable(table)
}

function importText({ counts, groups, rows, problems, notes }: Output<'hashtags.import'>, language: Language): string {
  const { t } = createTexts(language)
  const summary = [t('page:advice.hashtags.adds', { count: counts.add }), t('page:advice.hashtags.same', { count: counts.same }), t('page:advice.hashtags.refused', { count: counts.refuse }), t('page:advice.hashtags.newGroups', { count: groups.add }), t('page:advice.hashtags.changedGroups', { count: groups.change })].join(' · ')
  const wrong = [...problems, ...notes].map((failure) => failureWords(failure, language).what)
  const refused = rows.flatMap((row) => row.problems.map((failure) => `${t('page:advice.hashtags.row', { row: row.row })}: ${failureWords(failure, language).what}`))
  return [summary, ...wrong, ...refused].join('\n')
}
