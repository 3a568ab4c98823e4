import { stringify } from 'csv-stringify/sync'
import type { Post } from '../../../shared/model/post.ts'
import { guardCell } from './cell.ts'
import { columns, type WriteContext } from './fields.ts'

/** Posts of one client, as they are written. */
export interface WrittenPosts {
  posts: readonly Post[]
  context: WriteContext
}

/**
 * Posts as CSV (RFC 4180: commas, CRLF, every cell in quotes), a column for each field; `columns` says which. No cell can be run by a spreadsheet, and
 * reading takes the apostrophe off again that prevents it. With a byte order mark Excel reads it as UTF-8.
 */
export function writeCsv(plans: readonly WrittenPosts[], withBom: boolean): string {
  const rows = plans.flatMap(({ posts, context }) => posts.map((post) => columns.map((column) => guardCell(column.write(post, context)))))
  const text = stringify([columns.map(({ heading }) => heading), ...rows], { quoted: true, quoted_empty: true, record_delimiter: 'windows' })
  return withBom ? `\uFEFF${text}` : text
}
