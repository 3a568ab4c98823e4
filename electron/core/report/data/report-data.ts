import { z } from 'zod'
import { branding } from '../../../../shared/model/branding.ts'
import { client } from '../../../../shared/model/library.ts'

/** The bytes of a PNG or JPEG. */
export const pictureBytes = z.custom<Uint8Array>((bytes) => bytes instanceof Uint8Array)
/** The same; null where there is none. */
export const printedPicture = pictureBytes.nullable()

/** What every report says of itself, whatever it is about. */
export const reportFrame = z.object({
  language: z.enum(['en', 'nl']),
  /** An ISO instant: the only thing that differs between two reports of the same. */
  madeAt: z.iso.datetime(),
  /** Whose wall clock the times in it are told by. */
  timeZone: z.string(),
  /** Version of this program. */
  hookline: z.string(),
  agency: branding.extend({ logo: printedPicture }),
  /** Whom it is about, where that is one client. */
  client: client.pick({ name: true, colour: true }).extend({ logo: printedPicture }).nullable(),
})
export type ReportFrame = z.infer<typeof reportFrame>
