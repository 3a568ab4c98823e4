import { z } from 'zod'
import { branding, logoText } from '../model/branding.ts'
import { draftId } from '../model/draft.ts'
import { clientId } from '../model/library.ts'

const day = z.iso.date()
/** First and last day, both within, as the clock on the client's wall has them. */
const period = { from: day, to: day }
const freeText = z.string().max(20_000)

/** Most drafts in one summary. A judgement: about fifty pages. */
export const maxBatchDrafts = 500

const reports = [
  /** Pre-flight certificate of a draft. */
  z.object({ kind: z.literal('draft'), draftId }),
  /** What changed from one draft to another. */
  z.object({ kind: z.literal('comparison'), beforeId: draftId, afterId: draftId }),
  /** What is planned, of one client or with null of all. */
  z.object({ kind: z.literal('calendar'), clientId: clientId.nullable(), ...period }),
  /** What was planned and done for a client; what was tried and what is next are told in the person's own words. */
  z.object({ kind: z.literal('client'), clientId, ...period, experiments: freeText.optional(), nextSteps: freeText.optional() }),
  /** Many drafts, set side by side. */
  z.object({ kind: z.literal('batch'), draftIds: z.array(draftId).min(1).max(maxBatchDrafts) }),
] as const

/** What a report is about. */
export const reportSubject = z.discriminatedUnion('kind', reports)
export type ReportSubject = z.infer<typeof reportSubject>
export type ReportKind = ReportSubject['kind']

export const reportId = z.uuid()

const brandingWithLogo = branding.extend({ logo: logoText.nullable() })

export const reportCalls = {
  /** Makes a PDF with the agency's branding. It is served at `/report/<reportId>` for a day. Progress travels as the stage `measuring`. */
  'report.make': {
    input: z.object({ subject: reportSubject, language: z.enum(['en', 'nl']) }),
    output: z.object({ reportId, fileName: z.string(), pages: z.int(), sizeBytes: z.int() }),
  },
  'report.branding': { input: z.object({}), output: brandingWithLogo },
  /** Changes what is told; a logo of null takes it away. Answers with all as it was before, for an undo. */
  'report.setBranding': { input: z.object(brandingWithLogo.partial().shape), output: z.object({ before: brandingWithLogo }) },
} as const
