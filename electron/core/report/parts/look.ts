import { createTexts, type Language } from '../../../../shared/i18n/index.ts'
import type { ReportFrame } from '../data/report-data.ts'
import { givenAccent, readableOnPaper } from './colours.ts'

/** With what a document is written and drawn: its words, its one colour, and what stands on every page. */
export interface Look {
  language: Language
  /** Words of the page and of reports: `page:finding.why`, `report:…`. */
  t: (key: string, values?: Record<string, string | number>) => string
  /** For lines and areas. */
  accent: string
  /** The same, dark enough for text on white. */
  accentInk: string
  frame: ReportFrame
}

/** The agency's colour, else the client's, else the product's. */
export function createLook(frame: ReportFrame): Look {
  const { t } = createTexts(frame.language)
  const accent = frame.agency.colour ?? frame.client?.colour ?? givenAccent
  return { language: frame.language, t: (key, values) => t(key, values ?? {}), accent, accentInk: readableOnPaper(accent), frame }
}
