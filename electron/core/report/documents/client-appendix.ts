import type { ReactElement } from 'react'
import { formatPoints, formatShare } from '../../../../shared/i18n/format.ts'
import type { ClientData } from '../data/client-data.ts'
import { dateWords } from '../parts/dates.ts'
import { scoreWords } from '../parts/draft-card.ts'
import { heading, subheading } from '../parts/heading.ts'
import { box, note, row, size, text, type Piece } from '../parts/kit.ts'
import type { Look } from '../parts/look.ts'
import { page } from '../parts/page.ts'
import { postSigns } from '../../../../shared/planning/post-signs.ts'
import { tableSheets } from '../parts/sheets.ts'
import { table } from '../parts/table.ts'

/** Rows of each table at most. A judgement: whoever wants all of them has the CSV. */
const mostRows = 300
/** Rows that flow over the pages with all else; more of them are laid out a page at a time. A judgement. */
const mostFlowing = 60
const rowHeight = 17.6
const terms = ['score', 'verdicts', 'median', 'coverage', 'due', 'week', 'version'] as const

/** All of it in tables, and what the words mean. */
export function appendix({ posts, drafts, leftOut }: ClientData, running: string, look: Look): ReactElement[] {
  const { t, language } = look
  const postRows = posts.slice(0, mostRows).map(({ localAt, title, status, account, score, verdict }) => [
    line(`${dateWords(localAt.slice(0, 10), look, { weekday: 'short', day: 'numeric', month: 'short' })}, ${localAt.slice(11)}`),
    line(title === '' ? t('page:calendar.untitled') : title),
    line(account ?? ''),
    line(`${postSigns[status]} ${t(`page:calendar.statuses.${status}`)}`),
    score === null || !verdict ? '–' : scoreWords({ score, verdict }, look, size.small),
  ])
  const draftRows = drafts.slice(0, mostRows).map((draft) => [line(draft.name), scoreWords(draft, look, size.small), formatShare(draft.coverage, language), draft.gain === null ? '–' : formatPoints(draft.gain, language)])
  const more = (count: number) => (count > 0 ? note(t('report:client.moreRows', { count }), { marginTop: 4 }) : null)
  const postColumns = [{ title: t('report:calendar.when'), share: 2.2 }, { title: t('report:calendar.post'), share: 4 }, { title: t('report:client.account'), share: 1.8 }, { title: t('report:client.status'), share: 1.8 }, { title: t('report:drafts.score'), share: 1.6 }]
  const draftColumns = [{ title: t('report:drafts.draft'), share: 5 }, { title: t('report:drafts.score'), share: 2 }, { title: t('page:analysis.coverage'), share: 1.4 }, { title: t('report:client.gain'), share: 1.6 }]
  const tables = [
    { name: t('report:client.allPosts'), columns: postColumns, rows: postRows, more: more(posts.length - postRows.length + leftOut) },
    { name: t('report:client.allDrafts'), columns: draftColumns, rows: draftRows, more: more(drafts.length - draftRows.length) },
  ].filter(({ rows }) => rows.length > 0)
  const title = heading(t('report:client.appendix'))
  const words = [subheading(t('report:client.definitions')), ...terms.map((term) => definition(term, look))]
  const isShort = postRows.length + draftRows.length <= mostFlowing
  if (isShort) return [page(look, running, [title, ...tables.flatMap((each) => [subheading(each.name), table(each.columns, each.rows), each.more]), ...words])]
  const sheets = tables.flatMap(({ name, columns, rows, more: others }, place) => tableSheets(look, running, { head: [place === 0 ? title : null, subheading(name)], columns, rows, rowHeight, others }))
  return [...sheets, page(look, running, words)]
}

function line(words: string): ReactElement {
  return text({ fontSize: size.small, lineHeight: 1.35, maxLines: 1, textOverflow: 'ellipsis' }, words)
}

function definition(term: (typeof terms)[number], { t }: Look): Piece {
  return row({ gap: 10, paddingVertical: 2.5 }, [text({ width: 90, fontSize: size.small, fontWeight: 600, lineHeight: 1.35 }, t(`report:client.terms.${term}`)), box({ flexGrow: 1, flexShrink: 1, flexBasis: 0 }, note(t(`report:client.termTexts.${term}`)))], { wrap: false })
}
