import { Text, View } from '@react-pdf/renderer'
import { createElement, type ReactElement } from 'react'
import { visibleText } from '../../../../shared/i18n/format.ts'
import { colours } from './colours.ts'
import { box, note, size, type Piece } from './kit.ts'

/** Points of what follows that a heading keeps with it: it never stands alone at the end of a page. */
const keptAhead = 50

/** A heading of a section, which the outline of the document lists; `about` says in a line what it is. */
export function heading(name: string, about?: string): ReactElement {
  // The printer takes a bookmark with every element; its types know of pages alone.
  const bookmarked = { bookmark: visibleText(name) }
  return createElement(
    View,
    { style: { marginTop: 16, marginBottom: 6 }, minPresenceAhead: keptAhead, wrap: false },
    createElement(Text, { style: { fontSize: size.heading, fontWeight: 700, lineHeight: 1.25 }, ...bookmarked }, name),
    about === undefined ? null : note(about, { marginTop: 2 }),
  )
}

/** A heading with what follows, which is no longer than a page: never parted. */
export function headed(head: ReactElement, first: Piece): ReactElement {
  return box({}, [head, first], { wrap: false })
}

/** A heading within a section. */
export function subheading(name: string, style = {}): ReactElement {
  return createElement(Text, { style: { fontSize: size.body, fontWeight: 600, marginTop: 8, marginBottom: 3, color: colours.ink, ...style }, minPresenceAhead: 64 }, name)
}

/** What a document is, and what of. */
export function titleBlock(kind: string, name: string, accentInk: string): ReactElement {
  return createElement(
    View,
    {},
    createElement(Text, { style: { fontSize: size.small, fontWeight: 700, color: accentInk, marginBottom: 4 } }, kind),
    createElement(Text, { style: { fontSize: name.length > 40 ? size.heading : size.title, fontWeight: 700, lineHeight: 1.15, maxLines: 3, textOverflow: 'ellipsis' } }, name),
  )
}
