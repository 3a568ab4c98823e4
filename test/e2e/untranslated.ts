import type { Page } from 'playwright/test'
import { en } from '../../shared/i18n/en/index.ts'
import { ruleBook } from '../../shared/rule-book/index.ts'

/** What is never translated: names, formats, units, keys. */
const names = /\b(?:Hookline|TikTok|ffmpeg|ffprobe|SQLite|MP4|MOV|WebM|YAML|JSON|EN|NL|English|Nederlands|LUFS|dBTP|BPM|fps|kbps|kB|MB|GB|px|min|s|Hz|kHz|aac|h264|mp4|Ctrl|Shift|Alt|Esc|Del|Tab|Enter|Home|End|PageUp|PageDown|per|UTC|D|v)\b/g

/** Dates and times as Intl writes them, versions, the numbers of facts, and the names of the drafts, the client and the post that the pages are opened with. */
const data = /\b\d{1,2} \p{L}{3,} \d{4}\b|\b\d[\w.+-]*\b|\bFact \d+|morning run\.mp4|office tour\.mp4|Bakery|First loaf|Islas Malvinas/gu

/** Months, weekdays, languages, countries and time zones, which Intl names in the language that the test language is made of. */
function* namedByIntl(): Generator<string> {
  for (const style of ['short', 'long'] as const) {
    for (let day = 0; day < 12; day++) {
      yield new Intl.DateTimeFormat('en-GB', { month: style, timeZone: 'UTC' }).format(Date.UTC(2026, day, 1))
      yield new Intl.DateTimeFormat('en-GB', { weekday: style, timeZone: 'UTC' }).format(Date.UTC(2026, 0, day + 1))
    }
  }
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  for (const type of ['language', 'region'] as const) {
    for (const style of ['long', 'short'] as const) {
      const named = new Intl.DisplayNames('en', { type, style, fallback: 'none' })
      for (const code of codes) yield named.of(type === 'region' ? code.toUpperCase() : code) ?? ''
    }
  }
  for (const zone of Intl.supportedValuesOf('timeZone')) yield zone.replaceAll('_', ' ')
}

/** Every text of a rule, a failure and a term, which carry their languages themselves. */
const ownTexts = new Set<string>([...texts(ruleBook), ...texts(en.failures), ...texts(en.terms), ...namedByIntl()].flatMap((text) => [text.trim(), text.replaceAll(/\{\{\w+\}\}/g, '').trim()]))

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(texts) : []
}

/** Texts that a person can see or hear on the page, opened in the test language, that are in no bracket: nobody could translate them. */
export async function untranslated(page: Page): Promise<string[]> {
  const shown = await page.evaluate(() => {
    // What the person wrote or what a program answered is shown as it is.
    const own = 'bdi, pre, code, kbd, textarea, input, [lang]:not(html), script, style, noscript, [data-own-words], .about-line'
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) if (!node.parentElement?.closest(own)) found.push(node.textContent ?? '')
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext', 'aria-roledescription']) {
      for (const element of document.querySelectorAll(`[${name}]`)) if (!element.closest('[aria-hidden="true"], bdi, [lang]:not(html), [data-own-words], .about-line')) found.push(element.getAttribute(name) ?? '')
    }
    return found
  })
  return [...new Set(shown.filter((text) => isUntranslated(text.trim())))]
}

/** What is left once brackets, within one another too, and what needs no translation are taken out. */
function rest(text: string): string {
  const outer = text.replaceAll(/⟦[^⟦⟧]*⟧/g, ' ')
  return outer === text ? text.replaceAll(data, ' ').replaceAll(names, ' ') : rest(outer)
}

function isUntranslated(text: string): boolean {
  if (ownTexts.has(text)) return false
  return rest(text).split(/[·:,–()]/).some((part) => /\p{L}{2,}/u.test(part) && !ownTexts.has(part.trim()))
}
