import Table from 'cli-table3'
import { createTexts, type Language } from '../../shared/i18n/index.ts'
import { formatNumber } from '../../shared/i18n/format.ts'
import type { ProfileId } from '../../shared/model/verdict.ts'
import { forProfile } from '../../shared/practices/practice.ts'
import { ruleBook } from '../../shared/rule-book/index.ts'
import { printedTable } from './printed-table.ts'

export const listedKinds = ['scored', 'gate', 'manual', 'plan', 'results'] as const
export type ListedKind = (typeof listedKinds)[number]

export interface Listing {
  json?: boolean
  kind?: ListedKind
  profile?: ProfileId
  locale: Language
}

/** The practices that judge a draft, or those of one kind or goal, as a table for a terminal, or as JSON with everything that each states. */
export function practiceList({ json = false, kind, profile, locale }: Listing, columns: number): string {
  const listed = [...ruleBook.practices, ...ruleBook.plan, ...ruleBook.results].filter((entry) => isListed(entry, kind, profile))
  if (json) return JSON.stringify(listed, null, 2)
  const { t } = createTexts(locale)
  const titleWidth = Math.max(28, Math.min(60, columns - 66))
  const table = new Table({
    head: ['id', t('terminal:practice'), t('terminal:kind'), t('terminal:weight'), t('terminal:source')],
    colWidths: [Math.max(2, ...listed.map(({ id }) => id.length)) + 2, titleWidth, 12, 10, 14],
    wordWrap: true,
    style: { head: ['bold'], border: ['gray'], compact: true },
  })
  for (const entry of listed) {
    const weight = 'weight' in entry ? formatNumber(forProfile(entry.weight, profile ?? 'documented').value, locale) : ''
    const grades = entry.sources.map(({ grade }) => grade).join(' ')
    table.push([entry.id, entry.title[locale], t(`terminal:${entry.kind}`), weight, grades])
  }
  return printedTable(table)
}

type Entry = (typeof ruleBook)['practices'][number] | (typeof ruleBook)['plan'][number] | (typeof ruleBook)['results'][number]

/** Unless a kind is asked for, only what judges a draft; for a goal, only what weighs there. */
function isListed(entry: Entry, kind: ListedKind | undefined, profile: ProfileId | undefined): boolean {
  const isKind = kind === undefined ? entry.kind !== 'plan' && entry.kind !== 'results' : entry.kind === kind
  return isKind && (profile === undefined || ('weight' in entry && forProfile(entry.weight, profile).value > 0))
}
