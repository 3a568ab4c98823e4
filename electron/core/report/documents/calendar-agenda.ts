import type { ReactElement } from 'react'
import type { PrintedPost } from '../data/plan-data.ts'
import { colours } from '../parts/colours.ts'
import { dateWords } from '../parts/dates.ts'
import { scoreWords, smallCover } from '../parts/draft-card.ts'
import { heading } from '../parts/heading.ts'
import { box, note, row, size, text, type Piece } from '../parts/kit.ts'
import type { Look } from '../parts/look.ts'
import { page } from '../parts/page.ts'
import { postSigns } from '../parts/post-signs.ts'
import { answerWords, type CalendarContent } from './calendar.ts'

/** Up to so many posts every caption is told whole, above it in a few lines: an agenda of hundreds is read for what comes when. A judgement. */
const mostWhole = 120
const shortLines = 2
/** The printer lays out all that is left with every page: posts that are laid out together, about. */
const postsTogether = 48

const [timeWidth, cover] = [34, { width: 27, height: 48 }]

/** Every post by day, with its caption, picture, score, status and what was answered. */
export function agenda(content: CalendarContent, running: string, look: Look): ReactElement[] {
  const { t } = look
  const isShort = content.posts.length > mostWhole
  const days = [...Map.groupBy(content.posts, ({ localAt }) => localAt.slice(0, 10))]
  return chunks(days).map((chunk, place) =>
    page(look, running, [
      place === 0 ? heading(t('report:calendar.agenda'), isShort ? t('report:calendar.agendaShort', { count: shortLines }) : undefined) : null,
      ...chunk.flatMap(([date, posts]) => posts.map((post, number) => box({}, [number === 0 ? dayHead(date, look) : null, entry(post, content, isShort, look)], { wrap: post.caption.length > 1000 && !isShort }))),
    ]),
  )
}

/** Days that are laid out together, of a part of all posts each. */
function chunks(days: readonly [string, PrintedPost[]][]): [string, PrintedPost[]][][] {
  const made: [string, PrintedPost[]][][] = []
  let count = Number.POSITIVE_INFINITY
  for (const day of days) {
    if (count >= postsTogether) {
      made.push([])
      count = 0
    }
    made.at(-1)?.push(day)
    count += day[1].length
  }
  return made
}

function dayHead(date: string, look: Look): Piece {
  return text({ fontSize: size.body, fontWeight: 700, color: look.accentInk, marginTop: 10, marginBottom: 2, paddingBottom: 2, borderBottomWidth: 0.8, borderBottomColor: colours.lineStrong }, dateWords(date, look, { weekday: 'long', day: 'numeric', month: 'long' }))
}

function entry(post: PrintedPost, { clients, covers }: CalendarContent, isShort: boolean, look: Look): ReactElement {
  const { t, frame } = look
  const { localAt, title, status, format, account, caption, draftId, score, verdict, clientId } = post
  const facts = [...(frame.client ? [] : [clients[clientId]?.name ?? '']), account ?? '', format === 'original' ? '' : t(`page:calendar.formats.${format}`)].filter((each) => each !== '').join(' · ')
  const answer = answerWords(post, look)
  return row({ gap: 8, paddingVertical: 5, borderBottomWidth: 0.4, borderBottomColor: colours.line }, [
    text({ width: timeWidth, fontSize: size.body, fontWeight: 600, lineHeight: 1.3 }, localAt.slice(11)),
    smallCover(draftId === null ? null : covers[draftId], cover),
    box({ flexGrow: 1, flexShrink: 1, flexBasis: 0 }, [
      text({ fontSize: size.body, fontWeight: 600, lineHeight: 1.3, maxLines: 2, textOverflow: 'ellipsis' }, title === '' ? t('page:calendar.untitled') : title),
      facts === '' ? null : note(facts, { maxLines: 1, textOverflow: 'ellipsis' }),
      caption === '' ? note(t('report:calendar.noCaption')) : text({ fontSize: size.small, lineHeight: 1.4, ...(isShort && { maxLines: shortLines, textOverflow: 'ellipsis' }) }, caption),
      answer === null ? null : text({ fontSize: size.small, lineHeight: 1.4, marginTop: 2, color: colours.soft, maxLines: 6, textOverflow: 'ellipsis' }, answer),
    ]),
    box({ width: 92, alignItems: 'flex-end' }, [
      text({ fontSize: size.small, fontWeight: 600, lineHeight: 1.35, textAlign: 'right' }, `${postSigns[status]} ${t(`page:calendar.statuses.${status}`)}`),
      score === null || !verdict ? note(t(draftId === null ? 'report:calendar.noDraft' : 'report:calendar.notJudged'), { textAlign: 'right' }) : scoreWords({ score, verdict }, look, size.small),
    ]),
  ])
}
