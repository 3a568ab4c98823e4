import { languages, type Language } from '../../shared/i18n/index.ts'
import { useDrafts } from '../api/queries.ts'
import { useTexts } from '../app/use-texts.ts'
import { useClient } from '../plan/use-post.ts'
import { draftsOf, type ReportPlace } from './report-place.ts'

/** The language of a document for which none is chosen: that of the client it is about, else the page's. Undefined until it is known. */
export function useGivenLanguage(place: ReportPlace): { language: Language; isClients: boolean } | undefined {
  const { language } = useTexts()
  const drafts = useDrafts()
  const ofDrafts = place.kind === 'draft' || place.kind === 'comparison' || place.kind === 'batch'
  const [draftId] = draftsOf(place)
  const clientId = ofDrafts ? drafts.data?.drafts.find(({ draft }) => draft.id === draftId)?.clientId : place.clientId
  const client = useClient(clientId ?? undefined)
  if ((ofDrafts && drafts.isPending) || (typeof clientId === 'string' && client.isPending)) return undefined
  const own = languages.find((each) => client.data?.details.language?.startsWith(each))
  return { language: own ?? language, isClients: own !== undefined }
}
