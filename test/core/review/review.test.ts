import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { openTables } from '../../../electron/core/db/database.ts'
import type { Post } from '../../../shared/model/post.ts'
import type { PageData, PagePost } from '../../../shared/review/page-data.ts'
import { answerJson, mailText } from '../../../shared/review/page/answer-file.ts'
import { openAnswers, type Given } from '../../../shared/review/page/answers.ts'
import { makeClip, temporaryFolder } from '../../fixtures/clips.ts'
import { openLibrary, type Library } from '../../fixtures/library.ts'
import { plannedPost, reviewedClient } from '../../fixtures/reviewed.ts'

const folder = temporaryFolder()

let count = 0
let dataDir = ''
let library: Library
let clientId = ''
beforeEach(async () => {
  dataDir = path.join(folder, `data-${(count += 1)}`)
  library = await openLibrary(dataDir)
  clientId = (await library.call('client.add', reviewedClient)).id
  return () => library.close()
})

async function add(...told: Partial<Post>[]): Promise<Post[]> {
  const posts = told.map((each) => plannedPost(clientId, each))
  await library.call('post.add', { posts })
  return posts
}

const period = { from: '2026-12-01', to: '2026-12-07' }

async function make(more: { withClips?: boolean; withScores?: boolean; language?: 'en' | 'nl' } = {}) {
  const made = await library.call('review.make', { clientId, ...period, ...more })
  const data = JSON.parse(/id="review">(.*?)<\/script>/s.exec(made.html)?.[1] ?? '') as PageData
  return { ...made, data }
}

/** An answer as the page of the file would save it. */
function answer(data: PageData, given: Record<string, Given>, name = 'Els') {
  const answers = openAnswers(data, null)
  for (const [ref, each] of Object.entries(given)) answers.give([ref], each)
  answers.setName(name)
  const json = answerJson(data.review, answers, new Date('2026-11-23T10:00:00.000Z'))
  return { json, mail: mailText(data, answers, json) }
}

const approve: Given = { kind: 'approved', text: '' }
const changes: Given = { kind: 'changes', text: 'Korter' }
const get = (post: Post) => library.call('post.get', { ref: post.id })
const statusOf = async (post: Post) => (await get(post)).post.status
const reviewsIn = async (post: Post) => (await get(post)).events.filter(({ event }) => event.kind === 'review').length
const change = (post: Post, told: Partial<Post>) => library.call('post.change', { changes: [{ ref: post.id, change: told }] })

async function refused(text: string, code: string): Promise<void> {
  await expect(library.call('review.read', { text })).rejects.toMatchObject({ data: { code } })
  await expect(library.call('review.apply', { text })).rejects.toMatchObject({ data: { code } })
}

function of(data: PageData, post: Post): PagePost {
  return data.days[0]!.posts.find(({ ref }) => ref === post.id)!
}

