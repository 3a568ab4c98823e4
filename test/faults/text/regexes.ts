import type { Fault } from '../fault.ts'
import { regexesIn, type FoundRegex } from './regexes-in.ts'

const [mostMs, longest] = [50, 100_000]
/** Each length costs at most the square of the one before, so that what never ends is stopped where it only begins to be slow. */
const lengths = [30, 1000, 10_000, longest]
const common = [' ', 'a', '0', '\n', 'a ', '\t ', 'A', '#', '"', 'a.', '-', '1,', '\r\n', "'", '/', 'é', '=', ':', '0:', '@', '👩‍🍳', '\u0301', 'a-', '(', '\\', '<', 'https://', '.']
const ends = ['', '!', '\n', '\u0000']

/** Texts made to let this expression begin everywhere and end nowhere: of its own characters, and of those that many take. */
function nastyUnits({ regex }: FoundRegex, most: number): string[] {
  const plain = regex.source.replaceAll(/\\[ux]\{?[0-9a-f]+\}?|\\p\{[^}]*\}|\\./gi, ' ')
  const words = plain.split(/[^\p{L}\p{N}:;#/@<>=-]+/u).filter((word) => word !== '')
  const own = [...new Set([...words, ...words.flatMap((word) => [`${word} `, word.charAt(0)]), plain.replaceAll(/[\^$*+?()[\]{}|]/g, '')])].filter((unit) => unit !== '')
  // Of both kinds some, whatever the count.
  return [...own.slice(0, Math.ceil(most / 2)), ...common].slice(0, most)
}

/** The slowest text of one expression; every match of a global one counts. */
function slowest(found: FoundRegex, units: number): { ms: number; text: string } {
  const worst = { ms: 0, text: '' }
  for (const unit of nastyUnits(found, units)) {
    for (const end of units > 20 ? ends : ends.slice(0, 2)) {
      for (const length of lengths) {
        const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length) + end
        const ms = spent(found.regex, text)
        if (ms > worst.ms) Object.assign(worst, { ms, text: `${length} of ${JSON.stringify(unit)} then ${JSON.stringify(end)}` })
        if (worst.ms > mostMs) return worst
      }
    }
  }
  return worst
}

/** Milliseconds of processor time; what seems slow is measured again, because a collection of garbage may have come between. */
function spent(regex: RegExp, text: string): number {
  const once = () => {
    const before = process.cpuUsage()
    if (regex.global) text.replaceAll(regex, '')
    else regex.exec(text)
    regex.lastIndex = 0
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }
  const first = once()
  return first <= mostMs / 2 ? first : Math.min(first, once(), once())
}

export const everyRegex: Fault = {
  id: 'text-regexes',
  title: 'Every regular expression of the program on 100 KB made to be slow for it',
  passMark: `none slower than ${mostMs} ms of processor time`,
  counts: { test: 4, whole: 60 },
  async run(count) {
    const found = regexesIn(['shared', 'electron', 'renderer'])
    if (found.length < 100) throw new Error(`Only ${found.length} expressions were found: the reader is wrong`)
    const slow = found.map((each) => ({ place: each.place, regex: each.regex, ...slowest(each, count) })).sort((one, other) => other.ms - one.ms)
    const over = slow.filter(({ ms }) => ms > mostMs)
    if (over.length > 0) throw new Error(over.map(({ place, regex, ms, text }) => `${place} ${String(regex)}: ${Math.round(ms)} ms for ${text}`).join('\n'))
    return { measured: `${found.length} expressions, ${count} texts each and their ends; the slowest took ${slow[0]?.ms.toFixed(0) ?? 0} ms (${slow[0]?.place ?? ''})` }
  },
}
