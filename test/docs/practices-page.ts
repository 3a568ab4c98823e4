import { formatValue } from '../../shared/i18n/format.ts'
import { terms } from '../../shared/i18n/en/terms.ts'
import type { ProfileId } from '../../shared/model/verdict.ts'
import { categories, type AnyPractice, type PerProfile, type Scale, type Source, type Weight } from '../../shared/practices/practice.ts'
import { adviceWeight, effectCap, gradeFactors } from '../../shared/practices/weight.ts'
import { ruleBookVersion } from '../../shared/scoring/rule-book.ts'

/** PRACTICES.md: the whole rule book with its scales, weights, reasons and sources, in English. Pure. */
export function practicesPage(practices: readonly AnyPractice[]): string {
  const chapters = categories.flatMap((category) =>
    [`## ${terms.category[category]}`].concat(practices.filter((practice) => practice.category === category).flatMap(section)),
  )
  return `${[...preface(practices), ...chapters].join('\n\n')}\n`
}

function preface(practices: readonly AnyPractice[]): string[] {
  return [
    '# The practices',
    `Generated from \`shared/practices\` by \`npm run docs\`; do not edit. ${practices.length} practices, version ${ruleBookVersion(practices)}.`,
    `A **gate** is a hard limit: a draft beyond it is blocked, whatever its score. A **scored** practice turns what is measured into 0–100 and weighs by its evidence: the factor of its grade (A ${gradeFactors.A}, B ${gradeFactors.B}, C ${gradeFactors.C}, D ${gradeFactors.D}) times the logarithm of the published effect, which counts for at most × ${effectCap}. Of several effects on the same outcome the most careful counts, of several outcomes the strongest. Advice, surveys and counts weigh a fixed ${adviceWeight}. Contradicting sources are shown and add nothing.`,
    'The effects were measured on different outcomes, most of them on ads, and none was published with an interval. They are not additive, and a score is not a forecast.',
    'Grades: **A** TikTok’s own page · **B** a page that reports TikTok’s own study with numbers · **C** a large third-party study with a stated method · **D** cannot be traced; never a weight.',
  ]
}

function section(practice: AnyPractice): string[] {
  return [
    `### ${practice.title.en}`,
    `\`${practice.id}\` · ${practice.kind}${practice.facts.length > 0 ? ` · documented facts ${practice.facts.join(', ')}` : ''}`,
    practice.why.en,
    `**Mend it.** ${practice.fix.en}`,
    rules(practice).join('\n'),
    table(['source', 'says', 'figure', 'grade', 'date'], practice.sources.map(sourceRow)),
  ]
}

function rules(practice: AnyPractice): string[] {
  const measured = `- Measured from ${practice.needs.length > 0 ? `the artifact ${practice.needs.join(' and ')}` : 'the caption'}; unit: ${practice.unit}`
  if (practice.kind === 'gate') {
    return [measured, practice.gate === null ? '- Refused without a published name' : `- Refused as \`${practice.gate}\``]
  }
  return [
    measured,
    ...perProfile(practice.scale, (scale) => scaleText(scale, practice)).map((text) => `- Scale, ${text}`),
    ...perProfile(practice.weight, weightText).map((text) => `- Weight, ${text}`),
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

function scaleText(scale: Scale, { unit }: AnyPractice): string {
  if (scale.kind === 'yes') return '100 for yes, 0 for no'
  const show = (value: number) => formatValue(value, unit, 'en')
  const path = scale.logarithmic ? ', by ratio between' : ', in a straight line between'
  if (scale.kind === 'ramp') return `0 at ${show(scale.poor)}, 100 at ${show(scale.good)}${path}`
  return `100 from ${show(scale.good[0])} to ${show(scale.good[1])}, 0 at ${show(scale.poor[0])} and at ${show(scale.poor[1])}${path}`
}

function weightText({ value, reason }: Weight): string {
  return `${value}. ${reason.en}`
}

function sourceRow({ title, publisher, url, statement, figure, grade, date, contradicts }: Source): string[] {
  const name = url === null ? title : `[${title}](${url})`
  return [`${name}, ${publisher}`, `${contradicts ? '**Contradicts.** ' : ''}${statement}`, figure ?? '–', grade, date ?? 'not stated']
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}
