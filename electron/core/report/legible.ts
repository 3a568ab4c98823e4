import { Children, cloneElement, createElement, isValidElement, type ReactElement, type ReactNode } from 'react'
import { Text } from '@react-pdf/renderer'
import { visibleText } from '../../../shared/i18n/format.ts'
import { mainFamily, type FamilyOf } from './fonts.ts'

/** Joiners and choosers of how an emoji looks: without a glyph of their own they are left out, not told. */
const unseen = new Set([0x200c, 0x200d, 0xfe0e, 0xfe0f, ...Array.from({ length: 5 }, (_, tone) => 0x1f3fb + tone)])
/** Code points of one stretch without glyphs that are told. A judgement: a caption in Chinese says what it is by its first few. */
const mostTold = 6

interface Props {
  children?: ReactNode
  src?: unknown
  style?: unknown
}

/**
 * The tree as it may be printed: hidden characters and those that no font has are written out, a text that runs from right to left does, and links lead to
 * https or nowhere. Every document goes through here, so that none has to think of it. It must be made of the printer's own elements alone.
 */
export function legible(tree: ReactElement<object>, familyOf: FamilyOf): ReactElement<object> {
  const { children, src, style }: Props = tree.props
  const isText = tree.type === 'TEXT' || tree.type === 'LINK'
  const pieces = Children.toArray(children).map((child) => {
    if (typeof child === 'string' || typeof child === 'number') return legibleText(String(child), familyOf)
    return isValidElement<object>(child) ? legible(child, familyOf) : child
  })
  const runsLeft = isText && firstStrong(pieces.filter((each) => typeof each === 'string').join(' ')) === 'rtl'
  const changes: Props = {
    ...(runsLeft && { style: [{ textAlign: 'left' }, style ?? {}, { direction: 'rtl' }].flat() }),
    ...(tree.type === 'LINK' && !isSafeLink(src) && { src: undefined }),
  }
  return cloneElement<object>(tree, changes, ...pieces.flatMap((each) => (isText && typeof each === 'string' ? inFamilies(each, familyOf, runsLeft) : [each])))
}

/**
 * A text cut where another family has to help out, with what that one writes in a text of its own. The printer would choose by itself, but forgets its choice at
 * the end of every emoji, and draws a box for the next.
 */
function inFamilies(text: string, familyOf: FamilyOf, runsLeft: boolean): ReactNode[] {
  const runs: { family: string; text: string }[] = []
  for (const character of text) {
    const family = familyOf(character.codePointAt(0) ?? 0) ?? mainFamily
    const last = runs.at(-1)
    if (last && last.family === family) last.text += character
    else runs.push({ family, text: character })
  }
  return runs.map((run) => (run.family === mainFamily ? run.text : createElement(Text, { style: { fontFamily: run.family, ...(runsLeft && { direction: 'rtl' as const }) } }, run.text)))
}

export function isSafeLink(src: unknown): boolean {
  // One within the document begins with a hash.
  return typeof src === 'string' && (/^https:\/\/[^\s]+$/.test(src) || /^#[\w-]+$/.test(src))
}

/** A text with every hidden character and every one without a glyph written out; lines stay lines. */
export function legibleText(text: string, familyOf: FamilyOf): string {
  return text.replaceAll(/\r\n?/g, '\n').split('\n').map((line) => withGlyphs(visibleText(line.replaceAll('\t', ' ')), familyOf)).join('\n')
}

function withGlyphs(line: string, familyOf: FamilyOf): string {
  const pieces: string[] = []
  let missing: string[] = []
  const tell = () => {
    if (missing.length > 0) pieces.push(`⟨${missing.slice(0, mostTold).join(' ')}${missing.length > mostTold ? ` +${missing.length - mostTold}` : ''}⟩`)
    missing = []
  }
  for (const given of line) {
    const character = plain(given, familyOf)
    const code = character.codePointAt(0) ?? 0
    if (familyOf(code) !== undefined || unseen.has(code) || /\s/u.test(character)) {
      tell()
      if (familyOf(code) !== undefined) pieces.push(character)
      else if (!unseen.has(code)) pieces.push(' ')
    } else missing.push(`U+${code.toString(16).toUpperCase().padStart(4, '0')}`)
  }
  tell()
  return pieces.join('')
}

/** The letter that a styled one stands for, such as the bold ones of mathematics that captions are written in, where the styled one has no glyph. */
function plain(character: string, familyOf: FamilyOf): string {
  const has = (text: string) => [...text].every((each) => familyOf(each.codePointAt(0) ?? 0) !== undefined)
  if (has(character)) return character
  const known = character.normalize('NFKC')
  return has(known) ? known : character
}

/** By the first letter that has a direction, as Unicode's rule P2 has it. */
function firstStrong(text: string): 'ltr' | 'rtl' {
  const [letter = ''] = /\p{L}/u.exec(text) ?? []
  return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(letter) ? 'rtl' : 'ltr'
}
