import { failureWords } from '../../shared/i18n/failure-words.ts'
import type { Language } from '../../shared/i18n/index.ts'
import { toFailure, type FailureData } from '../../shared/model/failure.ts'

/** A failure in words: what, why, and the next step, a line each. */
export function failureText(failure: FailureData, language: Language): string {
  const { what, why, next } = failureWords(failure, language)
  return [what, why, next, ...(failure.details === undefined ? [] : [failure.details])].join('\n')
}

const portWords = {
  en: (port: number) => `Port ${port} of 127.0.0.1 cannot be had: another program has it, or it is reserved. Choose another with --port, or leave --port out.`,
  nl: (port: number) => `Poort ${port} van 127.0.0.1 is niet vrij: een ander programma heeft hem, of hij is gereserveerd. Kies een andere met --port, of laat --port weg.`,
} as const satisfies Record<Language, (port: number) => string>

/** Why a program could not start, in words, for the terminal or an error box. */
export function startText(error: unknown, port: number, language: Language): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE' || code === 'EACCES') return portWords[language](port)
  return failureText(toFailure(error), language)
}
