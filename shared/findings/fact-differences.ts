import { formatNumber, formatValue } from '../i18n/format.ts'
import type { Language } from '../i18n/index.ts'
import type { Artifacts } from '../model/artifacts.ts'
import { figuresOf } from '../scoring/compare-facts.ts'
import { factsOf, type Fact, type SayFact } from './facts.ts'

export interface FactDifference {
  name: Fact['name']
  before: string
  after: string
  /** With its sign; `alike` where there is none, null where the two cannot be set against each other. */
  difference: string | 'alike' | null
}

/** Two files in figures, side by side, with what lies between them. */
export function factDifferences(first: Artifacts, second: Artifacts, language: Language, say: SayFact): FactDifference[] {
  const [before, after] = [figuresOf(first), figuresOf(second)]
  const there = factsOf(second, language, say)
  return factsOf(first, language, say).map(({ name, value }, place) => {
    const [was, is] = [before, after].map((figures) => figures.find((figure) => figure.name === name))
    const difference = was && is && was.value !== null && is.value !== null ? is.value - was.value : null
    const shown = difference === null || !was ? null : difference === 0 ? 'alike' : withSign(difference, formatValue(Math.abs(difference), was.unit, language), formatNumber(0, language))
    return { name, before: value, after: there[place]?.value ?? '', difference: shown }
  })
}

function withSign(difference: number, size: string, zero: string): string {
  return size.startsWith(`${zero} `) ? size : `${difference > 0 ? '+' : '−'}${size}`
}
