import { createInstance, type i18n } from 'i18next'
import { en } from './en/index.ts'
import { nl } from './nl/index.ts'

export const languages = ['en', 'nl'] as const
export type Language = (typeof languages)[number]

/** An i18next instance that speaks `language`; English stands in where a text is missing, which the compiler rules out. */
export function createTexts(language: Language): i18n {
  const instance = createInstance()
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    initAsync: false,
    defaultNS: 'page',
    ns: ['page', 'terms', 'failures', 'terminal'],
    resources: { en, nl },
    interpolation: { escapeValue: false },
  })
  return instance
}
