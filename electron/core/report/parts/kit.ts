import { createHash } from 'node:crypto'
import { Image, Link, Text, View } from '@react-pdf/renderer'
import { createElement, type ComponentProps, type ReactElement, type ReactNode } from 'react'
import { colours } from './colours.ts'

/** A piece of a document; null and false are nothing. */
export type Piece = ReactElement | string | null | false | readonly Piece[]
export type Style = Exclude<ComponentProps<typeof View>['style'], undefined | readonly unknown[]>

/** Sizes of text, points. */
export const size = { tiny: 6.5, small: 7.5, body: 9, large: 11, heading: 13, title: 22 } as const

/** A box. `wrap: false` keeps it whole on one page, `ahead` keeps that many points of what follows with it. */
export function box(style: Style, children: Piece, { wrap, ahead }: { wrap?: boolean; ahead?: number } = {}): ReactElement {
  return createElement(View, { style, ...(wrap !== undefined && { wrap }), ...(ahead !== undefined && { minPresenceAhead: ahead }) }, children as ReactNode)
}

/** Children side by side. */
export function row(style: Style, children: Piece, options?: { wrap?: boolean }): ReactElement {
  return box({ flexDirection: 'row', ...style }, children, options)
}

export function text(style: Style, children: Piece): ReactElement {
  return createElement(Text, { style }, children as ReactNode)
}

/** Running text. Two lines at least stay together at the end of a page and at the beginning of one. */
export function paragraph(children: Piece, style: Style = {}): ReactElement {
  return createElement(Text, { style: { fontSize: size.body, lineHeight: 1.45, ...style }, orphans: 2, widows: 2 }, children as ReactNode)
}

/** Small and quiet: what explains. */
export function note(children: Piece, style: Style = {}): ReactElement {
  return text({ fontSize: size.small, lineHeight: 1.4, color: colours.soft, ...style }, children)
}

/** Leads to an https address; to any other it is plain text. */
export function link(src: string, children: string, style: Style = {}): ReactElement {
  return createElement(Link, { src, style: { color: colours.ink, textDecoration: 'none', ...style } }, children)
}

/** A picture of the person's, PNG or JPEG. */
export function picture(bytes: Uint8Array, style: Style): ReactElement {
  return createElement(Image, { src: { data: namedBytes(bytes), format: bytes[0] === 0x89 ? 'png' : 'jpg' }, style })
}

const named = new WeakMap<Uint8Array, Buffer>()

/** The printer tells pictures apart by all their bytes as text, made anew at each place: a name that is made of them once does as well. */
function namedBytes(bytes: Uint8Array): Buffer {
  const known = named.get(bytes)
  if (known) return known
  const name = createHash('sha256').update(bytes).digest('hex')
  const made = Object.assign(Buffer.from(bytes), { toString: () => name })
  named.set(bytes, made)
  return made
}
