import type { ReactElement } from 'react'
import { formatDuration, formatNumber, shownScore } from '../../../../shared/i18n/format.ts'
import type { DraftRow, DraftRows } from '../data/draft-row.ts'
import { colours, verdictColours } from './colours.ts'
import { box, note, picture, row, size, text, type Piece } from './kit.ts'
import type { Look } from './look.ts'

/** What would be refused and what costs most of a draft, so many: as high as its picture. */
const [mostRefusals, mostCosts] = [2, 3]
const oneLine = { fontSize: size.small, lineHeight: 1.3, maxLines: 1, textOverflow: 'ellipsis' } as const

/** A small picture of a draft; an empty field where there is none. */
export function smallCover(bytes: Uint8Array | null | undefined, { width, height }: { width: number; height: number }): ReactElement {
  return box({ width, height, backgroundColor: colours.sunken, alignItems: 'center', justifyContent: 'center', borderRadius: 2, overflow: 'hidden' }, bytes ? picture(bytes, { maxWidth: width, maxHeight: height, objectFit: 'contain' }) : null)
}

/** The score with the verdict's word, in its ink. */
export function scoreWords({ score, verdict }: Pick<DraftRow, 'score' | 'verdict'>, { t }: Look, fontSize: number = size.body): ReactElement {
  return text({ fontSize, fontWeight: 700, color: verdictColours[verdict].ink, lineHeight: 1.3 }, `${shownScore(score)} · ${t(`terms:verdict.${verdict}`)}`)
}

/** A draft in short: picture, name, score, why TikTok would refuse it, and what costs most. */
export function draftCard(draft: DraftRow, practices: DraftRows['practices'], look: Look, width: number): ReactElement {
  const { t, language } = look
  const words = (practice: string) => practices[practice]?.failTitle[language] ?? practice
  const lines: Piece[] = [
    ...draft.refusals.slice(0, mostRefusals).map((practice) => text({ ...oneLine, color: verdictColours.blocked.ink, fontWeight: 600 }, words(practice))),
    ...draft.costs.slice(0, mostCosts).map(({ practice, pointsLost }) => text(oneLine, [text({ color: verdictColours.rework.ink, fontWeight: 600 }, `−${formatNumber(pointsLost, language, 1, 1)}  `), words(practice)])),
  ]
  return row({ width, gap: 8, paddingVertical: 6 }, [
    smallCover(draft.cover, { width: 42, height: 75 }),
    box({ flexGrow: 1, flexShrink: 1, flexBasis: 0 }, [
      text({ fontSize: size.body, fontWeight: 600, lineHeight: 1.25, maxLines: 1, textOverflow: 'ellipsis' }, draft.name),
      row({ gap: 6, alignItems: 'baseline' }, [scoreWords(draft, look), text({ fontSize: size.small, color: colours.soft }, formatDuration(draft.durationS, language))]),
      ...(lines.length > 0 ? lines : [note(t('report:drafts.nothingCosts'))]),
    ]),
  ], { wrap: false })
}
