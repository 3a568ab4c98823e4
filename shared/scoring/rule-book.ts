import type { Verdict } from '../model/verdict.ts'
import { practices as all } from '../practices/index.ts'
import type { AnyPractice } from '../practices/practice.ts'

/**
 * Raise it whenever a `measure` or the scoring itself comes to other values: a function's text differs between source and bundle, so only
 * the data of a practice can be hashed.
 */
const revision = 1

/** Version of a rule book, such as `1-9f3a2b1c`: another text, source, threshold, weight or order makes another version. */
export function ruleBookVersion(practices: readonly AnyPractice[] = all): string {
  return `${revision}-${fnv1a(JSON.stringify(practices)).toString(16).padStart(8, '0')}`
}

/** Whether today's rule book made this verdict; one that is not current can be made again from its artifacts, without decoding. */
export function isCurrent(verdict: Verdict, practices: readonly AnyPractice[] = all): boolean {
  return verdict.ruleBook === ruleBookVersion(practices)
}

/** FNV-1a, 32 bits, over UTF-16 units (Fowler, Noll, Vo 1991). Enough to tell versions apart; not a seal. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}
