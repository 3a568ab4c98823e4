import type { Source } from '../../shared/practices/practice.ts'

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')
}

/** Sources in a table, each with its figure, grade and date. */
export function sourceTable(sources: readonly Source[]): string {
  return table(['source', 'says', 'figure', 'grade', 'date'], sources.map(sourceRow))
}

function sourceRow({ title, publisher, url, statement, figure, grade, date, contradicts }: Source): string[] {
  const name = url === null ? title : `[${title}](${url})`
  return [`${name}, ${publisher}`, `${contradicts ? '**Contradicts.** ' : ''}${statement}`, figure ?? '–', grade, date ?? 'not stated']
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}
