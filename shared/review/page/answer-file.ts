import { crc32 } from '../crc32.ts'
import type { PageData } from '../page-data.ts'
import { answered, type Answers } from './answers.ts'
import { filled } from './dom.ts'

/** The answer as JSON: per post what the page was given for it, and what was said. Its form is `reviewAnswer`. */
export function answerJson(review: string, answers: Answers, now: Date): string {
  const by = answers.name.trim()
  const answeredAt = now.toISOString()
  const posts = answers.posts.flatMap(({ ref, shown, signature }) => {
    const given = answers.of(ref)
    const answer = answered(given)
    return answer === null ? [] : [{ ref, shown, signature, answer, text: given.text.trim() }]
  })
  const check = crc32(JSON.stringify([review, by, answeredAt, posts.map(({ ref, shown, signature, answer, text }) => [ref, shown, signature, answer, text])]))
  return JSON.stringify({ format: 'hookline-review-answer', version: 1, review, by, answeredAt, posts, check }, null, 2)
}

/** The answer for a mail: in words for people, then the file as a block that mail programs may wrap and quote. */
export function mailText(data: PageData, answers: Answers, json: string): string {
  const { words } = data
  const lines = answers.posts.flatMap(({ ref, title }) => {
    const given = answers.of(ref)
    const answer = answered(given)
    if (answer === null) return []
    const kind = { approved: words.approve, changes: words.changes, comment: words.comment }[answer]
    return [`• ${title || words.noTitle}: ${kind}${given.text.trim() === '' ? '' : ` – ${given.text.trim()}`}`]
  })
  const head = filled(words.mail, { name: answers.name.trim(), period: data.period })
  return [head, '', ...lines, '', '-----BEGIN HOOKLINE REVIEW ANSWER-----', ...base64Lines(json), '-----END HOOKLINE REVIEW ANSWER-----', ''].join('\n')
}

function base64Lines(text: string): string[] {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('')
  return btoa(bytes).match(/.{1,64}/g) ?? []
}

/** The name of the file: of whom it is, in letters that every system takes. */
export function answerFileName(answerName: string, by: string): string {
  const who = by.normalize('NFKD').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 40).toLowerCase()
  return `${answerName}${who === '' ? '' : `-${who}`}.hookline-review.json`
}
