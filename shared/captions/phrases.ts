import type { TextSpan } from './hashtags.ts'
import type { Token } from './tokens.ts'

/*
 * Phrases, one pattern a line, matched against tokens instead of letters, so that a caption of any length is read in linear time.
 *
 *   like if           two words, one after the other        a|b      one of several
 *   vap*  *wodka      beginning or end of a word            ?even    may be left out
 *   ~3                up to three tokens of one sentence    !word    the next token is not this
 *   ^                 first: at the start of a clause       $        last: at the end of a sentence
 *   °                 first: not after a subject ("I follow", "people like")
 *   <n> <amount> <emoji> <caps> <word> <tag> <any>          kinds of tokens
 */

type Consume = (tokens: readonly Token[], at: number) => number

interface Item {
  /** How many tokens it takes at a place, or -1. */
  take: Consume
  optional: boolean
  /** Greatest number of tokens to skip; null where it is no gap. */
  gap: number | null
  negative: boolean
}

interface Phrase {
  items: readonly Item[]
  start: 'anywhere' | 'clause' | 'no-subject'
  atEnd: boolean
}

/** Compiled phrases, those that begin with a plain word under that word. */
export interface Phrases {
  byWord: ReadonlyMap<string, readonly Phrase[]>
  open: readonly Phrase[]
}

const subjects = new Set(
  `i we you they he she it who people to will would can could should must may that which not never my her his our their the a an no
  ik we wij je jij jullie ze zij hij te die dat u er men niet nooit de het een geen mijn haar zijn ons onze hun kan kon wil wilde zal zou moet mag al
  everyone everybody iedereen mensen mama papa mum dad`.split(/\s+/),
)
const leads = new Set(`and or then so please now just also first but en of dan dus nu alvast eerst ook maar pls aub even gewoon`.split(' '))
const numberWords = new Set(
  `one two three four five six seven eight nine ten twelve twenty hundred thousand een twee drie vier vijf zes zeven acht negen tien twaalf twintig honderd
  duizend tienduizend vijfhonderd elf dertien veertien vijftien zestien dertig veertig vijftig zestig zeventig tachtig negentig tweehonderd driehonderd vierhonderd tweeduizend drieduizend vijfduizend
  thirty forty fifty sixty seventy eighty ninety eleven thirteen fourteen fifteen`.split(/\s+/),
)
const currencies = new Set("euro euros euro's eur euri euro’tjes euros dollar dollars dollar's pound pounds pond quid bucks usd gbp grand miljoen million ton".split(' '))

/** One pattern a line, compiled when first looked for; blank lines and lines that start with // are left out. */
export function phrases(lines: string): Phrases {
  let made: Phrases | undefined
  return {
    get byWord() {
      made ??= compileAll(lines)
      return made.byWord
    },
    get open() {
      made ??= compileAll(lines)
      return made.open
    },
  }
}

function compileAll(lines: string): Phrases {
  const byWord = new Map<string, Phrase[]>()
  const open: Phrase[] = []
  for (const line of lines.split('\n').map((text) => text.trim())) {
    if (line === '' || line.startsWith('//')) continue
    const { phrase, words } = compile(line)
    if (!words) open.push(phrase)
    for (const word of words ?? []) {
      const known = byWord.get(word)
      if (known) known.push(phrase)
      else byWord.set(word, [phrase])
    }
  }
  return { byWord, open }
}

function compile(line: string): { phrase: Phrase; words: readonly string[] | null } {
  const parts = line.split(/\s+/)
  const start = parts[0] === '^' ? 'clause' : parts[0] === '°' ? 'no-subject' : 'anywhere'
  if (start !== 'anywhere') parts.shift()
  const atEnd = parts.at(-1) === '$'
  if (atEnd) parts.pop()
  const first = parts[0] ?? ''
  const words = /^[?!~]|[*<]/.test(first) ? null : first.split('|')
  return { phrase: { items: parts.map(compileItem), start, atEnd }, words }
}

function compileItem(part: string): Item {
  const optional = part.startsWith('?')
  const negative = part.startsWith('!')
  const gap = part.startsWith('~') ? Number(part.slice(1)) : null
  return { optional, negative, gap, take: gap === null ? anyOf(part.split('|').map((text) => text.replace(/^[?!]/, ''))) : () => 0 }
}

function anyOf(alternatives: readonly string[]): Consume {
  const words = new Set(alternatives.filter((text) => !/[*<]/.test(text)))
  const others = alternatives.filter((text) => /[*<]/.test(text)).map(special)
  return (tokens, at) => {
    const token = tokens[at]
    if (!token) return -1
    if (words.has(token.key)) return 1
    for (const take of others) {
      const taken = take(tokens, at)
      if (taken > 0) return taken
    }
    return -1
  }
}

