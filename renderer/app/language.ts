import type { i18n } from 'i18next'
import { languages, type Language } from '../../shared/i18n/index.ts'
import { pseudoLanguage } from '../../shared/i18n/pseudo.ts'

// Read by public/first-paint.js too.
const key = 'hookline-language'

/** The language chosen before, else the browser's where it is spoken here, else English. */
export function firstLanguage(): Language | typeof pseudoLanguage {
  return stored() === pseudoLanguage ? pseudoLanguage : (chosenLanguage() ?? browserLanguage())
}

/** The language that the person chose; undefined while the browser's is followed. */
export function chosenLanguage(): Language | undefined {
  return known(stored())
}

export function browserLanguage(): Language {
  return known(navigator.language.slice(0, 2)) ?? 'en'
}

/** Follows the browser again. */
export function followBrowser(texts: i18n) {
  chooseLanguage(texts, browserLanguage())
  try {
    localStorage.removeItem(key)
  } catch {
    // Storage may be switched off; then nothing was kept either.
  }
}

export function known(name: string | null): Language | undefined {
  return languages.find((language) => language === name)
}

export function chooseLanguage(texts: i18n, language: Language) {
  void texts.changeLanguage(language)
  document.documentElement.lang = language
  try {
    localStorage.setItem(key, language)
  } catch {
    // Storage may be switched off; the choice then lasts as long as the page.
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
