import { existsSync, readFileSync } from 'node:fs'

/** Rows of a CSV file as cells by the name of their column; null where there is no such file. A quoted cell may hold commas. */
export function readCsv(file: string): Record<string, string>[] | null {
  if (!existsSync(file)) return null
  const [head = [], ...rows] = readFileSync(file, 'utf8').split(/\r?\n/).filter(Boolean).map(cellsOf)
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])))
}

function cellsOf(line: string): string[] {
  return Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
}
