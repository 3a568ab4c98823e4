import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { PageData } from '../../shared/review/page-data.ts'
import { answerJson } from '../../shared/review/page/answer-file.ts'
import { openAnswers } from '../../shared/review/page/answers.ts'
import { temporaryFolder } from '../fixtures/clips.ts'
import { commandLine } from '../fixtures/command-line.ts'
import { openLibrary } from '../fixtures/library.ts'
import { plannedPost, reviewedClient } from '../fixtures/reviewed.ts'

const folder = temporaryFolder()
const data = ['--data', path.join(folder, 'data'), '--locale', 'en']
const run = (...args: string[]) => spawnSync(process.execPath, [commandLine, 'review', ...args, ...data], { encoding: 'utf8' })
const hookline = (...args: string[]) => execFileSync(process.execPath, [commandLine, 'review', ...args, ...data], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })

test('a review is made, its answer read and taken in, and no formula or escape code reaches the terminal', async () => {
  const library = await openLibrary(path.join(folder, 'data'))
  const client = await library.call('client.add', reviewedClient)
  await library.call('post.add', { posts: [plannedPost(client.id, { title: 'Latte \u001B[31mart' })] })
  await library.close()

  const file = path.join(folder, 'review.html')
  expect(hookline('make', 'café zonnestraal', '--from', '2026-12-01', '--to', '2026-12-07', '-o', file, '--note', 'Dag')).toContain('1 posts')
  expect(run('make', 'Café Zonnestraal', '--from', '2026-12-01', '--to', '2026-12-07', '-o', file)).toMatchObject({ status: 1, stderr: expect.stringContaining('review.html') })
  const page = JSON.parse(/id="review">(.*?)<\/script>/s.exec(readFileSync(file, 'utf8'))?.[1] ?? '') as PageData
  const answers = openAnswers(page, null)
  answers.give([page.days[0]?.posts[0]?.ref ?? ''], { kind: 'approved', text: 'Top \u001B[2J' })
  answers.setName('Els')
  const answer = path.join(folder, 'answer.json')
  writeFileSync(answer, answerJson(page.review, answers, new Date()))

  const read = hookline('read', answer)
  expect(read).toContain('approves it')
  expect(read).not.toContain('\u001B[2J')
  expect(hookline('apply', answer)).toContain('Took in 1 answers: 1 approved')
  expect(hookline('apply', answer)).toContain('Nothing new')
})

test('what fails is told on standard error and ends with 1, a date that is none with 2', () => {
  const refused = run('read', path.join(folder, 'review.html'))
  expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining('This is the review itself')])
  expect(run('make', 'x', '--from', '2026-02-30', '--to', '2026-12-07', '-o', 'x.html').status).toBe(2)
})
