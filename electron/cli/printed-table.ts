import { stripVTControlCharacters } from 'node:util'

/** A table as text, without colours where standard output shows none. */
export function printedTable(table: { toString(): string }): string {
  const text = table.toString()
  return process.stdout.hasColors?.() ? text : stripVTControlCharacters(text)
}
