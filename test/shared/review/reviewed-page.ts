import { randomUUID } from 'node:crypto'
import { pageData } from '../../../shared/review/build-page-data.ts'
import type { PageData } from '../../../shared/review/page-data.ts'
import type { ShownPost } from '../../../shared/review/shown.ts'

export interface Told extends Partial<ShownPost> {
  status?: 'in-review'
}

/** The data of a page with these posts. */
export function reviewedPage(posts: readonly Told[], { name = 'Café', note = '' } = {}): PageData {
  return pageData({
    id: randomUUID(),
    client: { name, colour: '#d9480f', timeZone: 'Europe/Brussels', logo: null },
    from: '2026-12-01',
    to: '2026-12-07',
    note,
    madeAt: '2026-11-22T10:00:00.000Z',
    language: 'nl',
    posts: posts.map((told) => ({ shown: shownPostOf(told), hash: 'a'.repeat(64), signature: 'b'.repeat(43), status: 'in-review', verdict: null, media: null })),
    media: {},
    clips: {},
  })
}

export function shownPostOf(told: Partial<ShownPost>): ShownPost {
  return { ref: randomUUID(), localAt: '2026-12-01T09:00', account: null, format: 'original', title: '', caption: '', hashtags: [], sound: '', coverS: null, video: null, ...told }
}
