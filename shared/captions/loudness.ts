import { findEmoji } from './emoji.ts'
import type { TextSpan } from './hashtags.ts'
import { mergeSpans } from './spans.ts'
import { tokenise, type Token } from './tokens.ts'
import { abbreviations } from './words/abbreviations.ts'

const marks = /[!?]{3,}/g

/** Words in capitals (three or more, or half of all) and three or more exclamation or question marks in a row. */
export function findShouting(caption: string, tokens: readonly Token[] = tokenise(caption)): TextSpan[] {
  const inMarks = [...caption.matchAll(marks)].map(({ index, 0: text }) => ({ from: index, to: index + text.length }))
  return mergeSpans([...inMarks, ...findCapitals(tokens)])
}

function findCapitals(tokens: readonly Token[]): TextSpan[] {
  const words = tokens.filter(({ kind, raw }) => kind === 'word' && /\p{L}/u.test(raw))
  const loud = words.filter(isLoud)
  if (loud.length < 2 || (loud.length < 3 && loud.length * 2 < words.length)) return []
  return loud.map(({ from, to }) => ({ from, to }))
}

function isLoud({ raw, key }: Token): boolean {
  return /^\p{Lu}[\p{Lu}\p{M}'’-]+$/u.test(raw) && !abbreviations.has(key)
}

/** More than five emoji in all, or more than three in a row; blanks may stand between them. */
export function findEmojiOverload(caption: string): TextSpan[] {
  const emoji = findEmoji(caption)
  if (emoji.length > 5) return emoji
  const rows = emoji.reduce<TextSpan[][]>((all, next) => {
    const row = all.at(-1)
    if (row && caption.slice(row.at(-1)?.to, next.from).trim() === '') row.push(next)
    else all.push([next])
    return all
  }, [])
  return rows.filter((row) => row.length > 3).map((row) => ({ from: row[0]?.from ?? 0, to: row.at(-1)?.to ?? 0 }))
}
