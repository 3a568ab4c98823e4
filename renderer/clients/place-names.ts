import { visibleText } from '../../shared/i18n/format.ts'
import type { Language } from '../../shared/i18n/index.ts'

export interface Named {
  value: string
  label: string
}

const letters = [...'abcdefghijklmnopqrstuvwxyz']
const pairs = letters.flatMap((first) => letters.map((second) => first + second))
/** Codes that CLDR names and that are no country: unions, and what stands for none. */
const noCountry = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'])
const known = new Map<string, readonly Named[]>()

/** All countries by their names in a language, in its order. */
export function countryNames(language: Language): readonly Named[] {
  return remembered(`country ${language}`, language, 'region', pairs.map((pair) => pair.toUpperCase()).filter((code) => !noCountry.has(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`))
}

/** All languages of two letters by their names in a language, in its order. */
export function languageNames(language: Language): readonly Named[] {
  return remembered(`language ${language}`, language, 'language', pairs.filter((code) => Intl.getCanonicalLocales(code)[0] === code))
}

/** A tag by its name, the tag itself where it has none. */
export function languageName(tag: string, language: Language): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag
  } catch {
    return visibleText(tag)
  }
}

function remembered(key: string, language: Language, type: 'region' | 'language', codes: readonly string[]): readonly Named[] {
  const before = known.get(key)
  if (before) return before
  const names = new Intl.DisplayNames(language, { type, fallback: 'none' })
  const order = new Intl.Collator(language)
  const named = codes.flatMap((value) => {
    const label = names.of(value)
    return label === undefined ? [] : [{ value, label: `${label.slice(0, 1).toLocaleUpperCase(language)}${label.slice(1)}` }]
  }).toSorted((a, b) => order.compare(a.label, b.label))
  known.set(key, named)
  return named
}

/** The list with the values that are chosen and not in it, so that nothing chosen is hidden: `pt-BR`. */
export function withChosen(list: readonly Named[], chosen: readonly string[], language: Language): Named[] {
  const there = new Set(list.map(({ value }) => value))
  return [...list, ...chosen.filter((value) => !there.has(value)).map((value) => ({ value, label: languageName(value, language) }))]
}
