import type { Database } from './database.ts'

/** The index holds three letters each: a shorter word is looked up by those that begin with it. */
const indexedLetters = 3
const mostWords = 20
/** Of scripts that write no spaces, a letter can be a word anywhere. */
const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u
const beforeWords = [' ', '\n', '#', '@']

/**
 * What to ask the index of words for, so that every word of a text is somewhere: as a part of a word, a single letter at the start of one. Null where that
 * can be nowhere, or there is no word. Nothing in the text is a command of the search.
 */
export function wordsToMatch(db: Database, text: string): string | null {
  const asked = wordsOf(text).map((word) => {
    const letters = [...word].length
    if (letters >= indexedLetters) return quoted(word)
    const stems = letters === 1 && !withoutSpaces.test(word) ? beforeWords.map((before) => before + word) : [word]
    return stems.flatMap((stem) => termsFrom(db, folded(stem))).map(quoted).join(' OR ')
  })
  return asked.length === 0 || asked.includes('') ? null : asked.map((each) => `(${each})`).join(' AND ')
}

/** The words that are searched for. */
export function wordsOf(text: string): string[] {
  return [...new Set(text.normalize('NFC').split(/[\s\p{Cc}]+/u).filter((word) => word !== ''))].slice(0, mostWords)
}

/** The terms of the index that begin so. */
function termsFrom(db: Database, stem: string): string[] {
  return db.all(db.build.selectFrom('post_terms').select('term').where('term', '>=', stem).where('term', '<', `${stem}\u{10ffff}`)).map(({ term }) => term)
}

function quoted(word: string): string {
  return `"${word.replaceAll('"', '""')}"`
}

/** As the index writes its terms, and any text: in lower case, Latin letters without their marks. */
export function folded(word: string): string {
  return word.normalize('NFD').replaceAll(/(\p{Script=Latin})\p{M}+/gu, '$1').normalize('NFC').toLowerCase()
}
