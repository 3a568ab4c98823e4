import { dutchNouns, dutchParts, dutchVerbs, englishCompounds, englishParts } from './words/hashtag-parts.ts'

const dutchAdjective = /^\p{Ll}{2,20}(?:ische|elijke|lijkse|erige|loze|zame|bare|achtige|vrije|elijk)(?=\p{Ll}{4})/u
const joiners = /^(?<before>\p{Ll}{3,20})(?:of|van|op|uit|met|for|voor|4|and|en|zonder|without)(?:the|de|het|een|a|tik)?(?<after>tok|tiktok|\p{Ll}{3,20})$/u
const onTikTok = /^\p{Ll}{3,30}(?:of|op|van|in)tiktok$/u
/** Longest hashtag that is taken apart. */
const longest = 40

/** Whether a hashtag (without its hash) holds several words that no capital and no underscore tells apart. Dutch compounds are one word. */
export function readsAsWords(tag: string): boolean {
  if (tag.length > longest || tag.length < 6 || tag !== tag.toLowerCase() || tag.includes('_')) return false
  const word = tag.normalize('NFD').replaceAll(/[\p{M}]/gu, '')
  if (onTikTok.test(word)) return true
  if (englishCompounds.has(word) || (word.endsWith('s') && englishCompounds.has(word.slice(0, -1)))) return false
  if (word.endsWith('challenge') && word !== 'challenge') return true
  if (/(?:tok|leven)$/.test(word) && !/^(?:how|get|for)/.test(word)) return false
  return isSplit(word, englishParts, 3) || dutchAdjective.test(word) || isDutch(word) || isJoined(word)
}

/** Whether the whole word is made of two or more known ones, found by length from the left. */
function isSplit(word: string, parts: ReadonlySet<string>, shortest: number): boolean {
  // counts[end]: the most words of which the first `end` letters can be made; -1: none
  const counts = [0]
  for (let end = 1; end <= word.length; end++) {
    let most = -1
    for (let from = Math.max(0, end - 20); from < end; from++) {
      const before = counts[from] ?? -1
      const isWord = parts.has(word.slice(from, end)) && (end - from >= shortest || from > 0)
      if (before >= 0 && isWord) most = Math.max(most, before + 1)
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

function isJoined(word: string): boolean {
  const { before = '', after = '' } = joiners.exec(word)?.groups ?? {}
  if (before === '') return false
  return (before === after || after === 'follow' || after === 'like') && /follow|like|volg|sub/.test(before) ? true : englishParts.has(before) && englishParts.has(after)
}
