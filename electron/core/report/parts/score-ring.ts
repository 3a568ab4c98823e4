import type { ReactElement } from 'react'
import { shownScore } from '../../../../shared/i18n/format.ts'
import type { VerdictWord } from '../../../../shared/model/verdict.ts'
import { colours, verdictColours } from './colours.ts'
import { drawing, line, rounded } from './drawing.ts'
import { box, text } from './kit.ts'

/** The score as a number in a ring that fills clockwise from the top. */
export function scoreRing(score: number, verdict: VerdictWord, sizePt: number): ReactElement {
  const width = sizePt / 11
  const radius = (sizePt - width) / 2
  const shapes = [line(arc(sizePt / 2, radius, 1), { colour: colours.line, width }), score > 0 ? line(arc(sizePt / 2, radius, score / 100), { colour: verdictColours[verdict].ink, width }) : null]
  const number = text({ fontSize: sizePt * 0.34, fontWeight: 700, textAlign: 'center' }, String(shownScore(score)))
  return box({ width: sizePt, height: sizePt }, [drawing({ width: sizePt, height: sizePt }, shapes), box({ position: 'absolute', top: 0, left: 0, width: sizePt, height: sizePt, justifyContent: 'center' }, number)])
}

/** An arc from the top, clockwise, over a share of the whole; two halves, because an arc that ends where it begins is none. */
function arc(centre: number, radius: number, share: number): string {
  const at = (part: number) => `${rounded(centre + radius * Math.sin(2 * Math.PI * part))} ${rounded(centre - radius * Math.cos(2 * Math.PI * part))}`
  const to = (part: number) => `A${rounded(radius)} ${rounded(radius)} 0 0 1 ${at(part)}`
  return `M${at(0)}${to(share / 2)}${to(share)}`
}
