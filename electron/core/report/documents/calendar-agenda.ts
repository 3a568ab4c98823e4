import type { ReactElement } from 'react'
import type { PrintedPlan, PrintedPost } from '../data/plan-data.ts'
import { colours } from '../parts/colours.ts'
import { dateWords } from '../parts/dates.ts'
import { scoreWords, smallCover } from '../parts/draft-card.ts'
import { heading } from '../parts/heading.ts'
import { box, note, row, size, text, type Piece } from '../parts/kit.ts'
import type { Look } from '../parts/look.ts'
import { page, sheet } from '../parts/page.ts'
import { postSigns } from '../../../../shared/planning/post-signs.ts'
import { filledSheets } from '../parts/sheets.ts'
import { answerWords } from './answer-words.ts'

/** Up to so many posts every caption is told whole; above it an agenda is read for what comes when, and each post has a few lines. A judgement. */
const mostWhole = 100
/** What does not fit on a line anyhow is not laid out, UTF-16 units. */
const longestLine = 160
/** Heights of a post in a few lines and of the head of a day, points. */
const [shortHeight, dayHeight] = [48, 26]
const timeWidth = 34

/** Every post by day, with its caption, picture, score, status and what was answered. */
export function agenda(content: PrintedPlan, running: string, look: Look): ReactElement[] {
  const { t } = look
  const { posts } = content
  if (posts.length === 0) return []
  const isNew = (place: number) => posts[place]?.localAt.slice(0, 10) !== posts[place - 1]?.localAt.slice(0, 10)
  const piece = (post: PrintedPost, place: number, isShort: boolean) => box({}, [isNew(place) ? dayHead(post.localAt.slice(0, 10), look) : null, entry(post, content, isShort, look)], { wrap: false })
  if (posts.length <= mostWhole) return [page(look, running, [heading(t('report:calendar.agenda')), ...posts.map((post, place) => piece(post, place, false))])]
  const pieces = posts.map((post, place) => ({ piece: piece(post, place, true), height: shortHeight + (isNew(place) ? dayHeight : 0) }))
  return filledSheets(pieces).map((some, place) => sheet(look, running, [place === 0 ? heading(t('report:calendar.agenda'), t('report:calendar.agendaShort')) : null, ...some.map((each) => each.piece)]))
}

function dayHead(date: string, look: Look): Piece {
  return text({ fontSize: size.body, fontWeight: 700, color: look.accentInk, height: dayHeight - 2, marginBottom: 2, paddingTop: 10, borderBottomWidth: 0.8, borderBottomColor: colours.lineStrong }, dateWords(date, look, { weekday: 'long', day: 'numeric', month: 'long' }))
}

/** In short each of its texts is a line, so that its height is known. */
function entry(post: PrintedPost, { clients, covers }: PrintedPlan, isShort: boolean, look: Look): ReactElement {
  const { t, frame } = look
  const { localAt, title, status, format, account, caption, draftId, score, verdict, clientId } = post
  const facts = [...(frame.client ? [] : [clients[clientId]?.name ?? '']), account ?? '', format === 'original' ? '' : t(`page:calendar.formats.${format}`)].filter((each) => each !== '').join(' · ')
  const answer = answerWords(post, look)
  const cover = isShort ? { width: 21, height: 38 } : { width: 27, height: 48 }
  return row({ gap: 8, paddingVertical: isShort ? 4 : 5, borderBottomWidth: 0.4, borderBottomColor: colours.line, ...(isShort && { height: shortHeight, overflow: 'hidden' }) }, [
    text({ width: timeWidth, fontSize: size.body, fontWeight: 600, lineHeight: 1.3 }, localAt.slice(11)),
    smallCover(draftId === null ? null : covers[draftId], cover),
    box({ flexGrow: 1, flexShrink: 1, flexBasis: 0 }, [
      text({ fontSize: size.body, fontWeight: 600, lineHeight: 1.3, maxLines: isShort ? 1 : 2, textOverflow: 'ellipsis' }, title === '' ? t('page:calendar.untitled') : title),
      facts === '' ? null : note(facts, { maxLines: 1, textOverflow: 'ellipsis' }),
      caption === '' ? note(t('report:calendar.noCaption')) : text({ fontSize: size.small, lineHeight: 1.4, ...(isShort && { maxLines: 1, textOverflow: 'ellipsis' }) }, isShort ? caption.slice(0, longestLine).replaceAll('\n', ' ') : caption),
      answer === null || isShort ? null : text({ fontSize: size.small, lineHeight: 1.4, marginTop: 2, color: colours.soft, maxLines: 6, textOverflow: 'ellipsis' }, answer),
    ]),
    box({ width: 92, alignItems: 'flex-end' }, [
      text({ fontSize: size.small, fontWeight: 600, lineHeight: 1.35, textAlign: 'right' }, `${postSigns[status]} ${t(`page:calendar.statuses.${status}`)}`),
      score === null || !verdict ? note(t(draftId === null ? 'report:calendar.noDraft' : 'report:calendar.notJudged'), { textAlign: 'right' }) : scoreWords({ score, verdict }, look, size.small),
    ]),
  ])
}
