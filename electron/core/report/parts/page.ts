import { Document, Page, Text, View } from '@react-pdf/renderer'
import { createElement, type ReactElement } from 'react'
import { visibleText } from '../../../../shared/i18n/format.ts'
import { mainFamily } from '../fonts.ts'
import { colours } from './colours.ts'
import { box, picture, row, size, text, type Piece } from './kit.ts'
import type { Look } from './look.ts'

/** A4 with these margins, points; what is between is `innerWidth` wide. */
export const margin = { side: 44, top: 70, bottom: 56 } as const
const a4 = { width: 595.28, height: 841.89 } as const
export const innerWidth = a4.width - 2 * margin.side
export const innerHeight = a4.height - margin.top - margin.bottom
/** The same of a page on its side, and how high its content may be. */
export const lyingPage = { innerWidth: a4.height - 2 * margin.side, innerHeight: a4.width - margin.top - margin.bottom } as const

/** A whole document: its metadata and its pages. */
export function document(look: Look, { title, subject }: { title: string; subject: string }, pages: readonly ReactElement[]): ReactElement<object> {
  const { agency, madeAt, language, hookline } = look.frame
  return createElement(
    Document,
    {
      title: visibleText(title),
      author: visibleText(agency.agency) || 'Hookline',
      subject: visibleText(subject),
      creator: `Hookline ${hookline}`,
      producer: `Hookline ${hookline}`,
      creationDate: new Date(madeAt),
      language,
      pdfVersion: '1.7',
      pageMode: 'useOutlines',
    },
    pages,
  )
}

// Contextual alternates of Inter took a seventh of the time to print a document, for arrows that nobody types.
const pageStyle = { fontFamily: mainFamily, fontFeatureSettings: { calt: 0 }, fontSize: size.body, color: colours.ink, paddingTop: margin.top, paddingBottom: margin.bottom, paddingHorizontal: margin.side }

/** Pages of A4, as many as the content takes, with the agency above, and below whatever it wants said and where one is. `running` names the document on each. */
export function page(look: Look, running: string, children: Piece): ReactElement {
  return createElement(Page, { size: 'A4', style: pageStyle }, header(look, running), footer(look, innerWidth), children as ReactElement)
}

/** One page for content that is made to fit it: the printer lays out all that is left anew with every page that it breaks itself, and again for the page's number. It cuts such a page to its content, which is made as high as the page therefore. */
export function sheet(look: Look, running: string, children: Piece): ReactElement {
  return createElement(Page, { size: 'A4', wrap: false, style: pageStyle }, header(look, running), footer(look, innerWidth), box({ height: innerHeight }, children))
}

/** One page on its side, for content that is made to fit it. */
export function lyingPageOf(look: Look, running: string, children: Piece): ReactElement {
  return createElement(Page, { size: 'A4', orientation: 'landscape', wrap: false, style: pageStyle }, header(look, running), footer(look, lyingPage.innerWidth), box({ height: lyingPage.innerHeight }, children))
}

function header({ frame: { agency, client }, accent }: Look, running: string): ReactElement {
  const logo = agency.logo && picture(agency.logo, { height: 22, maxWidth: 130, objectFit: 'contain', objectPositionX: 0 })
  const name = agency.agency === '' && !logo ? 'Hookline' : agency.agency
  return createElement(
    View,
    { fixed: true, style: { position: 'absolute', top: 24, left: margin.side, right: margin.side, height: 34, flexDirection: 'row', alignItems: 'center', borderBottomWidth: 1.2, borderBottomColor: accent, paddingBottom: 8 } },
    logo,
    name === '' ? null : text({ fontSize: size.body, fontWeight: 600, marginLeft: logo ? 8 : 0, maxWidth: 200, maxLines: 1, textOverflow: 'ellipsis' }, name),
    createElement(View, { style: { flexGrow: 1 } }),
    text({ fontSize: size.small, color: colours.soft, maxWidth: 230, maxLines: 1, textOverflow: 'ellipsis', textAlign: 'right' }, running),
    client?.logo ? picture(client.logo, { height: 20, maxWidth: 90, objectFit: 'contain', marginLeft: 10 }) : null,
  )
}

function footer({ frame: { agency }, t }: Look, width: number): ReactElement {
  const said = [agency.contact, agency.footer].filter((each) => each !== '')
  return createElement(
    View,
    { fixed: true, style: { position: 'absolute', bottom: 20, left: margin.side, right: margin.side, height: 24, borderTopWidth: 0.6, borderTopColor: colours.line, paddingTop: 6 } },
    row({ justifyContent: 'space-between' }, [
      createElement(View, { key: 'said', style: { width: width - 90 } }, said.map((each) => text({ fontSize: size.tiny, color: colours.soft, lineHeight: 1.35, maxLines: 1, textOverflow: 'ellipsis' }, each))),
      createElement(Text, {
        key: 'place',
        style: { fontSize: size.tiny, color: colours.soft, width: 80, textAlign: 'right' },
        render: ({ pageNumber, totalPages }: { pageNumber: number; totalPages: number }) => t('report:pageOf', { page: pageNumber, count: totalPages }),
      }),
    ]),
  )
}
