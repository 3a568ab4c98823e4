import { formatValue } from '../../shared/i18n/format.ts'
import { terms } from '../../shared/i18n/en/terms.ts'
import type { ProfileId, Unit } from '../../shared/model/verdict.ts'
import type { PlanPractice } from '../../shared/planning/plan-practice.ts'
import { categories, type AnyPractice, type PerProfile, type Scale, type Text, type Weight } from '../../shared/practices/practice.ts'
import { adviceWeight, effectCap, gradeFactors } from '../../shared/practices/weight.ts'
import type { RefusedClaim, ResultsPractice } from '../../shared/rule-book/entry.ts'
import type { RuleBook } from '../../shared/rule-book/index.ts'
import { ruleBookVersion } from '../../shared/scoring/rule-book.ts'
import { factsChapter } from './practices-page-facts.ts'
import { sourceTable } from './practices-page-table.ts'

/** PRACTICES.md: the whole rule book with its scales, weights, reasons, sources and facts, in English. Pure. */
export function practicesPage(book: RuleBook): string {
  const { practices, plan, results, refused } = book
  const seen = practices.filter(({ kind }) => kind !== 'manual')
  const asked = practices.filter(({ kind }) => kind === 'manual')
  const parts = [
    ...preface(book),
    ...categories.flatMap((category) => chapter(terms.category[category], seen.filter((practice) => practice.category === category).map(practiceSection))),
    ...chapter('Questions to a person', asked.map(practiceSection)),
    ...chapter('The plan', plan.map(planSection)),
    ...chapter('What needs results', results.map(resultsSection)),
    ...chapter('Claims that are refused', refused.map(claimSection)),
    ...factsChapter(book),
  ]
  return `${parts.join('\n\n')}\n`
}

function preface({ practices, plan, results, refused, facts }: RuleBook): string[] {
  const asked = practices.filter(({ kind }) => kind === 'manual').length
  return [
    '# The practices',
    `Generated from \`shared/practices\`, \`shared/planning\` and \`shared/rule-book\` by \`npm run docs\`; do not edit. ${practices.length - asked} practices that are measured, ${asked} that are asked, ${plan.length} of the plan, ${results.length} that need results, ${refused.length} refused claims, ${facts.length} documented facts. Version ${ruleBookVersion(practices)}.`,
    `A **gate** is a hard limit: a draft beyond it is blocked, whatever its score. A **scored** practice turns what is measured into 0–100 and weighs by its evidence: the factor of its grade (A ${gradeFactors.A}, B ${gradeFactors.B}, C ${gradeFactors.C}, D ${gradeFactors.D}) times the logarithm of the published effect, which counts for at most × ${effectCap}. Of several effects on the same outcome the most careful counts, of several outcomes the strongest. Advice, surveys and counts weigh a fixed ${adviceWeight}. Contradicting sources are shown and add nothing.`,
    'A **manual** practice asks a person what no program can see: yes is 100, no is 0. It weighs by the same rule, so a survey never weighs like an effect. Unanswered it is unknown: it lowers the coverage, and never passes. What its own source says does not help reach weighs 0: its answer is kept and changes no score. A **plan** practice looks at the calendar, by the same rule, and never enters the score of a draft; one whose sources cannot be traced weighs 0 there too. A **results** practice says what it would need, and judges nothing.',
    'The effects were measured on different outcomes, most of them on ads, and none was published with an interval. They are not additive, and a score is not a forecast.',
    'Grades: **A** TikTok’s own page · **B** a page that reports TikTok’s own study with numbers · **C** a large third-party study with a stated method · **D** cannot be traced; never a weight.',
  ]
}

/** A chapter without sections has no heading. */
function chapter(title: string, sections: readonly (readonly string[])[]): string[] {
  return sections.length > 0 ? [`## ${title}`, ...sections.flat()] : []
}

function practiceSection(practice: AnyPractice): string[] {
  const { kind, why, fix, sources } = practice
  return [...heading(practice, kind), why.en, `**Mend it.** ${fix.en}`, practiceRules(practice).join('\n'), sourceTable(sources)]
}

function planSection(practice: PlanPractice): string[] {
  const { kind, why, fix, sources, unit } = practice
  return [...heading(practice, kind), why.en, `**Mend it.** ${fix.en}`, [`- Measured from the calendar; unit: ${unit}`, ...scoring(practice)].join('\n'), sourceTable(sources)]
}

function resultsSection(practice: ResultsPractice): string[] {
  return [...heading(practice, practice.kind), practice.why.en, `- Needs: ${practice.needs.en}`, sourceTable(practice.sources)]
}

function claimSection({ id, claim, reason, facts, sources }: RefusedClaim): string[] {
  return [...heading({ id, title: claim, facts }, 'refused'), reason.en, ...(sources.length > 0 ? [sourceTable(sources)] : [])]
}

function heading({ id, title, facts }: { id: string; title: Text; facts: readonly number[] }, kind: string): string[] {
  return [`### ${title.en}`, `\`${id}\` · ${kind}${facts.length > 0 ? ` · documented facts ${facts.join(', ')}` : ''}`]
}

function practiceRules(practice: AnyPractice): string[] {
  if (practice.kind === 'manual') return [`- Asked: ${practice.question.en}`, `- One answer holds for the ${practice.scope}`, ...scoring(practice)]
  const measured = `- Measured from ${practice.needs.length > 0 ? `the artifact ${practice.needs.join(' and ')}` : 'the caption'}; unit: ${practice.unit}`
  if (practice.kind === 'gate') {
    return [measured, practice.gate === null ? '- Refused without a published name' : `- Refused as \`${practice.gate}\``]
  }
  return [measured, ...scoring(practice)]
}

function scoring({ scale, weight, unit }: { scale: PerProfile<Scale>; weight: PerProfile<Weight>; unit: Unit }): string[] {
  return [
    ...perProfile(scale, (each) => scaleText(each, unit)).map((text) => `- Scale, ${text}`),
    ...perProfile(weight, weightText).map((text) => `- Weight, ${text}`),
  ]
}

/** One line for the documented default and one for each profile that differs from it. */
function perProfile<Value>(values: PerProfile<Value>, text: (value: Value) => string): string[] {
  const lines: [ProfileId, Value | undefined][] = [
    ['documented', values.documented],
    ['reach', values.reach],
    ['ads', values.ads],
    ['rewards', values.rewards],
  ]
  return lines.flatMap(([profile, value]) => (value === undefined ? [] : [`${terms.profile[profile].toLowerCase()}: ${text(value)}`]))
}

function scaleText(scale: Scale, unit: Unit): string {
  if (scale.kind === 'yes') return '100 for yes, 0 for no'
  const show = (value: number) => formatValue(value, unit, 'en')
  const path = scale.logarithmic ? ', by ratio between' : ', in a straight line between'
  if (scale.kind === 'ramp') return `0 at ${show(scale.poor)}, 100 at ${show(scale.good)}${path}`
  return `100 from ${show(scale.good[0])} to ${show(scale.good[1])}, 0 at ${show(scale.poor[0])} and at ${show(scale.poor[1])}${path}`
}

function weightText({ value, reason }: Weight): string {
  return `${value}. ${reason.en}`
}
