import type { ReactElement } from 'react'
import { practiceOf } from '../../../../shared/house-rules/practice-of.ts'
import { formatValue } from '../../../../shared/i18n/format.ts'
import type { Finding, Verdict } from '../../../../shared/model/verdict.ts'
import { colours } from './colours.ts'
import { shortened } from './finding-card.ts'
import { box, row, size, text } from './kit.ts'
import type { Look } from './look.ts'

/** Findings in short: with `values` in two columns, what was measured beside each, else in three. Rows are not cut. */
export function findingLists(findings: readonly Finding[], verdict: Pick<Verdict, 'house'>, { language }: Look, { values = true } = {}): ReactElement {
  // Across rather than down: rows flow over pages, columns would not.
  const across = values ? 2 : 3
  const rows = Array.from({ length: Math.ceil(findings.length / across) }, (_, place) => findings.slice(across * place, across * (place + 1)))
  const entry = (finding: Finding) =>
    row({ flexGrow: 1, flexBasis: 0, justifyContent: 'space-between', gap: 8, paddingVertical: 3, borderBottomWidth: 0.5, borderBottomColor: colours.line }, [
      text({ fontSize: size.small, lineHeight: 1.3, flexShrink: 1 }, practiceOf(verdict, finding.practice)?.title[language] ?? finding.practice),
      values ? text({ fontSize: size.small, lineHeight: 1.3, color: colours.soft, textAlign: 'right', maxWidth: 90 }, shortened(formatValue(finding.value, finding.unit, language))) : null,
    ])
  return box({}, rows.map((each) => row({ gap: 18 }, [...each.map(entry), ...empty(across - each.length)], { wrap: false })))
}

/** Places of a last row that nothing stands in. */
function empty(count: number): ReactElement[] {
  return Array.from({ length: count }, () => box({ flexGrow: 1, flexBasis: 0 }, null))
}
