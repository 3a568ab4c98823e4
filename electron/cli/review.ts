import path from 'node:path'
import Table from 'cli-table3'
import { InvalidArgumentError, type Command, type Option } from 'commander'
import type { Output } from '../../shared/contract/contract.ts'
import { sameName } from '../../shared/house-rules/text.ts'
import { formatBytes, formatInstant, visibleText } from '../../shared/i18n/format.ts'
import { createTexts, type Language } from '../../shared/i18n/index.ts'
import { Failure } from '../../shared/model/failure.ts'
import type { Core } from '../core/core.ts'
import { defaultDataFolder } from '../core/data-folder.ts'
import { callCore } from './call-core.ts'
import { writeExport } from './house.ts'
import { onLibrary, type LibraryFlags } from './on-library.ts'
import { printedTable } from './printed-table.ts'

interface MakeFlags extends LibraryFlags {
  from: string
  to: string
  output: string
  clips?: boolean
  scores: boolean
  note?: string
  force?: boolean
  language?: Language
}

/** `hookline review …`. Ends with 0, or with 1 where something failed, which is then told on standard error. */
export function addReviewCommands(program: Command, locale: () => Option): void {
  const review = program.command('review').description('approval by a client without an account: a page to send, and the answer that comes back')
  const data = (command: Command) => command.addOption(locale()).option('--data <folder>', 'folder of the library', defaultDataFolder())

  data(review.command('make').description('write the page that a client opens, for the posts of a period').argument('<client>', 'name of the client'))
    .requiredOption('--from <date>', 'first day, as 2026-12-01', parseDate)
    .requiredOption('--to <date>', 'last day', parseDate)
    .requiredOption('-o, --output <file>', 'where the page goes')
    .option('--force', 'write over a file that is there')
    .option('--clips', 'put small clips into it, as long as they fit')
    .option('--no-scores', 'leave scores and findings out')
    .option('--note <text>', 'a word to the client')
    .option('--language <language>', 'of the page: en or nl (default: that of the client)', parseLanguage)
    .action((client: string, flags: MakeFlags) => onLibrary(flags, (core) => makePage(core, client, flags)))

  data(review.command('read').description('say what an answer says and what taking it in would do; nothing is kept').argument('<answer>', 'the file that came back, or a mail with the answer in it')).action((file: string, flags: LibraryFlags) =>
    onLibrary(flags, async (core) => {
      process.stdout.write(`${answerTable(await callCore(core, 'review.read', { path: path.resolve(file) }), flags.locale)}\n`)
      return true
    }),
  )

  data(review.command('apply').description('take an answer in: all of it or nothing, and never twice').argument('<answer>', 'the file that came back, or a mail with the answer in it')).action((file: string, flags: LibraryFlags) =>
    onLibrary(flags, async (core) => {
      const { t } = createTexts(flags.locale)
      const { applied, approved, sentBack } = await callCore(core, 'review.apply', { path: path.resolve(file) })
      process.stdout.write(`${applied === 0 ? t('terminal:review.nothingNew') : t('terminal:review.applied', { applied, approved, sentBack })}\n`)
      return true
    }),
  )
}

async function makePage(core: Core, name: string, flags: MakeFlags): Promise<boolean> {
  const { t } = createTexts(flags.locale)
  const { clients } = await callCore(core, 'client.list', {})
  const client = clients.find((each) => sameName(each.name) === sameName(name))
  if (!client) throw new Failure('client_not_found')
  const { from, to, clips: withClips = false, scores: withScores, note = '', language } = flags
  const made = await callCore(core, 'review.make', { clientId: client.id, from, to, withClips, withScores, note, ...(language !== undefined && { language }) })
  await writeExport(flags.output, made.html, flags.force === true)
  process.stdout.write(`${t('terminal:review.made', { file: visibleText(flags.output), posts: made.posts, clips: made.clips, size: formatBytes(Buffer.byteLength(made.html), flags.locale) })}\n`)
  if (made.clipsLeftOut > 0) process.stdout.write(`${t('terminal:review.leftOut', { count: made.clipsLeftOut })}\n`)
  return true
}

/** An answer as a table: a post each, what is said of it, and what that does. */
export function answerTable({ by, answeredAt, answers }: Output<'review.read'>, language: Language): string {
  const { t } = createTexts(language)
  const head = [t('terminal:review.post'), t('terminal:review.answer'), t('terminal:review.comment'), t('terminal:review.does')]
  const table = new Table({ head, style: { head: ['bold'], border: ['gray'], compact: true }, colWidths: [null, null, 40, null], wordWrap: true })
  for (const { title, localAt, answer, text, does, changed, heldBy, status } of answers) {
    const fields = changed.map((field) => t(`terminal:review.fields.${field}`)).join(', ')
    const effect = t(`terminal:review.doing.${does}`, { fields, name: heldBy, status: status === null ? '' : t(`review.page.status.${status}`) })
    table.push([`${localAt.replace('T', ' ')}  ${visibleText(title)}`, t(`terminal:review.answers.${answer}`), visibleText(text), effect])
  }
  return `${t('terminal:review.by', { name: visibleText(by), date: formatInstant(answeredAt, language) })}\n${printedTable(table)}`
}

function parseDate(text: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || new Date(`${text}T00:00Z`).toJSON()?.startsWith(text) !== true) throw new InvalidArgumentError('A date such as 2026-12-01 is expected.')
  return text
}

function parseLanguage(text: string): Language {
  if (text !== 'en' && text !== 'nl') throw new InvalidArgumentError('en or nl is expected.')
  return text
}
