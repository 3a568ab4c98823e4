import type { TextSpan } from '../hashtags.ts'
import { postingLimit } from '../length.ts'
import { startsClause } from '../phrases.ts'
import type { Token } from '../tokens.ts'
import { classesOf } from '../words/classes.ts'

/** A sentence, or a hashtag, and what is told of it. */
export interface Unit extends TextSpan {
  features: string[]
}

/** A sentence longer than this is read in pieces. */
const longest = 60

/** Cuts a caption into sentences and hashtags and tells of each its words, pairs of words, first words, classes and shape. No further than a caption can be posted. */
export function unitsOf(all: readonly Token[]): Unit[] {
  const tokens = all.filter(({ from }) => from < postingLimit)
  const units: Unit[] = []
  let first = 0
  for (const [at, token] of tokens.entries()) {
    const ends = token.kind === 'stop' || token.kind === 'emoji' || token.kind === 'tag'
    if (!ends && at - first < longest) continue
    if (at > first) units.push(sentence(tokens, first, at))
    if (token.kind === 'tag') units.push(hashtag(token))
    first = ends ? at + 1 : at
  }
  if (tokens.length > first) units.push(sentence(tokens, first, tokens.length))
  return units
}

function hashtag({ from, to, key }: Token): Unit {
  const name = key.slice(1, 41)
  const features = new Set(['#', ...letters(name), ...classesOf(name).map((label) => `#@${label}`)])
  for (let at = 3; at <= name.length - 3; at++) {
    for (const label of [...classesOf(name.slice(0, at)), ...classesOf(name.slice(at))]) features.add(`#@${label}`)
  }
  return { from, to, features: [...features] }
}

function sentence(tokens: readonly Token[], first: number, end: number): Unit {
  const features = new Set<string>(['1'])
  const labels = new Set<string>()
  let before = '^'
  let said: readonly string[] = []
  for (let at = first; at < end; at++) {
    const { kind, key: whole } = tokens[at]!
    const key = kind === 'number' ? '0' : kind === 'money' ? '€' : kind === 'name' ? '@' : kind === 'address' ? 'www' : whole.slice(0, 30)
    const mine = kind === 'word' ? classesOf(key) : [`<${kind}>`]
    features.add(key).add(`${before} ${key}`)
    if (kind === 'word' && key.length >= 6) for (const piece of letters(key)) features.add(piece)
    if (startsClause(tokens, at)) {
      features.add(`,${key}`)
      for (const label of mine) features.add(`,@${label}`)
    }
    for (const label of mine) {
      features.add(`@${label}`)
      labels.add(label)
      for (const other of said) features.add(`${other}_${label}`)
    }
    said = mine
    before = key
  }
  features.add(`${before} $`)
  const sorted = [...labels].filter((label) => !label.startsWith('<break') && !label.startsWith('<sign')).toSorted()
  for (const [at, label] of sorted.entries()) for (const other of sorted.slice(at + 1)) features.add(`${label}+${other}`)
  const stop = tokens[end]
  features.add(`end${!stop ? '' : stop.kind === 'stop' ? (stop.raw === '\n' ? '/' : stop.raw.slice(0, 3)) : stop.kind}`)
  features.add(`long${Math.min(5, Math.floor(Math.log2(end - first)))}`)
  if (first === 0) features.add('start')
  return { from: tokens[first]!.from, to: tokens[end - 1]!.to, features: [...features] }
}

/** Beginning and end of a word: they tell what its inflections and compounds have in common. */
function letters(word: string): string[] {
  return [`${word.slice(0, 4)}-`, `${word.slice(0, 5)}-`, `-${word.slice(-4)}`, `-${word.slice(-5)}`]
}
