import { detect } from 'tinyld/light'
import { tokenise } from './tokens.ts'

/** Languages that captions of Dutch, Belgian and neighbouring makers are told apart between. */
const languages = ['nl', 'en', 'fr', 'de', 'es', 'it', 'pt', 'pl', 'tr']
/** Fewer letters than this tell too little. A judgement. */
const fewestLetters = 10

/**
 * The language of a caption as two letters, or null where there is too little to tell. Hashtags, names and addresses are left out: an English
 * hashtag does not make a Dutch caption English. By tinyld, which counts groups of letters.
 */
export function languageOf(caption: string): string | null {
  const words = tokenise(caption).filter(({ kind }) => kind === 'word')
  const text = words.map(({ raw }) => raw.toLowerCase()).join(' ')
  if (text.length < fewestLetters) return null
  return detect(text, { only: languages }) || null
}
