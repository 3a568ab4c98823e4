import Table from 'cli-table3'
import type { Output } from '../../shared/contract/contract.ts'
import { formatNumber, visibleText } from '../../shared/i18n/format.ts'
import { createTexts, type Language } from '../../shared/i18n/index.ts'
import { audienceLanguages, type FullClient, type ListedClient } from '../../shared/model/client.ts'
import { printedTable } from './printed-table.ts'

const style = { head: ['bold'], border: ['gray'], compact: true }

export function clientsTable(clients: readonly ListedClient[], language: Language): string {
  const { t } = createTexts(language)
  if (clients.length === 0) return t('terminal:clients.none')
  const table = new Table({ head: [t('terminal:clients.name'), t('terminal:clients.zone'), t('terminal:clients.state')], style })
  for (const { name, timeZone, archivedAt } of clients) table.push([visibleText(name), timeZone, t(archivedAt === null ? 'terminal:clients.active' : 'terminal:clients.archived')])
  return printedTable(table)
}

/** One line for each thing that is told of a client; what is not told is left out. */
export function clientTable({ name, archivedAt, details, accounts, pillars, posts, drafts }: FullClient, language: Language): string {
  const { t } = createTexts(language)
  const lines: readonly (readonly [string, string])[] = [
    [t('terminal:clients.name'), visibleText(name)],
    [t('terminal:clients.state'), t(archivedAt === null ? 'terminal:clients.active' : 'terminal:clients.archived')],
    [t('terminal:clients.zone'), details.timeZone],
    [t('terminal:clients.niche'), visibleText(details.niche)],
    [t('terminal:clients.languages'), list(audienceLanguages(details))],
    [t('terminal:clients.countries'), list(details.countries)],
    [t('terminal:clients.goal'), details.profile === null ? '' : t(`terms:profile.${details.profile}`)],
    [t('terminal:clients.weeklyGoal'), details.weeklyGoal === null ? '' : formatNumber(details.weeklyGoal, language)],
    [t('terminal:clients.approvers'), list(details.approvers.map((each) => (each.contact === '' ? each.name : `${each.name} (${each.contact})`)))],
    [t('terminal:clients.accounts'), list(accounts.map(({ handle }) => handle))],
    [t('terminal:clients.pillars'), list(pillars.map((each) => each.name))],
    [t('terminal:clients.posts'), formatNumber(posts, language)],
    [t('terminal:clients.drafts'), formatNumber(drafts, language)],
    [t('terminal:clients.notes'), details.notes.split('\n').map(visibleText).join('\n')],
  ]
  const table = new Table({ style, colWidths: [null, 80], wordWrap: true })
  for (const [label, value] of lines) if (value !== '') table.push([label, value])
  return printedTable(table)
}

/** What a file became, or would become. */
export function importedText(made: Output<'client.import'>, language: Language): string {
  const { t } = createTexts(language)
  const { posts, repeats, accounts, pillars, hashtagGroups, draftsFound, draftsMissing } = made
  return [
    t(made.client ? 'terminal:clients.imported' : 'terminal:clients.wouldImport', { name: visibleText(made.name) }),
    ...(made.isCopy ? [t('terminal:clients.copy')] : []),
    t('terminal:clients.counts', { posts, repeats, accounts, pillars, hashtagGroups }),
    ...(draftsFound + draftsMissing > 0 ? [t('terminal:clients.drafted', { found: draftsFound, missing: draftsMissing })] : []),
  ].join('\n')
}

function list(texts: readonly string[]): string {
  return texts.map(visibleText).join(', ')
}
