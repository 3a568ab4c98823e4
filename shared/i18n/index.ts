import { createInstance, type i18n } from 'i18next'
import { en } from './en/index.ts'
import { nl } from './nl/index.ts'
import { pseudo, pseudoLanguage } from './pseudo.ts'

export const languages = ['en', 'nl'] as const
export type Language = (typeof languages)[number]

/** The language of a locale such as `nl_NL.UTF-8` or `nl-BE`; English where it is none of ours. */
export function languageOf(locale: string | undefined): Language {
  return languages.find((language) => locale?.toLowerCase().startsWith(language)) ?? 'en'
}

/** An i18next instance that speaks `language`; English stands in where a text is missing, which the compiler rules out. */
export function createTexts(language: Language | typeof pseudoLanguage): i18n {
  const instance = createInstance()
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    initAsync: false,
    defaultNS: 'page',
    ns: ['page', 'terms', 'failures', 'terminal', 'report'],
    resources: { en, nl, ...(language === pseudoLanguage && { [pseudoLanguage]: pseudo(en) }) },
    interpolation: { escapeValue: false },
  })
  return instance
}
