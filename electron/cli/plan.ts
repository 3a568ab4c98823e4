import { InvalidArgumentError, Option, type Command } from 'commander'
import path from 'node:path'
import type { Output } from '../../shared/contract/contract.ts'
import { planFormats } from '../../shared/contract/exchange.ts'
import { failureWords } from '../../shared/i18n/failure-words.ts'
import { visibleText } from '../../shared/i18n/format.ts'
import { createTexts, type Language } from '../../shared/i18n/index.ts'
import { defaultDataFolder } from '../core/data-folder.ts'
import { failureLines } from './failure-lines.ts'
import { clientCalled } from './calendar.ts'
import { callCore } from './call-core.ts'
import { onLibrary, type LibraryFlags } from './on-library.ts'

type PlanFormat = (typeof planFormats)[number]
type Mapping = Record<string, string | null>

interface ImportFlags extends LibraryFlags {
  client: string
  dryRun?: boolean
  map?: Mapping
  format?: PlanFormat
}

/** So many problems are told, the first of them. */
const mostTold = 50

/** `hookline plan import FILE`. Ends with 1 where anything is refused, which is then told on standard error; nothing is kept then. */
export function addPlanCommands(program: Command, locale: () => Option): void {
  const plan = program.command('plan').description('plans from files')
  plan
    .command('import')
    .description('take a plan in from CSV, iCalendar or JSON: all of it, or nothing where a row is refused')
    .argument('<file>')
    .requiredOption('--client <client>', 'whose plan it is, by name or id')
    .option('--dry-run', 'only say what it would do')
    .option('--map <column=field...>', 'what a column holds, such as "Publish on=date:dmy"; nothing after the = leaves it out', parseMapping)
    .addOption(new Option('--format <format>', 'what kind of file it is (default: by its name)').choices(planFormats))
    .addOption(locale())
    .option('--data <folder>', 'folder of the library', defaultDataFolder())
    .action((file: string, flags: ImportFlags, command: Command) => {
      const format = flags.format ?? formatOf(file)
      if (format === undefined) return command.error('error: --format is needed for a file whose name does not end with .csv, .tsv, .txt, .ics or .json')
      return onLibrary(flags, async (core) => {
        const client = await clientCalled(core, flags.client)
        const source = { clientId: client.id, format, source: { path: path.resolve(file) }, ...(flags.map && { mapping: flags.map }) }
        const read = await callCore(core, 'plan.read', { ...source, limit: 10_000 })
        process.stderr.write(problemsText(read, flags.locale))
        const isWell = read.problems.length === 0 && read.counts.refuse + read.repeatCounts.refuse === 0
        if (!isWell) return false
        if (flags.dryRun) process.stdout.write(`${wouldText(read, flags.locale)}\n`)
        else {
          const { added, changed, same, repeats } = await callCore(core, 'plan.import', source)
          process.stdout.write(`${createTexts(flags.locale).t('terminal:planned.imported', { name: visibleText(client.name), added, changed, same, repeats })}\n`)
        }
        return true
      })
    })
}

function wouldText({ counts, repeatCounts, columns }: Output<'plan.read'>, language: Language): string {
  const { t } = createTexts(language)
  const lines = columns.map(({ name, field }) => `  ${visibleText(name)} → ${field ?? t('terminal:planned.leftOut')}`)
  return [t('terminal:planned.would', { added: counts.add, changed: counts.change, same: counts.same, repeats: repeatCounts.add + repeatCounts.change }), ...lines].join('\n')
}

/** Problems in full, then what should be known; both as far as anybody reads. */
function problemsText({ problems, notes, rows, repeats, counts, repeatCounts }: Output<'plan.read'>, language: Language): string {
  const { t } = createTexts(language)
  const entries = [...rows, ...repeats]
  const wrong = [...problems, ...entries.flatMap((each) => each.problems)]
  const known = [...notes, ...entries.flatMap((each) => each.notes)]
  const refused = counts.refuse + repeatCounts.refuse
  return [
    ...wrong.slice(0, mostTold).map((problem) => `${failureLines(problem, language)}\n`),
    ...known.slice(0, mostTold).map((note) => `${failureWords(note, language).what}\n`),
    ...(wrong.length + known.length > mostTold * 2 ? [`${t('terminal:planned.more')}\n`] : []),
    ...(refused > 0 ? [`${t('terminal:planned.refused', { count: refused })}\n`] : []),
  ].join('')
}

function formatOf(file: string): PlanFormat | undefined {
  const end = path.extname(file).toLowerCase()
  if (['.csv', '.tsv', '.txt'].includes(end)) return 'csv'
  return end === '.ics' || end === '.ical' ? 'ics' : end === '.json' ? 'json' : undefined
}

function parseMapping(text: string, before: Mapping = {}): Mapping {
  const at = text.lastIndexOf('=')
  if (at < 1) throw new InvalidArgumentError('column=field is expected.')
  return { ...before, [text.slice(0, at)]: text.slice(at + 1) || null }
}
