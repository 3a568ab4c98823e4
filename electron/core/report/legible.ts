import { Children, cloneElement, isValidElement, type ReactElement, type ReactNode } from 'react'
import { visibleText } from '../../../shared/i18n/format.ts'
import type { HasGlyph } from './fonts.ts'

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
export function legible(tree: ReactElement<object>, hasGlyph: HasGlyph): ReactElement<object> {
  const { children, src, style }: Props = tree.props
  const isText = tree.type === 'TEXT' || tree.type === 'LINK'
  const pieces = Children.toArray(children).map((child) => {
    if (typeof child === 'string' || typeof child === 'number') return legibleText(String(child), hasGlyph)
    return isValidElement<object>(child) ? legible(child, hasGlyph) : child
  })
  const runsLeft = isText && firstStrong(pieces.filter((each) => typeof each === 'string').join(' ')) === 'rtl'
  const changes: Props = {
    ...(runsLeft && { style: [{ textAlign: 'left' }, style ?? {}, { direction: 'rtl' }].flat() }),
    ...(tree.type === 'LINK' && !isSafeLink(src) && { src: undefined }),
  }
  return cloneElement<object>(tree, changes, ...pieces)
}

export function isSafeLink(src: unknown): boolean {
  // One within the document begins with a hash.
  return typeof src === 'string' && (/^https:\/\/[^\s]+$/.test(src) || /^#[\w-]+$/.test(src))
}

/** A text with every hidden character and every one without a glyph written out; lines stay lines. */
export function legibleText(text: string, hasGlyph: HasGlyph): string {
  return text.replaceAll(/\r\n?/g, '\n').split('\n').map((line) => withGlyphs(visibleText(line.replaceAll('\t', ' ')), hasGlyph)).join('\n')
}

function withGlyphs(line: string, hasGlyph: HasGlyph): string {
  const pieces: string[] = []
  let missing: string[] = []
  const tell = () => {
    if (missing.length > 0) pieces.push(`⟨${missing.slice(0, mostTold).join(' ')}${missing.length > mostTold ? ` +${missing.length - mostTold}` : ''}⟩`)
    missing = []
  }
  for (const character of line) {
    const code = character.codePointAt(0) ?? 0
    if (hasGlyph(code) || unseen.has(code) || /\s/u.test(character)) {
      tell()
      if (hasGlyph(code)) pieces.push(character)
      else if (!unseen.has(code)) pieces.push(' ')
    } else missing.push(`U+${code.toString(16).toUpperCase().padStart(4, '0')}`)
  }
  tell()
  return pieces.join('')
}

/** By the first letter that has a direction, as Unicode's rule P2 has it. */
function firstStrong(text: string): 'ltr' | 'rtl' {
  const [letter = ''] = /\p{L}/u.exec(text) ?? []
  return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(letter) ? 'rtl' : 'ltr'
}
