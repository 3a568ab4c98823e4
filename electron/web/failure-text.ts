import { createTexts, type Language } from '../../shared/i18n/index.ts'
import { toFailure, type FailureData } from '../../shared/model/failure.ts'

/** A failure in words: what, why, and the next step, a line each. */
export function failureText({ code, values, details }: FailureData, language: Language): string {
  const texts = createTexts(language)
  const lines = (['what', 'why', 'next'] as const).map((part) => texts.t(`${code}.${part}`, { ns: 'failures', ...values }))
  return [...lines, ...(details === undefined ? [] : [details])].join('\n')
}

/** The language of a locale such as `nl_NL.UTF-8` or `nl-BE`; English where it is neither of ours. */
export function languageOf(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith('nl') ? 'nl' : 'en'
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
