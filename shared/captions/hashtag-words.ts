import { dutchAdjectives, dutchWords } from './words/dutch-words.ts'
import { englishWords, oneWord } from './words/english-words.ts'
import { dutchNouns, dutchParts, dutchVerbs, englishCompounds, englishParts } from './words/hashtag-parts.ts'

const dutchAdjective = /^\p{Ll}{2,20}(?:ische|elijke|lijkse|erige|loze|zame|bare|achtige|vrije|elijk)(?=\p{Ll}{4})/u
const joiners = /^(?<before>\p{Ll}{3,20})(?:of|van|op|uit|met|for|voor|4|and|en|zonder|without)(?:the|de|het|een|a|tik)?(?<after>tok|tiktok|\p{Ll}{3,20})$/u
const onTikTok = /^\p{Ll}{3,30}(?:of|op|van|in)tiktok$/u
let joined: ReadonlySet<string> | undefined
/** Short words that may stand first, in the middle or last. */
const shortFirst = new Set('my in on we up go no ai dj tv pc uk be do is i to so it ex ww2 k9 4'.split(' '))
const shortInside = new Set('a i in on my to of is it at we me be do go no so up us or an as by he am vs 4 2'.split(' '))
const shortLast = new Set('it me up us uk nz tv ai pc dj go in on eu la ny'.split(' '))
/** What ends a closed compound or a derived word much oftener than it stands alone. */
const endings = /^(?:able|ably|ant|ants|ate|age|man|men|ship|ships|some|like|ward|wards|hood|ted|ten|tent|tress|tor|ally|ion|ions|rage|gain|pose|pressed|row)$/
/** An order: it stands before another word and makes no compound with it. */
const dutchOrder = /^(?:koop|eet|drink|lees|leer|steun|maak|doe|kies|geef|wees|blijf|ga|volg|deel|bewaar|veilig|gezond|lokaal|dagje|avondje|weekendje|slim|bewust|duurzaam)(?<after>\p{Ll}{3,14})$/u
const dutchOrdered = new Set('lokaal zelf hetzelf mee minder meer slim bewust gezond lief jezelf eten werken gemaakt leven rijden wonen stoken kopen uit weg hier lokaal duurzaam veilig lekker mooi nederlands belgisch vlaams'.split(' '))
/** A Dutch word, a preposition, another word. */
const dutchJoin = /^(?<before>\p{Ll}{2,20}?)(?:van|voor|bij|in|op|uit|met|zonder|naar|tegen|en|of|is|zijn)(?:de|het|een|je|jouw|mijn|ons|onze)?(?<after>\p{Ll}{3,20})$/u

/** Longest hashtag that is taken apart. */
const longest = 40

/** Whether a hashtag (without its hash) holds several words that no capital and no underscore tells apart. Dutch compounds are one word. */
export function readsAsWords(tag: string): boolean {
  if (tag.length > longest || tag.length < 6 || tag !== tag.toLowerCase() || tag.includes('_')) return false
  const word = tag.normalize('NFD').replaceAll(/[\p{M}]/gu, '')
  if (onTikTok.test(word)) return true
  if (oneWord().has(word) || (word.endsWith('s') && oneWord().has(word.slice(0, -1)))) return false
  if (englishOf().has(word)) return false
  if (englishCompounds.has(word) || (word.endsWith('s') && englishCompounds.has(word.slice(0, -1)))) return false
  if (word.endsWith('challenge') && word !== 'challenge') return true
  if (/(?:tok|leven)$/.test(word) && !/^(?:how|get|for)/.test(word)) return false
  return isSplit(word) || dutchAdjective.test(word) || isDutch(word) || isDutchPhrase(word) || isJoined(word)
}

