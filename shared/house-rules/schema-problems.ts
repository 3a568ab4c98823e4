import type { z } from 'zod'
import { profileIds } from '../model/verdict.ts'
import { nearest } from './nearest.ts'
import type { PathKey, Problem } from './problem.ts'
import { captionRules, formatName, limits, outline, practiceChange } from '../model/house-rules.ts'

type Issue = z.core.$ZodIssue

/** The issues of a schema as problems. `root` is what was parsed, `within` where it stands in the document. */
export function schemaProblems(error: z.ZodError, root: unknown, within: readonly PathKey[] = []): Problem[] {
  return error.issues.flatMap((issue) => toProblems(issue, root, within).map((problem) => Object.assign(problem, { path: [...within, ...problem.path] })))
}

function toProblems(issue: Issue, root: unknown, within: readonly PathKey[]): Problem[] {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))
  const key = path.at(-1)
  if (issue.code === 'unrecognized_keys') return issue.keys.map((unknown) => unknownKey(path, unknown, shapeAt([...within, ...path])))
  if (valueAt(root, path) === undefined) return [{ code: 'house_rules_missing_key', path: path.slice(0, -1), values: { key: String(key ?? '') } }]
  if (path.length === 1 && key === 'hookline') return [{ code: 'house_rules_version', path, values: { expected: formatName } }]
  if (issue.code === 'invalid_value') return [{ code: 'house_rules_choice_expected', path, values: { choices: profileIds.join(', ') } }]
  const numbers = numberBounds(key)
  if (numbers) return [{ code: 'house_rules_number_expected', path, values: { least: numbers[0], most: numbers[1] } }]
  if (issue.code === 'too_small') return [{ code: 'house_rules_text_expected', path }]
  if (issue.code === 'too_big') return [{ code: 'house_rules_too_long', path, values: { most: Number(issue.maximum) } }]
  if (issue.code === 'invalid_type' && issue.expected === 'array') return [{ code: 'house_rules_list_expected', path }]
  if (issue.code === 'invalid_type' && issue.expected === 'string') return [{ code: 'house_rules_text_expected', path }]
  return [{ code: 'house_rules_map_expected', path }]
}

function unknownKey(path: readonly PathKey[], key: string, shape: object): Problem {
  const known = Object.keys(shape)
  return { code: 'house_rules_unknown_key', path: [...path, key], atKey: true, values: { key, known: nearest(key, known, known.length).join(', ') } }
}

function shapeAt([first, second]: readonly PathKey[]): object {
  if (first === undefined) return outline.shape
  if (first === 'caption') return second === 'hashtags' ? captionRules.shape.hashtags.unwrap().shape : captionRules.shape
  return practiceChange.shape
}

function numberBounds(key: PathKey | undefined): readonly [number, number] | undefined {
  switch (key) {
    case 'weight':
      return limits.weight
    case 'longest':
      return limits.captionLength
    case 'least':
    case 'most':
      return limits.hashtags
    default:
      return undefined
  }
}

/** What stands at a path; undefined where nothing does. */
export function valueAt(root: unknown, path: readonly PathKey[]): unknown {
  return path.reduce<unknown>((value, key) => (isMap(value) || Array.isArray(value) ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined), root)
}

export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
