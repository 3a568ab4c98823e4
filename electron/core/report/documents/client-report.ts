import type { ReactElement } from 'react'
import { z } from 'zod'
import { clientData } from '../data/client-data.ts'
import { periodWords } from '../parts/dates.ts'
import type { Look } from '../parts/look.ts'
import { document, page } from '../parts/page.ts'
import { appendix } from './client-appendix.ts'
import { clientFacts } from './client-facts.ts'
import { cadenceSection, draftsSection, ownWords, planSection, scoresSection } from './client-sections.ts'
import { clientSummary } from './client-summary.ts'

export const clientContent = z.object({ kind: z.literal('client'), ...clientData.shape })

/** What was planned, done and checked for a client in a period. */
export function clientReport(content: z.infer<typeof clientContent>, look: Look): ReactElement<object> {
  const { t, frame } = look
  const running = [t('report:client.title'), periodWords(content, look)].join(' · ')
  const facts = clientFacts(content, frame)
  // Parts that begin a page: the printer lays out all that is left of a part with each of its pages.
  const first = [clientSummary(content, facts, look), ...planSection(content, facts, look)]
  const second = [...cadenceSection(facts, look), ...scoresSection(content, look), ...draftsSection(content, look), ...ownWords(content, look)]
  return document(look, { title: `${running} · ${frame.client?.name ?? ''}`, subject: t('report:client.subject') }, [page(look, running, first), page(look, running, second), ...appendix(content, running, look)])
}