/** A hashtag of several words (without its hash) with a capital for each, `EasyPasta`; null where it cannot be told where they part. */
export function capitalised(tag: string): string | null {
  if (!readsAsWords(tag) || !/^[a-z\d]+$/.test(tag)) return null
  const words = fewestWords(tag, (piece, from, end) => isEnglishPiece(piece, from, end === tag.length)) ?? fewestWords(tag, (piece) => piece.length > 2 && (dutchWords.has(piece) || dutchParts.has(piece) || dutchNouns.has(piece) || dutchVerbs.has(piece)))
  return words && words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}

/** The split into the fewest known words, two at least, of those the one whose longest words are longest; null where there is none. */
function fewestWords(word: string, isKnown: (piece: string, from: number, end: number) => boolean): string[] | null {
  const best: ({ words: string[]; squares: number } | undefined)[] = [{ words: [], squares: 0 }]
  for (let end = 1; end <= word.length; end++) {
    for (let from = Math.max(0, end - 20); from < end; from++) {
      const before = best[from]
      const piece = word.slice(from, end)
      if (!before || (from === 0 && end === word.length) || !isKnown(piece, from, end)) continue
      const squares = before.squares + piece.length ** 2
      const known = best[end]
      const isFewer = !known || before.words.length + 1 < known.words.length
      if (isFewer || (before.words.length + 1 === known.words.length && squares > known.squares)) best[end] = { words: [...before.words, piece], squares }
    }
  }
  return best[word.length]?.words ?? null
}

function isEnglishPiece(piece: string, from: number, isLast: boolean): boolean {
  if (/^\d+$/.test(piece)) return from > 0
  if (piece.length > 2) return englishOf().has(piece)
  return (from === 0 ? shortFirst : isLast ? shortLast : shortInside).has(piece)
}

/** All English words of three letters and more, put together when they are first needed. */
function englishOf(): ReadonlySet<string> {
  joined ??= new Set([...englishParts, ...englishWords()].filter((word) => word.length > 2))
  return joined
}

/** Whether the whole word is made of two or more known ones, found by length from the left. */
function isSplit(word: string): boolean {
  // counts[end]: the most words of which the first `end` letters can be made; -1: none
  const counts = [0]
  for (let end = 1; end <= word.length; end++) {
    let most = -1
    for (let from = Math.max(0, end - 20); from < end; from++) {
      const before = counts[from] ?? -1
      const piece = word.slice(from, end)
      if (before >= 0 && isEnglishPiece(piece, from, end === word.length) && !(before === 1 && end === word.length && endings.test(piece))) most = Math.max(most, before + 1)
    }
    counts.push(most)
  }
  return (counts[word.length] ?? -1) >= 2
}

function isDutch(word: string): boolean {
  for (let end = 2; end <= word.length - 3; end++) {
    const [first, rest] = [word.slice(0, end), word.slice(end)]
    if (dutchParts.has(first) && end >= 4 && rest.length >= 4 && !['eten', 'voor', 'over', 'naar', 'thuis', 'tegen', 'onder', 'door', 'zonder', 'samen'].includes(first)) return true
    if (dutchParts.has(first) && (dutchNouns.has(rest) || dutchParts.has(rest))) return true
    if (dutchNouns.has(first) && (dutchVerbs.has(rest) || rest === 'hier')) return true
  }
  return word.endsWith('hier') && word.length > 7
}

/** An adjective before a noun, or two known words around a preposition. */
function isDutchPhrase(word: string): boolean {
  for (let end = 4; end <= word.length - 4; end++) if (dutchAdjectives.has(word.slice(0, end))) return true
  const ordered = dutchOrder.exec(word)?.groups?.after ?? ''
  if (dutchWords.has(ordered) || dutchOrdered.has(ordered)) return true
  const { before = '', after = '' } = dutchJoin.exec(word)?.groups ?? {}
  return dutchWords.has(before) && dutchWords.has(after)
}

function isJoined(word: string): boolean {
  const { before = '', after = '' } = joiners.exec(word)?.groups ?? {}
  if (before === '') return false
  return (before === after || after === 'follow' || after === 'like') && /follow|like|volg|sub/.test(before) ? true : englishParts.has(before) && englishParts.has(after)
}