function special(text: string): Consume {
  const kind = kinds[text]
  if (kind) return kind
  const bare = text.replaceAll('*', '')
  const fits = text.startsWith('*') && text.endsWith('*')
    ? (key: string) => key.includes(bare)
    : text.startsWith('*')
      ? (key: string) => key.endsWith(bare)
      : (key: string) => key.startsWith(bare)
  // a word longer than any real one is not searched
  return (tokens, at) => (tokens[at]?.kind === 'word' && tokens[at].key.length < 60 && fits(tokens[at].key) ? 1 : -1)
}

const kinds: Record<string, Consume> = {
  '<n>': (tokens, at) => (isNumber(tokens[at]) ? 1 : -1),
  '<amount>': (tokens, at) => (tokens[at]?.kind === 'money' ? (currencies.has(tokens[at + 1]?.key ?? '') ? 2 : 1) : isNumber(tokens[at]) && isCurrency(tokens[at + 1]) ? 2 : isSign(tokens[at]) && isNumber(tokens[at + 1]) ? 2 : /^\d+k$/.test(tokens[at]?.key ?? '') ? 1 : -1),
  '<emoji>': (tokens, at) => (tokens[at]?.kind === 'emoji' ? 1 : -1),
  '<caps>': (tokens, at) => (/^\p{Lu}{2,}\d{0,9}$/u.test(tokens[at]?.raw ?? '') ? 1 : -1),
  '<word>': (tokens, at) => (tokens[at]?.kind === 'word' ? 1 : -1),
  '<tag>': (tokens, at) => (tokens[at]?.kind === 'tag' ? 1 : -1),
  '<name>': (tokens, at) => (tokens[at]?.kind === 'name' ? 1 : -1),
  '<address>': (tokens, at) => (tokens[at]?.kind === 'address' ? 1 : -1),
  '<any>': (tokens, at) => (tokens[at] ? 1 : -1),
  '<stop>': (tokens, at) => (!tokens[at] || tokens[at].kind === 'stop' ? 1 : -1),
  '<dots>': (tokens, at) => (/^(?:…|\.{2,9})/.test(tokens[at]?.raw ?? '') ? 1 : -1),
}

function isSign(token: Token | undefined): boolean {
  return token !== undefined && (token.raw === '€' || token.raw === '$' || token.raw === '£')
}

function isCurrency(token: Token | undefined): boolean {
  return token !== undefined && (currencies.has(token.key) || isSign(token))
}

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || numberWords.has(token.key) || /^\d+(?:k|m)$/.test(token.key))
}

/** Every place where one of the phrases stands, longest first found at each start, not overlapping. */
export function findPhrases({ byWord, open }: Phrases, tokens: readonly Token[]): TextSpan[] {
  const found: TextSpan[] = []
  for (let at = 0; at < tokens.length; at++) {
    const length = Math.max(...[...(byWord.get(tokens[at]?.key ?? '') ?? []), ...open].map((phrase) => lengthAt(phrase, tokens, at)), 0)
    if (length === 0) continue
    found.push({ from: tokens[at]?.from ?? 0, to: tokens[at + length - 1]?.to ?? 0 })
    at += length - 1
  }
  return found
}

function lengthAt({ items, start, atEnd }: Phrase, tokens: readonly Token[], at: number): number {
  if (start === 'clause' && !startsClause(tokens, at)) return 0
  if (start === 'no-subject' && subjects.has(tokens[at - 1]?.key ?? '')) return 0
  const end = endOf(items, 0, tokens, at, atEnd)
  return end < 0 ? 0 : end - at
}

function endOf(items: readonly Item[], next: number, tokens: readonly Token[], at: number, atEnd: boolean): number {
  const item = items[next]
  if (!item) return !atEnd || endsSentence(tokens, at) ? at : -1
  if (item.negative) return item.take(tokens, at) > 0 ? -1 : endOf(items, next + 1, tokens, at, atEnd)
  if (item.gap !== null && next === items.length - 1) return furthest(tokens, at, item.gap, atEnd)
  if (item.gap !== null) {
    for (let skipped = 0; skipped <= item.gap; skipped++) {
      const end = endOf(items, next + 1, tokens, at + skipped, atEnd)
      if (end >= 0) return end
      if (endsSentence(tokens, at + skipped)) return -1
    }
    return -1
  }
  const taken = item.take(tokens, at)
  const end = taken > 0 ? endOf(items, next + 1, tokens, at + taken, atEnd) : -1
  return end < 0 && item.optional ? endOf(items, next + 1, tokens, at, atEnd) : end
}

/** A gap at the end of a phrase takes what it can get of the sentence. */
function furthest(tokens: readonly Token[], at: number, gap: number, atEnd: boolean): number {
  let end = at
  while (end < at + gap && !endsSentence(tokens, end)) end++
  return !atEnd || endsSentence(tokens, end) ? end : -1
}

/** Whether a clause may begin here: after a stop, a comma, an emoji, a tag, or a small word that leads into one. */
export function startsClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return !before || (before.kind !== 'word' && before.kind !== 'number' && before.kind !== 'money') || leads.has(before.key)
}

/** Whether the sentence is over before this token. */
export function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return !token || token.kind === 'stop' || token.kind === 'emoji' || token.kind === 'tag'
}
