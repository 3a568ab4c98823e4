import { postSummary, type PostSummary } from '../../../shared/model/post.ts'

/** A post on the wall clock, its instant as if the client were in UTC unless told. */
export function planned(ref: string, localAt: string, more: Partial<PostSummary> = {}): PostSummary {
  return postSummary.parse({ ref: `00000000-0000-4000-8000-${ref.padStart(12, '0')}`, clientId: '10000000-0000-4000-8000-000000000001', accountId: null, pillarId: null, draftId: null, localAt, at: `${localAt}:00.000Z`, status: 'scheduled', format: 'original', title: ref, labels: [], hasCaption: false, comments: 0, repeatId: null, score: null, verdict: null, ...more })
}
