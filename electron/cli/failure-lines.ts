import { failureWords } from '../../shared/i18n/failure-words.ts'
import { visibleText } from '../../shared/i18n/format.ts'
import type { Language } from '../../shared/i18n/index.ts'
import type { FailureData } from '../../shared/model/failure.ts'

/** A failure on lines of its own: what, then why, what next, and details where there are any, set in. */
export function failureLines(failure: FailureData, language: Language): string {
  const { what, why, next } = failureWords(failure, language)
  return [what, why, next, ...(failure.details === undefined ? [] : [visibleText(failure.details)])].join('\n  ')
}
