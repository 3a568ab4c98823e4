import type { Grade, Source, Weight } from './practice.ts'

/** How far a source of each grade is trusted; C is above B because it states its method. A judgement. */
export const gradeFactors = { A: 1, B: 0.7, C: 0.8, D: 0 } as const satisfies Record<Grade, number>

/** No published effect counts for more than a factor of 2.5: none of them comes with an interval. A judgement. */
export const effectCap = 2.5

/** Weight of advice, surveys and prevalence, which measure no effect: about that of the weakest effects in the book. A judgement. */
export const adviceWeight = 0.1

const dutchOutcomes: Record<string, string> = {
  'ad conversion': 'advertentieconversie',
  'six-second watch-through': 'zes seconden gekeken',
  engagement: 'interactie',
  reach: 'bereik',
  lift: 'resultaat',
  'watch time': 'kijktijd',
  'views per post': 'weergaven per post',
}

interface Strength {
  grade: Grade
  ratio: number
  outcome: string
  value: number
}

/**
 * What a practice weighs by its evidence: grade factor × ln(effect), the effect capped at 2.5. Contradicting and untraceable sources add
 * nothing. Effects are not summed: of several on the same outcome the most careful counts, and of several outcomes the strongest.
 * Without any effect the weight is small and fixed; with untraceable sources alone it is 0.
 */
export function weigh(sources: readonly Source[]): Weight {
  const supporting = sources.filter(({ contradicts, grade }) => !contradicts && gradeFactors[grade] > 0)
  const careful = [...Map.groupBy(supporting.flatMap(strengthOf), ({ outcome }) => outcome).values()].map((same) =>
    same.reduce((least, next) => (next.value < least.value ? next : least)),
  )
  const [first, ...rest] = careful
  if (first) return byEffect(rest.reduce((most, next) => (next.value > most.value ? next : most), first))
  return supporting.length > 0 ? byAdvice : byNothing
}

function strengthOf({ effect, grade }: Source): Strength[] {
  if (!effect) return []
  return [{ grade, ...effect, value: gradeFactors[grade] * Math.min(Math.abs(Math.log(effect.ratio)), Math.log(effectCap)) }]
}

function byEffect({ grade, ratio, outcome, value }: Strength): Weight {
  // two decimals, so that the weight that is printed is the weight that counts
  const weight = Math.round(value * 100) / 100
  const isCapped = Math.abs(Math.log(ratio)) > Math.log(effectCap)
  const factor = gradeFactors[grade]
  return {
    value: weight,
    reason: {
      en: `Evidence grade ${grade} (${factor}) × ln ${isCapped ? `${effectCap}, where larger effects are capped` : ratio} (${outcome} × ${ratio}) = ${weight}.`,
      nl: dutchNumbers(
        `Bewijskracht ${grade} (${factor}) × ln ${isCapped ? `${effectCap}, het plafond voor grotere effecten` : ratio} (${dutchOutcomes[outcome] ?? outcome} × ${ratio}) = ${weight}.`,
      ),
    },
  }
}

const byAdvice: Weight = {
  value: adviceWeight,
  reason: {
    en: `Documented advice, a survey or a count, without a measured effect: the small fixed weight of ${adviceWeight}.`,
    nl: dutchNumbers(`Gedocumenteerd advies, een enquête of een telling, zonder gemeten effect: het kleine vaste gewicht van ${adviceWeight}.`),
  },
}

const byNothing: Weight = {
  value: 0,
  reason: { en: 'Only sources that cannot be traced: it does not weigh.', nl: 'Alleen bronnen die niet te herleiden zijn: het weegt niet mee.' },
}

function dutchNumbers(text: string): string {
  return text.replaceAll(/(\d)\.(\d)/g, '$1,$2')
}
