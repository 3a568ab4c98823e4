import type { FailureData } from '../model/failure.ts'
import { limits } from '../model/house-rules.ts'

/** Tabs and line ends are text; other control characters are not, and mostly mean that the file is something else. */
// eslint-disable-next-line no-control-regex -- finding control characters is what this is for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/

/** Why a file is not even looked at; null where it is. UTF-8 takes at least as many bytes as there are UTF-16 units. */
export function refusal(name: string, text: string): FailureData | null {
  if (text.length > limits.fileBytes) return tooLarge(name, text.length)
  return control.test(text) ? { code: 'house_rules_not_text', values: { name } } : null
}

export function tooLarge(name: string, bytes: number): FailureData {
  return { code: 'house_rules_too_large', values: { name, bytes, maxBytes: limits.fileBytes } }
}

/** How a name is compared: however its capitals and accents are written. */
export function sameName(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
