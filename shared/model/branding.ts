import { z } from 'zod'
import { client } from './library.ts'

/** Whose name, colour and words stand on reports: the agency's own. What is empty is left out. */
export const branding = z.object({
  agency: z.string().trim().max(200),
  /** Null: that of the client whom a report is about, or the product's own. */
  colour: client.shape.colour.nullable(),
  /** One line, such as an address and a telephone number. */
  contact: z.string().trim().max(300),
  footer: z.string().trim().max(300),
})
export type Branding = z.infer<typeof branding>

/** What each value is until the person sets it. */
export const givenBranding: Branding = { agency: '', colour: null, contact: '', footer: '' }

/** PNG, JPEG or WebP of at most 512 kB, as base64. */
export const logoText = z.base64().max(700_000)
