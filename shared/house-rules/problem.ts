import type { FailureCode } from '../model/failure.ts'

/** Something wrong in a file of house rules: where in the document, and what. Line and column come with the text. */
export interface Problem {
  code: Extract<FailureCode, `house_rules_${string}`>
  path: readonly PathKey[]
  /** Whether the key at the path is meant, and not its value. */
  atKey?: boolean
  values?: Record<string, string | number>
}

export type PathKey = string | number

/** A path as a person writes it: `caption.banned[2]`. */
export function pathText(path: readonly PathKey[]): string {
  return path.map((key, place) => (typeof key === 'number' ? `[${key + 1}]` : `${place === 0 ? '' : '.'}${key}`)).join('')
}
