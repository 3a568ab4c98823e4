import type { TextSource } from '../../../shared/contract/text-source.ts'
import { maxAnswerLength } from '../../../shared/review/answer.ts'
import type { CallContext } from '../core.ts'
import { reviewsOf } from '../db/reviews.ts'
import { applyReview, undoReview } from '../review/apply-review.ts'
import type { MakeReview } from '../review/make-review.ts'
import { readReview } from '../review/read-review.ts'
import { readText } from '../text-source.ts'
import type { Handlers } from './handlers.ts'
import type { TakingIn } from './taking-in.ts'

export interface ReviewDependencies extends TakingIn {
  makeReview: MakeReview
}

type ReviewHandlers = Pick<Handlers, Extract<keyof Handlers, `review.${string}`>>

export function reviewHandlers({ db, uploads, makeReview, now, changed }: ReviewDependencies): ReviewHandlers {
  const textOf = async (source: TextSource, { grant, signal }: CallContext) => (await readText(source, { uploads, grant, maxBytes: maxAnswerLength, signal })).text
  return {
    'review.make': async (input, { callId, onProgress, signal }) => {
      const made = await makeReview(input, (percent) => onProgress?.({ callId, stage: 'measuring', percent }), signal)
      changed([], ['plan'])
      return made
    },

    'review.list': async ({ clientId }) => ({
      reviews: reviewsOf(db, clientId).map(({ id, madeAt, answeredAt, shown: { from, to, posts } }) => ({ id, madeAt, from, to, posts: posts.length, answeredAt })),
    }),

    'review.read': async (source, context) => readReview(db, await textOf(source, context)).told,

    'review.apply': async (source, context) => {
      const applied = applyReview(db, await textOf(source, context), now().toISOString())
      if ('upload' in source) await uploads.discard(source.upload)
      changed([], ['plan'])
      return applied
    },

    'review.undo': async (undo) => {
      undoReview(db, undo, now().toISOString())
      changed([], ['plan'])
      return {}
    },
  }
}
