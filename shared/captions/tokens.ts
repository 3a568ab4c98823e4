import { emojiPattern } from './emoji.ts'
import type { TextSpan } from './hashtags.ts'
import { longestRead } from './length.ts'

/** What a piece of a caption is. A stop ends a sentence, a break (comma, quote, bracket) only a clause. */
export type TokenKind = 'word' | 'number' | 'money' | 'emoji' | 'stop' | 'break' | 'sign' | 'tag' | 'name' | 'address'

export interface Token extends TextSpan {
  kind: TokenKind
  /** As written. */
  raw: string
  /** In small letters, without accents, apostrophes straight: what patterns are held against. */
  key: string
}

const chunk = /\S+/gu
const piece = new RegExp(
  [
    String.raw`(?<tag>#[\p{L}\p{M}\p{N}_]+)`,
    String.raw`(?<name>@[\p{L}\p{N}_.]+)`,
    String.raw`(?<money>[€$£]\d+(?:[.,]\d+)*[kKmM]?(?![\p{L}\p{N}]))`,
    String.raw`(?<number>\d+(?:[.,:]\d+)*(?![\p{L}\p{N}]))`,
    `(?<emoji>${emojiPattern.source})`,
    String.raw`(?<word>[\p{L}\p{M}\p{N}]+(?:['’\-][\p{L}\p{N}]+)*)`,
    String.raw`(?<stop>[.!?…]+)`,
    String.raw`(?<break>[,;:\(\)"“”„–—\[\]\|\/•→])`,
    String.raw`(?<sign>[^'’‘\s])`,
  ].join('|'),
  'gv',
)

/** Cuts a caption into tokens, in order, up to the longest that is read; it reads every unit a bounded number of times. A line break becomes a stop. */
export function tokenise(caption: string): Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const { 0: text, index } of caption.slice(0, longestRead).matchAll(chunk)) {
    if (tokens.length > 0 && caption.slice(end, index).includes('\n')) tokens.push({ kind: 'stop', raw: '\n', key: '\n', from: end, to: index })
    end = index + text.length
    tokens.push(...cut(text, index))
  }
  return tokens
}

function cut(text: string, from: number): Token[] {
  const address = addressIn(text)
  if (!address) return pieces(text, from)
  const raw = text.slice(address.from, address.to)
  return [
    ...pieces(text.slice(0, address.from), from),
    { kind: 'address', raw, key: raw.toLowerCase(), from: from + address.from, to: from + address.to },
    ...pieces(text.slice(address.to), from + address.to),
  ]
}

function pieces(text: string, from: number): Token[] {
  return [...text.matchAll(piece)].map(({ 0: raw, index, groups = {} }) => {
    const kind = Object.keys(groups).find((name) => groups[name] !== undefined)
    return { kind: kind as TokenKind, raw, key: keyOf(raw), from: from + index, to: from + index + raw.length }
  })
}

function keyOf(raw: string): string {
  return raw.toLowerCase().replaceAll('’', "'").normalize('NFD').replaceAll(/\p{M}/gu, '')
}

const sureDomains = new Set('com nl be net org io eu uk shop gg ly gent brussels amsterdam vlaanderen frl biz info store xyz example tv'.split(' '))
/** Also words, or endings of names of files: an address only where a path follows. */
const pathDomains = new Set([...sureDomains, ...'me to de fr us at ch it es app link co online site page club live'.split(' ')])

/** Where a chunk without blanks holds a web address, closing signs left out. */
function addressIn(text: string): TextSpan | null {
  const from = text.search(/[\p{L}\p{N}]/u)
  if (from < 0 || /[@#]/.test(text.slice(0, from))) return null
  const to = from + text.slice(from).replace(/[^\p{L}\p{N}/=&]{1,9}$/u, '').length
  const address = text.slice(from, to)
  if (/^(?:https?:\/\/|www\.)./iu.test(address)) return { from, to }
  const hostEnd = address.search(/[/?]/)
  const host = hostEnd < 0 ? address : address.slice(0, hostEnd)
  if (!/^[a-z\d.-]+$/i.test(host) || host.includes('..')) return null
  const dot = host.lastIndexOf('.')
  const domain = host.slice(dot + 1)
  const known = hostEnd >= 0 && address[hostEnd] === '/' ? pathDomains : sureDomains
  return dot > 0 && known.has(domain) ? { from, to } : null
}
