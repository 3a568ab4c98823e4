import { readFileSync } from 'node:fs'
import { Command, InvalidArgumentError, Option } from 'commander'
import { z } from 'zod'
import { report, type FileReport } from '../../shared/model/report.ts'
import { profileIds, type ProfileId } from '../../shared/model/verdict.ts'
import { languageOf, languages, type Language } from '../../shared/i18n/index.ts'
import { defaultDataFolder } from '../core/data-folder.ts'
import { version } from '../core/version.ts'
import { analyseFiles } from './analyse.ts'
import { addBackupCommands } from './backup.ts'
import { addSettingsCommands } from './settings.ts'
import { addCalendarCommand } from './calendar.ts'
import { captionReport } from './caption.ts'
import { addHashtagCommands } from './hashtags-command.ts'
import { addClientCommands } from './clients.ts'
import { addHouseCommands, resolveHouse } from './house-command.ts'
import { reportCsv } from './csv.ts'
import { addPlanCommands } from './plan.ts'
import { listedKinds, practiceList, type ListedKind } from './practice-list.ts'
import { addReportCommands } from './report.ts'
import { addReviewCommands } from './review.ts'
import { ruleSearch } from './rule-search.ts'
import { reportTable } from './table.ts'
import { addWatchCommand } from './watch-command.ts'

const exitCodes = { done: 0, failed: 1, usage: 2, belowScore: 3, interrupted: 130 } as const

interface AnalyseFlags {
  caption?: string
  captionFile?: string
  profile?: ProfileId | 'all'
  house?: string
  json?: boolean
  csv?: boolean
  locale: Language
  minScore?: number
  data: string
}

const program = new Command('hookline')
  .description('Judges drafts of short vertical video against the documented practices of TikTok’s feed. Nothing leaves this computer.')
  .version(version)
  // `house export` has a --version of its own.
  .enablePositionalOptions()
  .exitOverride((error) => process.exit(error.exitCode === 0 ? exitCodes.done : exitCodes.usage))
  .showHelpAfterError()

const locale = () => new Option('--locale <language>', 'language of the answer').choices(languages).default(terminalLanguage())

program
  .command('analyse')
  .description('read, measure and judge video files')
  .argument('<files...>', 'files, or folders whose videos are meant')
  .addOption(new Option('--caption <text>', 'the caption it will be posted with').conflicts('captionFile'))
  .option('--caption-file <file>', 'a text file that holds the caption')
  .addOption(new Option('--profile <goal>', 'the goal it is judged for, or all of them side by side (default: its own, or that of the settings)').choices([...profileIds, 'all']))
  .addOption(new Option('--house <name or file>', 'the house rules it is judged by; those of a file are kept first').conflicts('profile'))
  .addOption(new Option('--json', 'print one JSON array').conflicts('csv'))
  .option('--csv', 'print one CSV row per file')
  .addOption(locale())
  .option('--min-score <points>', `exit with ${exitCodes.belowScore} when a draft scores less or is blocked`, parseScore)
  .option('--data <folder>', 'folder of the library', defaultDataFolder())
  .action(async (names: string[], flags: AnalyseFlags) => {
    const caption = flags.captionFile === undefined ? flags.caption : readCaption(flags.captionFile)
    // Who names a goal wants that goal; who names nothing, what the draft is judged by already.
    const houseRules = flags.house === undefined ? (flags.profile !== undefined ? null : undefined) : await resolveHouse(flags.data, flags.house, flags.locale)
    if (houseRules === false) return void (process.exitCode = exitCodes.failed)
    const interrupted = new AbortController()
    process.once('SIGINT', () => interrupted.abort()).once('SIGTERM', () => interrupted.abort())
    const reports = await analyseFiles({ names, caption, profile: flags.profile === 'all' ? 'documented' : flags.profile, houseRules, language: flags.locale, dataDir: flags.data, signal: interrupted.signal })
    print(reports, flags)
    process.exitCode = interrupted.signal.aborted ? exitCodes.interrupted : exitCode(reports, flags.minScore)
  })

program
  .command('practices')
  .description('list the practices that judge a draft, or search the whole rule book')
  .argument('[words...]', 'words to search for; documented facts and refused claims are searched too')
  .option('--json', 'print it as JSON, with sources')
  .addOption(new Option('--kind <kind>', 'only practices of this kind').choices(listedKinds))
  .addOption(new Option('--profile <goal>', 'only what weighs for this goal, with its weight there').choices(profileIds))
  .addOption(locale())
  .action((words: string[], flags: { json?: boolean; kind?: ListedKind; profile?: ProfileId; locale: Language }) => {
    if (words.length > 0) process.stdout.write(`${ruleSearch(words, flags.locale, flags.json === true)}\n`)
    else process.stdout.write(`${practiceList(flags, process.stdout.columns ?? 100)}\n`)
  })

program
  .command('caption')
  .description('say what is found in a caption, and where')
  .argument('<text>', 'the caption, hashtags included; - reads it from standard input')
  .option('--json', 'print it as JSON, with the sure ways to mend it')
  .addOption(locale())
  .action((text: string, flags: { json?: boolean; locale: Language }) => {
    const caption = text === '-' ? readCaption(0) : text
    process.stdout.write(`${captionReport(caption, flags.locale, flags.json === true)}\n`)
  })

addHouseCommands(program, locale)
addHashtagCommands(program, locale)
addClientCommands(program, locale)
addBackupCommands(program, locale)
addSettingsCommands(program, locale)
addWatchCommand(program, locale)
addCalendarCommand(program, locale)
addPlanCommands(program, locale)
addReviewCommands(program, locale)
addReportCommands(program, locale)

program
  .command('schema')
  .description('print the JSON Schema of what analyse --json prints')
  .action(() => {
    process.stdout.write(`${JSON.stringify(z.toJSONSchema(report), null, 2)}\n`)
  })

// A reader that closes early, such as `head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? exitCodes.done : exitCodes.failed))
await program.parseAsync()

function print(reports: FileReport[], flags: AnalyseFlags) {
  if (flags.json) process.stdout.write(`${JSON.stringify(reports, null, 2)}\n`)
  else if (flags.csv) process.stdout.write(reportCsv(reports, flags.profile === 'all'))
  else process.stdout.write(`${reportTable(reports, flags.locale, process.stdout.columns ?? 100, flags.profile === 'all')}\n`)
}

function exitCode(reports: FileReport[], minScore: number | undefined): number {
  if (reports.some((each) => 'failure' in each)) return exitCodes.failed
  const isBelow = (each: FileReport) => 'score' in each && minScore !== undefined && (each.score < minScore || each.verdict === 'blocked')
  return reports.some(isBelow) ? exitCodes.belowScore : exitCodes.done
}

function terminalLanguage(): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env
  return languageOf(LC_ALL || LC_MESSAGES || LANG)
}

function parseScore(text: string): number {
  const score = Number(text)
  if (text.trim() === '' || !(score >= 0 && score <= 100)) throw new InvalidArgumentError('A number from 0 to 100 is expected.')
  return score
}

function readCaption(file: string | 0): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '').replace(/\r?\n$/, '')
  } catch (error) {
    return program.error(`error: the caption file cannot be read: ${error instanceof Error ? error.message : String(file)}`)
  }
}
