import { stringify } from 'csv-stringify/sync'
import type { HashtagGroup } from '../../../shared/contract/hashtags.ts'
import { guardCell } from '../exchange/cell.ts'
import { hashtagFields } from './columns.ts'

/** Groups as CSV, a row for each hashtag: no cell is run by a spreadsheet, and with its byte order mark Excel reads it as UTF-8. */
export function hashtagCsv(groups: readonly HashtagGroup[]): string {
  const rows = groups.flatMap(({ name, tags, details: { kind, trendedOn, region, note } }) => tags.map((tag) => [tag, name, kind ?? '', trendedOn ?? '', region ?? '', note].map(guardCell)))
  return `\uFEFF${stringify([[...hashtagFields], ...rows], { quoted: true, quoted_empty: true, record_delimiter: 'windows' })}`
}
