import type { FailureData } from '../model/failure.ts'
import { failures as english } from './en/failures.ts'
import { formatBytes, formatNumber, visibleText } from './format.ts'
import type { Language } from './index.ts'
import { failures as dutch } from './nl/failures.ts'

const failures = { en: english, nl: dutch }

export interface FailureWords {
  what: string
  why: string
  next: string
}

/**
 * A failure in words. `known` fills in what the place that shows it knows and the failure does not say, such as the name of the file.
 * Sizes travel as `bytes` and `maxBytes` and are shown as `size` and `limit`.
 */
export function failureWords(failure: FailureData, language: Language, known: Record<string, string> = {}): FailureWords {
  const values = { ...known, ...failure.values }
  const texts = failures[language][failure.code]
  const fill = (text: string) => text.replaceAll(/\{\{(\w+)\}\}/g, (_, key: string) => show(key, values, language))
  return { what: fill(texts.what), why: fill(texts.why), next: fill(texts.next) }
}

function show(key: string, values: Record<string, string | number>, language: Language): string {
  const value = values[key] ?? (key === 'size' ? values.bytes : key === 'limit' ? values.maxBytes : undefined)
  if (value === undefined) return '…'
  if (typeof value === 'string') return visibleText(value)
  const isBytes = key === 'size' || (key === 'limit' && values.limit === undefined)
  return isBytes ? formatBytes(value, language) : formatNumber(value, language)
}
