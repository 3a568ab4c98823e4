import type { FailureData } from '../../../shared/model/failure.ts'
import { asHouseRules, findProblems } from '../../../shared/house-rules/check.ts'
import type { HouseRules } from '../../../shared/model/house-rules.ts'
import type { Problem } from '../../../shared/house-rules/problem.ts'
import { refusal } from '../../../shared/house-rules/text.ts'
import { practices as all } from '../../../shared/practices/index.ts'
import { parseYaml, type Position } from './parse-yaml.ts'

export type Read = { rules: HouseRules; problems: [] } | { rules?: undefined; problems: FailureData[] }

/** No more than a person mends in one go. A judgement. */
const mostProblems = 100

/**
 * Reads house rules from YAML or JSON. All that is wrong is listed, in the order of the text, each with its place: the values `name`, `line`
 * and `column`, counted from 1. `name` is what the file is called.
 */
export function readHouseRules(name: string, text: string): Read {
  const refused = refusal(name, text)
  if (refused) return { problems: [refused] }
  const { data, faults, locate } = parseYaml(text)
  const found = data === undefined ? [] : findProblems(data, all)
  const placed = [
    ...faults.map((fault): Placed => ({ code: fault.code, at: fault, details: fault.details })),
    ...found.map(({ code, path, atKey = false, values }): Placed => ({ code, at: locate(path, atKey), values })),
  ].sort((one, other) => one.at.line - other.at.line || one.at.column - other.at.column)
  const problems = placed.slice(0, mostProblems).map((problem) => toFailure(name, problem))
  const rules = problems.length === 0 ? asHouseRules(data) : undefined
  return rules ? { rules, problems: [] } : { problems }
}

interface Placed {
  code: Problem['code']
  at: Position
  values?: Problem['values'] | undefined
  details?: string | undefined
}

function toFailure(name: string, { code, at, values, details }: Placed): FailureData {
  return { code, values: { ...values, name, line: String(at.line), column: String(at.column) }, ...(details !== undefined && { details: details.slice(0, 500) }) }
}

/**
 * House rules that were good when they were saved, perhaps by another version of the program: what they say of practices that are no more
 * is left to `applyHouseRules`, which passes over it. Undefined where not even their form can be read.
 */
export function readSaved(text: string): HouseRules | undefined {
  const { data, faults } = parseYaml(text)
  return faults.length === 0 ? asHouseRules(data) : undefined
}
