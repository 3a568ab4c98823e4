import { audienceLanguages, type ClientDetails } from '../../shared/model/client.ts'
import type { Audience, Context } from '../../shared/practices/practice.ts'
import { answersFor, type AnsweredFor } from './db/answers.ts'
import { findClient } from './db/clients.ts'
import type { Database } from './db/database.ts'

/** What of a client bears on the verdicts of its drafts, beside the goal or house rules that they took over. */
export function bearingOn(db: Database, { draftId, clientId }: AnsweredFor): Pick<Context, 'answers' | 'audience'> {
  const found = clientId === null ? undefined : findClient(db, clientId)
  return { answers: answersFor(db, { draftId, clientId }), ...(found && { audience: audienceOf(found.details) }) }
}

/** For whom a client's drafts are made; what it did not state is absent. */
function audienceOf(details: ClientDetails): Audience {
  // The language of a caption is found without a region or a script.
  const languages = audienceLanguages(details).map((tag) => tag.split('-')[0]?.toLowerCase() ?? tag)
  return {
    ...(languages.length > 0 && { languages: [...new Set(languages)] }),
    ...(details.smallBusiness && { isSmallBusiness: true }),
    ...(details.communityHashtags.length > 0 && { communityHashtags: details.communityHashtags }),
  }
}
