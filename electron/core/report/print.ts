import { createElement, type ReactElement } from 'react'
import { Document, renderToBuffer, type DocumentProps } from '@react-pdf/renderer'
import { documentOf, type ReportData } from './documents/document.ts'
import { loadFonts } from './fonts.ts'
import { legible } from './legible.ts'

export interface Printed {
  bytes: Uint8Array
  pages: number
}

/** Prints a report. The same data give the same bytes. */
export async function print(data: ReportData): Promise<Printed> {
  const familyOf = await loadFonts()
  const { made, count } = counted(legible(documentOf(data), familyOf))
  const bytes = await renderToBuffer(made)
  return { bytes, pages: count() }
}

/** The printer tells how many pages there are to `onRender` alone, and its types do not say how. */
function counted(document: ReactElement<object>): { made: ReactElement<DocumentProps>; count: () => number } {
  let pages = 0
  const onRender = (rendered: object) => {
    if ('_INTERNAL__LAYOUT__DATA_' in rendered) ({ children: { length: pages } } = rendered._INTERNAL__LAYOUT__DATA_ as { children: unknown[] })
  }
  return { made: createElement(Document, { ...document.props, onRender }), count: () => pages }
}
