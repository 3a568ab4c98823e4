import { createRequire } from 'node:module'
import { Font } from '@react-pdf/renderer'
import { rememberShapes } from './remember-shapes.ts'
import { onDisk } from '../on-disk.ts'

const { resolve } = createRequire(import.meta.url)

/** The font of all texts. The others have what it lacks: other scripts, signs, and emoji as outlines. */
export const mainFamily = 'Inter'

const files = [
  { family: 'Inter', fontWeight: 400, file: '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf' },
  { family: 'Inter', fontWeight: 600, file: '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf' },
  { family: 'Inter', fontWeight: 700, file: '@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf' },
  { family: 'DejaVu Sans', fontWeight: 400, file: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf' },
  { family: 'DejaVu Sans', fontWeight: 600, file: 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf' },
  { family: 'DejaVu Sans', fontWeight: 700, file: 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf' },
  { family: 'Noto Emoji', fontWeight: 400, file: '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf' },
] as const

/** Words longer than this are no words of a language, but addresses, hashes and what somebody typed to see it break. */
const longestWord = 28
const graphemes = new Intl.Segmenter()

/** The first of the families that has a glyph for a code point; undefined where none has. */
export type FamilyOf = (codePoint: number) => string | undefined

let loaded: Promise<FamilyOf> | undefined

/** Makes the fonts known to the printer, once. They are found as packages, from source, built and installed alike. */
export function loadFonts(): Promise<FamilyOf> {
  loaded ??= load()
  return loaded
}

async function load(): Promise<FamilyOf> {
  for (const { family, fontWeight, file } of files) Font.register({ family, src: onDisk(resolve(file)), fontWeight })
  Font.registerHyphenationCallback(breakable)
  // Reading a font costs a millisecond: its tables are parsed when they are asked for.
  const read = await Promise.all(files.map(async ({ family, fontWeight }) => {
    const descriptor = { fontFamily: family, fontWeight }
    await Font.load(descriptor)
    const font = Font.getFont(descriptor)?.data
    if (font) rememberShapes(font)
    return fontWeight === 400 && font ? { family, font } : undefined
  }))
  // Emoji have one weight; the others have every glyph in each of theirs.
  const fonts = read.filter((each) => each !== undefined)
  const known = new Map<number, string | undefined>()
  return (codePoint) => {
    if (!known.has(codePoint)) known.set(codePoint, fonts.find(({ font }) => 'hasGlyphForCodePoint' in font && font.hasGlyphForCodePoint(codePoint))?.family)
    return known.get(codePoint)
  }
}

/**
 * Where a word may be broken. The printer sets a hyphen between two pieces, but none where an empty one lies between: that counts as a space of no width. Words of
 * a language are never broken. Names of files and addresses are where they are parted, what is longer still anywhere, and without a hyphen, which would be read as
 * part of it. So are emoji, also from what they stand at.
 */
function breakable(word: string | null): string[] {
  if (word === null) return ['']
  if (/[\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(word) && !/[\p{L}\p{N}]/u.test(word)) return ['', ...apart(lettersOf(word)), '']
  if (word.length <= longestWord) return [word]
  return apart(word.split(/(?<=[-_/&?=])|(?=\.)/u).flatMap((part) => (part.length <= longestWord ? [part] : lettersOf(part))))
}

function lettersOf(word: string): string[] {
  return [...graphemes.segment(word)].map(({ segment }) => segment)
}

function apart(pieces: readonly string[]): string[] {
  return pieces.flatMap((piece, place) => (place === 0 ? [piece] : ['', piece]))
}
