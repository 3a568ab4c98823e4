import { formatNumber } from '../../shared/i18n/format.ts'
import type { Language } from '../../shared/i18n/index.ts'
import { xOf, type View } from './view.ts'

/** Steps that people count in, with how many small ones each is divided into. */
const steps = [
  { stepS: 0.05, parts: 5 },
  { stepS: 0.1, parts: 5 },
  { stepS: 0.2, parts: 4 },
  { stepS: 0.5, parts: 5 },
  { stepS: 1, parts: 5 },
  { stepS: 2, parts: 4 },
  { stepS: 5, parts: 5 },
  { stepS: 10, parts: 5 },
  { stepS: 15, parts: 3 },
  { stepS: 30, parts: 6 },
  { stepS: 60, parts: 6 },
  { stepS: 120, parts: 4 },
  { stepS: 300, parts: 5 },
  { stepS: 600, parts: 5 },
] as const
/** Room for a time and some air. */
const leastLabelPx = 58

export interface RulerTick {
  timeS: number
  xPx: number
  /** Null for the small ones. */
  label: string | null
}

/** Ticks of the ruler in view, with as many times as there is room for. */
export function rulerTicks(view: View, widthPx: number, language: Language): RulerTick[] {
  if (widthPx <= 0) return []
  const lengthS = view.endS - view.startS
  const { stepS, parts } = steps.find((each) => (each.stepS / lengthS) * widthPx >= leastLabelPx) ?? steps[steps.length - 1]!
  const smallS = stepS / parts
  const ticks: RulerTick[] = []
  for (let index = Math.ceil(view.startS / smallS - 1e-9); index * smallS <= view.endS + 1e-9; index++) {
    const timeS = index * smallS
    ticks.push({ timeS, xPx: xOf(timeS, view, widthPx), label: index % parts === 0 ? clock(timeS, stepS, language) : null })
  }
  return ticks
}

/** `1:05`, with the decimals that the step needs: `0:02.5`. */
function clock(timeS: number, stepS: number, language: Language): string {
  const decimals = stepS >= 1 ? 0 : stepS >= 0.1 ? 1 : 2
  const scale = 10 ** decimals
  const units = Math.round(timeS * scale)
  const minutes = Math.floor(units / (60 * scale))
  const rest = formatNumber((units - minutes * 60 * scale) / scale, language, decimals, decimals)
  return `${minutes}:${rest.padStart(decimals === 0 ? 2 : 3 + decimals, '0')}`
}
