import { z } from 'zod'
import type { ReactElement } from 'react'
import { reportFrame } from '../data/report-data.ts'
import { batch, batchContent } from './batch.ts'
import { calendar, calendarContent } from './calendar.ts'
import { certificate, certificateContent } from './certificate.ts'
import { clientContent, clientReport } from './client-report.ts'
import { comparison, comparisonContent } from './comparison.ts'
import { createLook, type Look } from '../parts/look.ts'

/** What each kind of report shows. It crosses to the printing thread, so that there is nothing in it but data. */
export const reportContent = z.discriminatedUnion('kind', [certificateContent, comparisonContent, calendarContent, clientContent, batchContent])
export type ReportContent = z.infer<typeof reportContent>

/** All that a document is made from. */
export const reportData = z.object({ frame: reportFrame, content: reportContent })
export type ReportData = z.infer<typeof reportData>

type Documents = { [Kind in ReportContent['kind']]: (content: Extract<ReportContent, { kind: Kind }>, look: Look) => ReactElement<object> }

const documents: Documents = { draft: certificate, comparison, calendar, client: clientReport, batch }

/** The document of a report, as elements of the printer. */
export function documentOf({ frame, content }: ReportData): ReactElement<object> {
  // The document looked up by its kind and the content belong together; the compiler does not follow a lookup by a union.
  const make = documents[content.kind] as (content: ReportContent, look: Look) => ReactElement<object>
  return make(content, createLook(frame))
}
