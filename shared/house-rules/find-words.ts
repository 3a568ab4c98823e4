import { spanOf, type TextSpan } from '../captions/hashtags.ts'

const inWord = String.raw`[\p{L}\p{M}\p{N}_]`
const isInWord = new RegExp(`^${inWord}$`, 'u')

/**
 * Where a word or phrase stands in a caption, as a whole: 'gratis' is not found in 'gratisactie'. Capitals, the way accents are written
 * and the number of blanks between words make no difference.
 */
export function findWord(caption: string, word: string): TextSpan[] {
  const forms = [...new Set([word.normalize('NFC'), word.normalize('NFD')])].map(toPattern)
  return [...caption.matchAll(new RegExp(forms.join('|'), 'giu'))].map(spanOf)
}

function toPattern(word: string): string {
  const letters = [...word]
  const before = isInWord.test(letters[0] ?? '') ? `(?<!${inWord})` : ''
  const after = isInWord.test(letters.at(-1) ?? '') ? `(?!${inWord})` : ''
  const said = word.split(/\s+/u).map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`))
  return `${before}${said.join(String.raw`\s+`)}${after}`
}
