import { visibleText } from '../../shared/i18n/format.ts'

/** A command as a POSIX shell takes it: what needs quotes gets single ones. Hidden characters are shown, since this is text to read. */
export function quoteCommand(words: readonly string[]): string {
  return words.map((word) => quote(visibleText(word))).join(' ')
}

function quote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`
}
