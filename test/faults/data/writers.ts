import { randomUUID } from 'node:crypto'
import type { Caller } from '../../../shared/contract/contract.ts'
import { answerJson } from '../../../shared/review/page/answer-file.ts'
import { openAnswers } from '../../../shared/review/page/answers.ts'
import type { PageData } from '../../../shared/review/page-data.ts'
import type { MadeLibrary } from './made-library.ts'

/** Rows that must be in the database from now on, because a caller was told so. */
export interface Acknowledged {
  table: string
  /** Columns and what stands in them. */
  row: Record<string, string | number>
  /** How many there are at least; one unless told. */
  count?: number
  /** A column that every later write sets higher. */
  least?: { column: string; value: number }
}

/** A call that writes, the `turn`-th of its kind, counted from 1; answers with what it was told is kept. */
export type Writer = (call: Caller, library: Pick<MadeLibrary, 'clientId' | 'postId' | 'draftId' | 'clip'>, turn: number) => Promise<Acknowledged[]>

const day = (turn: number) => `2027-${String(1 + (turn % 12)).padStart(2, '0')}-${String(1 + (turn % 28)).padStart(2, '0')}`

/** Everything of a library that is written by a call and quickly. Importing videos is told apart. */
export const writers = {
  async client(call) {
    const { id, name } = await call('client.add', { name: `Client ${randomUUID()}`, colour: '#1864ab' })
    return [{ table: 'clients', row: { id, name } }]
  },
  async posts(call, { clientId }, turn) {
    const posts = [1, 2, 3].map((number) => ({ id: randomUUID(), clientId, title: `Post ${turn}.${number}`, caption: 'Which one would you pick? '.repeat(20), localAt: `${day(turn)}T09:0${number}` }))
    await call('post.add', { posts })
    return posts.flatMap(({ id, title }) => [{ table: 'posts', row: { id, title } }, { table: 'post_events', row: { post_id: id, kind: 'made' } }])
  },
  async change(call, { postId }, turn) {
    await call('post.change', { changes: [{ ref: postId, change: { title: String(turn) } }] })
    return [{ table: 'posts', row: { id: postId }, least: { column: 'title', value: turn } }]
  },
  async plan(call, { clientId }, turn) {
    const titles = Array.from({ length: 20 }, (_, row) => `${randomUUID()} ${row}`)
    await call('plan.import', { clientId, format: 'csv', source: { text: `title;date;time\n${titles.map((title, row) => `${title};${day(turn + row)};10:00`).join('\n')}\n` } })
    return titles.map((title) => ({ table: 'posts', row: { title } }))
  },
  async settings(call, _, turn) {
    const backupsKept = Math.min(365, 15 + turn)
    await call('settings.set', { backupsKept })
    return [{ table: 'settings', row: { name: 'backupsKept' }, least: { column: 'value', value: backupsKept } }]
  },
  async hashtags(call, { clientId }, turn) {
    const id = randomUUID()
    await call('hashtags.keep', { id, clientId, name: `Group ${turn}`, tags: ['#bread', '#ghent'] })
    return [{ table: 'hashtag_groups', row: { id } }]
  },
  async house(call, _, turn) {
    const { saved } = await call('house.add', { fileName: 'ours.yaml', text: `hookline: house-rules/1\nname: Rules ${randomUUID()}\nprofile: ads\npractices:\n  length: { weight: ${1 + (turn % 3)} }\n` })
    return saved ? [{ table: 'house_rules', row: { id: saved.id, version: saved.version } }] : []
  },
  async caption(call, { draftId }, turn) {
    await call('draft.setCaption', { draftId, caption: String(turn) })
    return [{ table: 'drafts', row: { id: draftId }, least: { column: 'caption', value: turn } }]
  },
  async review(call, { clientId }, turn) {
    const [id, localAt] = [randomUUID(), `2028-01-${String(1 + (turn % 28)).padStart(2, '0')}`]
    await call('post.add', { posts: [{ id, clientId, status: 'in-review', title: `Review ${turn}`, localAt: `${localAt}T09:00` }] })
    const made = await call('review.make', { clientId, from: localAt, to: localAt, withScores: false })
    // The data of a page that we have just made.
    const data = JSON.parse(/id="review">(.*?)<\/script>/s.exec(made.html)?.[1] ?? '') as PageData
    const answers = openAnswers(data, null)
    answers.give([id], { kind: 'approved', text: '' })
    answers.setName('Els')
    await call('review.apply', { text: answerJson(data.review, answers, new Date()) })
    return [{ table: 'reviews', row: { id: made.id } }, { table: 'post_events', row: { post_id: id, kind: 'review' } }, { table: 'posts', row: { id, status: 'approved' } }]
  },
  async queue(call, { clip }) {
    const id = randomUUID()
    await call('import.add', { files: [{ id, name: 'clip.mp4', source: { path: clip } }] })
    return [{ table: 'imports', row: { id } }]
  },
} as const satisfies Record<string, Writer>

export type WriterName = keyof typeof writers
// The keys of the object above.
export const writerNames = Object.keys(writers) as WriterName[]
