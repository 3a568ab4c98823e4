import type { ReactElement } from 'react'
import { z } from 'zod'
import { median } from '../../../../shared/findings/costs-across.ts'
import { shownScore } from '../../../../shared/i18n/format.ts'
import { printedPlan, type PrintedPost } from '../data/plan-data.ts'
import { dateWords, dayOfInstant, periodWords } from '../parts/dates.ts'
import { keyFigures } from '../parts/figures.ts'
import { heading, titleBlock } from '../parts/heading.ts'
import { box, note, paragraph, size, text, type Piece } from '../parts/kit.ts'
import type { Look } from '../parts/look.ts'
import { document, page } from '../parts/page.ts'
import { table } from '../parts/table.ts'
import { answerWords } from './answer-words.ts'
import { agenda } from './calendar-agenda.ts'
import { monthPages } from './calendar-month.ts'

export const calendarContent = z.object({ kind: z.literal('calendar'), ...printedPlan.shape })
type CalendarContent = z.infer<typeof calendarContent>

/** Open approvals that the first page lists; the others stand in the agenda. A judgement. */
const mostApprovals = 25

/** What is planned in a period: what waits for an approval, a page for each month, and an agenda. */
export function calendar(content: CalendarContent, look: Look): ReactElement<object> {
  const { t } = look
  const name = t('report:calendar.title')
  const running = [name, periodWords(content, look)].join(' · ')
  const first = page(look, running, [head(content, look), ...approvals(content, look)])
  return document(look, { title: running, subject: t('report:calendar.subject') }, [first, ...monthPages(content, running, look), ...agenda(content, running, look)])
}

function head({ from, to, posts, leftOut, clients }: CalendarContent, look: Look): ReactElement {
  const { t, frame } = look
  const names = Object.values(clients).map(({ name }) => name)
  const whose = frame.client ? t('report:forClient', { client: frame.client.name }) : t('report:calendar.allClients', { count: names.length })
  const scores = posts.flatMap(({ score }) => score ?? [])
  const middle = median(scores)
  const count = (...statuses: PrintedPost['status'][]) => String(posts.filter(({ status }) => statuses.includes(status)).length)
  return box({}, [
    titleBlock(t('report:calendar.title'), periodWords({ from, to }, look), look.accentInk),
    note([whose, t('report:made', { date: dayOfInstant(frame.madeAt, look) })].join(' · '), { marginTop: 5 }),
    keyFigures([
      { name: t('report:calendar.posts'), value: String(posts.length + leftOut), note: t('report:calendar.postsText') },
      { name: t('report:calendar.sure'), value: count('approved', 'scheduled', 'posted'), note: t('report:calendar.sureText') },
      { name: t('report:calendar.waiting'), value: count('in-review'), note: t('report:calendar.waitingText') },
      { name: t('report:drafts.median'), value: middle === null ? '–' : String(shownScore(middle)), note: t('report:calendar.scoreText', { count: scores.length }) },
    ]),
    note(frame.client ? t('page:calendar.clockOf') : t('report:calendar.clocksOf'), { marginTop: 8 }),
    leftOut > 0 ? paragraph(t('report:calendar.leftOut', { count: leftOut, shown: posts.length }), { marginTop: 6 }) : null,
  ])
}

function approvals({ posts, clients }: CalendarContent, look: Look): Piece[] {
  const { t, frame } = look
  const open = posts.filter(({ status }) => status === 'in-review')
  if (posts.length === 0) return [heading(t('report:calendar.approvals')), paragraph(t('report:calendar.nothing'))]
  if (open.length === 0) return [heading(t('report:calendar.approvals')), paragraph(t('report:calendar.noApprovals'))]
  const columns = [{ title: t('report:calendar.when'), share: 2 }, { title: t('report:calendar.post'), share: 4 }, { title: t('report:calendar.answer'), share: 4 }]
  const rows = open.slice(0, mostApprovals).map((post) => [
    `${dateWords(post.localAt.slice(0, 10), look, { weekday: 'short', day: 'numeric', month: 'short' })}, ${post.localAt.slice(11)}`,
    box({}, [text({ fontSize: size.small, fontWeight: 600, lineHeight: 1.35, maxLines: 2, textOverflow: 'ellipsis' }, post.title === '' ? t('page:calendar.untitled') : post.title), frame.client ? null : note(clients[post.clientId]?.name ?? '', { maxLines: 1, textOverflow: 'ellipsis' })]),
    text({ fontSize: size.small, lineHeight: 1.35, maxLines: 4, textOverflow: 'ellipsis' }, answerWords(post, look) ?? t('report:calendar.noAnswer')),
  ])
  return [heading(t('report:calendar.approvals'), t('report:calendar.approvalsText', { count: open.length })), table(columns, rows), open.length > mostApprovals ? note(t('report:calendar.moreApprovals', { count: open.length - mostApprovals }), { marginTop: 4 }) : null]
}
