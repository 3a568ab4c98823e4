import { Text, View } from '@react-pdf/renderer'
import { createElement, type ReactElement } from 'react'
import { visibleText } from '../../../../shared/i18n/format.ts'
import { colours } from './colours.ts'
import { note, size, type Piece } from './kit.ts'

/** Points of what follows that a heading keeps with it: it never stands alone at the end of a page. */
const keptAhead = 90

/** A heading of a section, which the outline of the document lists; `about` says in a line what it is. */
export function heading(title: string, about?: string): ReactElement {
  // The printer takes a bookmark with every element; its types know of pages alone.
  const bookmarked = { bookmark: visibleText(title) }
  return createElement(
    View,
    { style: { marginTop: 18, marginBottom: 7 }, minPresenceAhead: keptAhead, wrap: false },
    createElement(Text, { style: { fontSize: size.heading, fontWeight: 700, letterSpacing: -0.1, lineHeight: 1.25 }, ...bookmarked }, title),
    about === undefined ? null : note(about, { marginTop: 2 }),
  )
}

/** A heading within a section. */
export function subheading(title: string, style = {}): ReactElement {
  return createElement(Text, { style: { fontSize: size.body, fontWeight: 600, marginTop: 8, marginBottom: 3, color: colours.ink, ...style }, minPresenceAhead: 40 }, title)
}

/** The title of a document with what stands above and below it. */
export function title(over: string, name: string, under: Piece, accentInk: string): ReactElement {
  return createElement(
    View,
    {},
    createElement(Text, { style: { fontSize: size.small, fontWeight: 600, letterSpacing: 0.8, color: accentInk, textTransform: 'uppercase', marginBottom: 4 } }, over),
    createElement(Text, { style: { fontSize: name.length > 60 ? size.heading : size.title, fontWeight: 700, letterSpacing: -0.3, lineHeight: 1.15, maxLines: 3, textOverflow: 'ellipsis' } }, name),
    under as ReactElement,
  )
}
