import type { ReactElement } from 'react'
import type { VerdictWord } from '../../../../shared/model/verdict.ts'
import { colours, verdictColours } from './colours.ts'
import { box, row, size, text, type Piece } from './kit.ts'

export interface Figure {
  name: string
  value: string
  /** What the figure says, in a few words. */
  note?: string
}

/** Figures that matter, side by side. */
export function keyFigures(figures: readonly Figure[]): ReactElement {
  return row({ gap: 14, marginTop: 8 }, figures.map(({ name, value, note }) =>
    box({ flexGrow: 1, flexBasis: 0, borderTopWidth: 0.8, borderTopColor: colours.lineStrong, paddingTop: 5 }, [
      text({ fontSize: size.small, color: colours.soft }, name),
      // Words take more room than numbers.
      text({ fontSize: value.length > 12 ? size.body : size.heading, fontWeight: 700, marginTop: 2, lineHeight: 1.25 }, value),
      note === undefined ? null : text({ fontSize: size.tiny, color: colours.soft, marginTop: 1, lineHeight: 1.3 }, note),
    ]),
  ))
}

/** Names and values below each other, in columns that fill one after the other. */
export function factList(facts: readonly Figure[], columns: number): ReactElement {
  const each = Math.ceil(facts.length / columns)
  const parts = Array.from({ length: columns }, (_, column) => facts.slice(column * each, (column + 1) * each))
  return row({ gap: 18 }, parts.map((part) => box({ flexGrow: 1, flexBasis: 0 }, part.map(({ name, value }) =>
    row({ justifyContent: 'space-between', gap: 8, paddingVertical: 2.6, borderBottomWidth: 0.5, borderBottomColor: colours.line }, [
      text({ fontSize: size.small, color: colours.soft, flexShrink: 0, maxWidth: 110 }, name),
      text({ fontSize: size.small, textAlign: 'right', flexShrink: 1 }, value),
    ]),
  ))))
}

/** The verdict's word on its tint. */
export function verdictChip(verdict: VerdictWord, word: string, fontSize: number = size.large): ReactElement {
  const { ink, tint } = verdictColours[verdict]
  return box({ backgroundColor: tint, borderRadius: 3, paddingVertical: fontSize * 0.28, paddingHorizontal: fontSize * 0.7, alignSelf: 'flex-start' }, text({ color: ink, fontWeight: 700, fontSize }, word))
}

/** A quiet panel. */
export function panel(children: Piece, options: { wrap?: boolean } = {}): ReactElement {
  return box({ backgroundColor: colours.sunken, borderRadius: 4, padding: 10 }, children, options)
}
