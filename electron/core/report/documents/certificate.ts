import { z } from 'zod'
import type { ReactElement } from 'react'
import { printedDraft } from '../data/draft-data.ts'
import { title } from '../parts/heading.ts'
import type { Look } from '../parts/look.ts'
import { document, page } from '../parts/page.ts'

export const certificateContent = z.object({ kind: z.literal('draft'), shown: printedDraft })

/** Pre-flight certificate of a draft. */
export function certificate({ shown: { draft } }: z.infer<typeof certificateContent>, look: Look): ReactElement<object> {
  const name = look.t('report:certificate.title')
  return document(look, { title: `${name}: ${draft.name}`, subject: name }, [page(look, name, [title(name, draft.name, null, look.accentInk)])])
}
