import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blockOf, checkOf, maxCommentLength, parseAnswer, visibleLines, type ReviewAnswer } from '../../../shared/review/answer.ts'
import { toFailure } from '../../../shared/model/failure.ts'
import { answerFileName, answerJson, mailText } from '../../../shared/review/page/answer-file.ts'
import { openAnswers } from '../../../shared/review/page/answers.ts'
import { reviewedPage } from './reviewed-page.ts'

const now = new Date('2026-11-23T10:00:00.000Z')

function saved(texts: readonly string[], name = 'Els') {
  const data = reviewedPage(texts.map((_, place) => ({ title: `Post ${place}` })))
  const answers = openAnswers(data, null)
  for (const [place, text] of texts.entries()) answers.give([data.days[0]!.posts[place]!.ref], { kind: place % 2 === 0 ? 'approved' : 'changes', text })
  answers.setName(name)
  return { data, answers, json: answerJson(data.review, answers, now) }
}

function codeOf(text: string): string {
  try {
    parseAnswer(text)
    return 'read'
  } catch (error) {
    return toFailure(error).code
  }
}

const remade = (change: (answer: ReviewAnswer) => unknown) => {
  const answer = parseAnswer(saved(['a', 'b']).json)
  const changed = change(answer) as ReviewAnswer
  return JSON.stringify({ ...changed, check: checkOf(changed) })
}

describe('an answer', () => {
  test('comes back as it was saved by the page', () => {
    const { posts, by, answeredAt } = parseAnswer(saved(['', 'Korter, graag.\nEn luider.'], ' Els Peeters ').json)
    expect(by).toBe('Els Peeters')
    expect(answeredAt).toBe('2026-11-23T10:00:00.000Z')
    expect(posts.map(({ answer, text }) => [answer, text])).toEqual([['approved', ''], ['changes', 'Korter, graag.\nEn luider.']])
  })

  test('of any text is read, and nothing in it stays hidden', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { minLength: 1, maxLength: 4 }), (texts) => {
        const { posts } = parseAnswer(saved(texts).json)
        expect(posts).toHaveLength(texts.length)
        for (const { text } of posts) expect(text).toBe(visibleLines(text))
      }),
    )
  })

  test('that is changed in any one character is refused', () => {
    const { json } = saved(['Prima zo', 'Korter'])
    fc.assert(
      fc.property(fc.nat(json.length - 1), fc.constantFrom('x', '0', '"', '\n', '}', '€'), (at, character) => {
        const changed = json.slice(0, at) + character + json.slice(at + 1)
        fc.pre(changed !== json && JSON.stringify(safely(changed)) !== JSON.stringify(safely(json)))
        expect(codeOf(changed)).toMatch(/^review_answer_/)
      }),
    )
  })

  test.each([
    ['review_answer_unknown', '{"some":"json"}'],
    ['review_answer_unknown', 'Hallo, alles goed!'],
    ['review_answer_damaged', saved(['a']).json.slice(0, -40)],
    ['review_answer_newer', saved(['a']).json.replace('"version": 1', '"version": 2')],
    ['review_answer_damaged', remade((answer) => ({ ...answer, posts: [answer.posts[0], answer.posts[0]] }))],
    ['review_answer_damaged', remade((answer) => ({ ...answer, secret: 'x' }))],
    ['review_answer_damaged', remade((answer) => ({ ...answer, posts: [] }))],
    ['review_answer_damaged', remade((answer) => ({ ...answer, posts: [{ ...answer.posts[0], text: 'x'.repeat(maxCommentLength + 1) }] }))],
    ['review_answer_damaged', remade((answer) => ({ ...answer, by: '  ' }))],
    ['review_answer_damaged', remade((answer) => ({ ...answer, review: '../../etc' }))],
  ])('is refused as %s (%#)', (code, text) => {
    expect(codeOf(text)).toBe(code)
  })

  test('survives a mail that quotes it and cuts its lines', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }), { minLength: 1, maxLength: 3 }), fc.integer({ min: 20, max: 80 }), (texts, width) => {
        const { data, answers, json } = saved(texts)
        const mail = mailText(data, answers, json)
        const from = mail.indexOf('-----BEGIN')
        const body = mail.slice(from).split('\n').flatMap((line) => (line.startsWith('-----') ? [line] : (line.match(new RegExp(`.{1,${width}}`, 'g')) ?? [''])))
        const quoted = ['Dag,', ...body.map((line) => `> ${line}`), 'Groeten'].join('\r\n')
        expect(Buffer.from(blockOf(quoted) ?? '', 'base64').toString()).toBe(json)
      }),
    )
    expect(blockOf('Dag')).toBeNull()
    expect(blockOf('-----BEGIN HOOKLINE REVIEW ANSWER-----\nabc')).toBeUndefined()
  })

  test('is saved under a name that every system takes', () => {
    expect(answerFileName('answer-cafe-2026-12-01', 'Zoë / “de Baas” <x>')).toBe('answer-cafe-2026-12-01-zoe-de-baas-x.hookline-review.json')
    expect(answerFileName('answer-2026-12-01', '陳')).toBe('answer-2026-12-01.hookline-review.json')
  })
})

function safely(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