describe('the page', () => {
  test('shows what is still to be posted in the period, by time, and nothing of the agency’s own', async () => {
    await add({ title: 'late', localAt: '2026-12-07T23:59' }, { title: 'early', localAt: '2026-12-01T00:00', notes: 'INTERNAL', owner: 'INTERNAL', labels: ['INTERNAL'] }, { title: 'after', localAt: '2026-12-08T00:00' })
    await add({ title: 'gone', status: 'dropped' }, { title: 'out', status: 'posted' }, { title: 'idea', localAt: null })
    const { data, html, posts } = await make()
    expect(data.days.flatMap((day) => day.posts.map(({ title }) => title))).toEqual(['early', 'late'])
    expect(posts).toBe(2)
    expect(html).not.toContain('INTERNAL')
    const db = openTables(dataDir)
    const [row] = db.all(db.build.selectFrom('reviews').selectAll())
    db.close()
    expect(row?.secret).toMatch(/^[\w-]{43}$/)
    expect(html).not.toContain(row?.secret)
    expect((await library.call('review.list', { clientId })).reviews).toMatchObject([{ ...period, posts: 2, answeredAt: null }])
  })

  test('of an empty period is refused, as is one of nobody, and leaves nothing', async () => {
    await expect(make()).rejects.toMatchObject({ data: { code: 'review_empty' } })
    await expect(library.call('review.make', { clientId: crypto.randomUUID(), ...period })).rejects.toMatchObject({ data: { code: 'client_not_found' } })
    expect((await library.call('review.list', { clientId })).reviews).toEqual([])
  })

  test('holds a picture, a small clip and the verdict of a draft, unless told otherwise', async () => {
    const { draft } = await library.add(makeClip(path.join(folder, 'latte.mp4')))
    await add({ draftId: draft.id, coverS: 1 }, { draftId: draft.id })
    const { data, clips, clipsLeftOut } = await make({ withClips: true, language: 'nl' })
    expect([clips, clipsLeftOut]).toEqual([1, 0])
    const pictures = Object.values(data.media)
    expect(pictures).toHaveLength(2)
    for (const { thumbnail, clip } of pictures) {
      expect(thumbnail).toMatch(/^data:image\/jpeg;base64,\/9j\//)
      expect(data.clips[clip ?? '']).toMatch(/^data:video\/(mp4|webm);base64,/)
    }
    expect(Object.values(data.clips)[0]?.length).toBeLessThan(1_340_000)
    expect(data.days[0]?.posts[0]?.verdict?.findings.length).toBeGreaterThan(0)
    const bare = await make({ withScores: false })
    expect(bare.data.days[0]?.posts[0]?.verdict).toBeNull()
    expect(Object.values(bare.data.media)[0]?.clip).toBeNull()
  })
})

describe('an answer', () => {
  test('approves, sends back and comments, once however often it comes, and can be undone', async () => {
    const [one, two, three] = (await add({ title: 'a', status: 'draft' }, { title: 'b', status: 'scheduled', localAt: '2026-12-02T09:00' }, { title: 'c', localAt: '2026-12-03T09:00' })) as [Post, Post, Post]
    const { data } = await make()
    const { json, mail } = answer(data, { [one.id]: approve, [two.id]: changes, [three.id]: { kind: null, text: 'Leuk' } })
    const read = await library.call('review.read', { text: json })
    expect(read).toMatchObject({ clientId, by: 'Els' })
    expect(read.answers.map(({ does, state }) => [does, state])).toEqual([['approve', 'same'], ['review', 'same'], ['note', 'same']])
    expect(await reviewsIn(one)).toBe(0)

    const { undo, ...applied } = await library.call('review.apply', { text: mail })
    expect(applied).toEqual({ applied: 3, approved: 1, sentBack: 1 })
    expect([await statusOf(one), await statusOf(two), await statusOf(three)]).toEqual(['approved', 'in-review', 'in-review'])
    expect((await get(two)).events.at(-1)).toMatchObject({ who: 'Els', event: { kind: 'review', answer: 'changes', text: 'Korter' } })
    expect((await library.call('review.list', { clientId })).reviews[0]?.answeredAt).not.toBeNull()

    expect(await library.call('review.apply', { text: json })).toMatchObject({ applied: 0, approved: 0, sentBack: 0 })
    expect(await reviewsIn(one)).toBe(1)

    await library.call('review.undo', undo)
    expect([await statusOf(one), await statusOf(two), await reviewsIn(one), await reviewsIn(three)]).toEqual(['draft', 'scheduled', 0, 0])
    expect((await library.call('review.list', { clientId })).reviews[0]?.answeredAt).toBeNull()
    expect((await library.call('review.apply', { text: json })).applied).toBe(3)
  })

  test('approves nothing that changed since it was shown, and says what did', async () => {
    const [caption, moved, noted, gone] = (await add({ title: 'a' }, { title: 'b' }, { title: 'c' }, { title: 'd' })) as [Post, Post, Post, Post]
    const { data } = await make()
    await change(caption, { caption: 'another', hashtags: ['#new'] })
    await change(moved, { localAt: '2026-12-02T09:00' })
    await change(noted, { notes: 'only ours', status: 'scripted' })
    await library.call('post.remove', { ids: [gone.id] })
    const { json } = answer(data, Object.fromEntries([caption, moved, noted, gone].map(({ id }) => [id, approve])))
    const { answers } = await library.call('review.read', { text: json })
    const byTitle = new Map(answers.map(({ title, does, changed }) => [title, [does, changed]]))
    expect(Object.fromEntries(byTitle)).toEqual({ a: ['note-changed', ['caption', 'hashtags']], b: ['note-changed', ['localAt']], c: ['approve', []], d: ['gone', []] })
    expect(await library.call('review.apply', { text: json })).toMatchObject({ applied: 3, approved: 1 })
    expect([await statusOf(caption), await statusOf(noted)]).toEqual(['in-review', 'approved'])
  })

  test('of one approver does not lift what another wants changed', async () => {
    const [post] = (await add({})) as [Post]
    const { data } = await make()
    await library.call('review.apply', { text: answer(data, { [post.id]: changes }, 'Tom').json })
    const { json } = answer(data, { [post.id]: approve })
    expect((await library.call('review.read', { text: json })).answers[0]).toMatchObject({ does: 'note-held', heldBy: 'Tom' })
    await library.call('review.apply', { text: json })
    expect(await statusOf(post)).toBe('in-review')
    await library.call('review.apply', { text: answer(data, { [post.id]: approve }, 'Tom').json })
    expect(await statusOf(post)).toBe('approved')
  })

  test('to occurrences of a repeat gives them rows of their own, and takes those again', async () => {
    const id = crypto.randomUUID()
    const { id: _id, clientId: _client, localAt: _localAt, repeatId: _repeat, occurrence: _occurrence, ...content } = plannedPost(clientId, { title: 'Elke dinsdag' })
    await library.call('repeat.keep', { id, clientId, rule: 'FREQ=DAILY;COUNT=3', localStart: '2026-12-01T09:00', content })
    const { data, posts } = await make()
    expect(posts).toBe(3)
    const refs = data.days.map((day) => day.posts[0]!.ref)
    expect(refs[0]).toBe(`${id}@2026-12-01T09:00`)
    // touched after it was shown, in nothing that was shown
    await library.call('post.change', { changes: [{ ref: refs[1]!, change: { notes: 'ours' } }] })
    await library.call('post.change', { changes: [{ ref: refs[2]!, change: { caption: 'newer' } }] })
    const { json } = answer(data, Object.fromEntries(refs.map((ref) => [ref, approve])))
    const { undo, ...applied } = await library.call('review.apply', { text: json })
    expect(applied).toEqual({ applied: 3, approved: 2, sentBack: 0 })
    expect(undo.made).toHaveLength(1)
    expect((await library.call('review.apply', { text: json })).applied).toBe(0)
    const states = async () => Promise.all(refs.map(async (ref) => { const got = await library.call('post.get', { ref }); return [got.post.status, got.neverTouched] }))
    expect(await states()).toEqual([['approved', false], ['approved', false], ['in-review', false]])
    await library.call('review.undo', undo)
    expect(await states()).toEqual([['in-review', true], ['in-review', false], ['in-review', false]])
  })

  test('undone leaves alone what was changed by hand since', async () => {
    const [post] = (await add({})) as [Post]
    const { data } = await make()
    const { undo } = await library.call('review.apply', { text: answer(data, { [post.id]: approve }).json })
    await change(post, { status: 'scheduled', caption: 'later' })
    await library.call('review.undo', undo)
    expect((await get(post)).post).toMatchObject({ status: 'scheduled', caption: 'later' })
  })

  test('cannot take out what another review or a person put into the history', async () => {
    const [post] = (await add({})) as [Post]
    const first = await make()
    const { undo } = await library.call('review.apply', { text: answer(first.data, { [post.id]: approve }).json })
    const { event } = await library.call('post.comment', { ref: post.id, who: 'Jo', text: 'mine' })
    const other = await make()
    await library.call('review.undo', { reviewId: other.id, answeredAt: null, events: [...undo.events, event.id], statuses: [], made: [] })
    expect((await get(post)).events.map((each) => each.event.kind)).toEqual(['made', 'review', 'comment'])
  })
})

describe('an answer is refused', () => {
  test('where it was put together from two reviews, or names what was not shown', async () => {
    const [one, two] = (await add({ title: 'a' }, { title: 'b' })) as [Post, Post]
    const first = await make()
    await change(one, { caption: 'newer' })
    const second = await make()
    const mixed = (told: object) => {
      const data = structuredClone(second.data)
      Object.assign(of(data, one), told)
      return answer(data, { [one.id]: approve, [two.id]: approve }).json
    }
    expect((await library.call('review.read', { text: mixed({}) })).answers).toHaveLength(2)
    const { ref: _ref, ...older } = of(first.data, one)
    await refused(mixed({ shown: older.shown, signature: older.signature }), 'review_answer_forged')
    await refused(mixed({ signature: older.signature }), 'review_answer_forged')
    await refused(mixed({ signature: of(second.data, two).signature }), 'review_answer_forged')
    const unseen = structuredClone(second.data)
    of(unseen, one).ref = crypto.randomUUID()
    await refused(answer(unseen, { [unseen.days[0]!.posts[0]!.ref]: approve, [unseen.days[0]!.posts[1]!.ref]: approve }).json, 'review_answer_forged')
    expect([await reviewsIn(one), await reviewsIn(two)]).toEqual([0, 0])
  })

  test('where its review is of another library, or the page itself came back, or it is no answer', async () => {
    const [post] = (await add({})) as [Post]
    const { data, html } = await make()
    const { json, mail } = answer(data, { [post.id]: approve })
    await refused(answer({ ...data, review: crypto.randomUUID() }, { [post.id]: approve }).json, 'review_answer_foreign')
    await refused(html, 'review_answer_is_review')
    await refused(mail.slice(0, -60), 'review_answer_damaged')
    await refused(json.replace('approved', 'changes'), 'review_answer_damaged')
    await refused('', 'review_answer_unknown')
  })

  test('where the file is too large, or may not be named', async () => {
    const file = path.join(folder, 'large.json')
    writeFileSync(file, ' '.repeat(1024 * 1024 + 1))
    await expect(library.call('review.read', { path: file })).rejects.toMatchObject({ data: { code: 'text_too_large' } })
    await expect(library.call('review.read', { path: file }, { grant: { allowsPath: () => false } })).rejects.toMatchObject({ data: { code: 'path_not_allowed' } })
  })
})
