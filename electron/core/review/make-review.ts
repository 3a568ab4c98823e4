import { createHash, randomUUID } from 'node:crypto'
import type { CancelSignal, Output, ParsedInput } from '../../../shared/contract/contract.ts'
import { languageOf } from '../../../shared/i18n/index.ts'
import { Failure } from '../../../shared/model/failure.ts'
import { pageData, type ReviewedClient } from '../../../shared/review/build-page-data.ts'
import { pageHtml } from '../../../shared/review/page-html.ts'
import { findClient, logoOf } from '../db/clients.ts'
import type { Database } from '../db/database.ts'
import { keepReview } from '../db/reviews.ts'
import { asLogo } from '../logo.ts'
import { pictureKey, type ReviewMedia } from './media.ts'
import { plannedBetween } from './planned.ts'
import { hashShown, newSecret, sign } from './sign.ts'

/** Posts of one review at most. A judgement: more than anybody answers in one sitting, and the page opens at once on a phone. */
const maxPosts = 300

export type MakeReview = ReturnType<typeof openMakeReview>

/** Makes reviews. What was shown is kept with its secret once the page is there: a page that failed leaves nothing. */
export function openMakeReview({ db, media, now }: { db: Database; media: ReviewMedia; now: () => Date }) {
  return async ({ clientId, from, to, withClips, withScores, note, language }: ParsedInput<'review.make'>, onProgress: (percent: number) => void, signal: CancelSignal | undefined): Promise<Output<'review.make'>> => {
    const client = await clientOf(db, clientId)
    const planned = plannedBetween(db, clientId, from, to)
    if (planned.length === 0) throw new Failure('review_empty', { from, to })
    if (planned.length > maxPosts) throw new Failure('review_too_large', { count: planned.length, limit: maxPosts })
    const [id, secret, madeAt] = [randomUUID(), newSecret(), now().toISOString()]
    const shown = planned.map((each) => ({ ...each.shown, hash: hashShown(each.shown) }))
    const posts = planned.map(({ ref, post, shown: seen, draft }, place) => {
      const hash = shown[place]?.hash ?? ''
      return { shown: seen, hash, signature: sign(secret, id, ref, hash), status: post.status, verdict: withScores ? (draft?.analysis.verdict ?? null) : null, media: draft ? pictureKey(draft, seen.coverS) : null }
    })
    const gathered = await media.gather(planned, withClips, onProgress, signal)
    const data = pageData({ id, client, from, to, note, madeAt, language: language ?? languageOf(client.language ?? undefined), posts, media: gathered.media, clips: gathered.clips })
    // Only now: of all calls this one alone needs it.
    const { pageScript, pageStyle } = await import('./page-text.ts')
    const html = pageHtml(data, { script: pageScript, scriptHash: sourceHash(pageScript), style: pageStyle, styleHash: sourceHash(pageStyle) })
    keepReview(db, { id, clientId, secret, madeAt, answeredAt: null, shown: { from, to, posts: shown } })
    return { id, fileName: `${data.answerName.replace(/^answer-/, '')}.html`, html, posts: posts.length, clips: Object.keys(gathered.clips).length, clipsLeftOut: gathered.clipsLeftOut }
  }
}

function sourceHash(source: string): string {
  return `'sha256-${createHash('sha256').update(source).digest('base64')}'`
}

async function clientOf(db: Database, id: string): Promise<ReviewedClient & { language: string | null }> {
  const found = findClient(db, id)
  if (!found) throw new Failure('client_not_found')
  const { client: { name, colour }, details: { timeZone, language } } = found
  const bytes = logoOf(db, id)
  const logo = bytes && (await asLogo(bytes))
  return { name, colour, timeZone, language, logo: logo && `data:${logo.type};base64,${Buffer.from(logo.bytes).toString('base64')}` }
}
