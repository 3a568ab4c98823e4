import { findHashtags, type TextSpan } from './hashtags.ts'
import {
  brandTags,
  challengePart,
  challengeTags,
  communityEnding,
  communityExceptions,
  communityTags,
  genericTags,
  smallBusinessPart,
  smallBusinessTags,
} from './words/hashtag-kinds.ts'

/** What a hashtag is for. `trending` is known only from a list that somebody imported. */
export const hashtagKinds = ['trending', 'generic', 'challenge', 'community', 'smallBusiness', 'brand', 'search'] as const
export type HashtagKind = (typeof hashtagKinds)[number]

export interface KindOfHashtag extends TextSpan {
  kind: HashtagKind
}

/** Hashtags that a client names, hash or not. */
export interface KnownHashtags {
  communityHashtags?: readonly string[]
  trendingHashtags?: readonly string[]
}

/** Every hashtag of a caption with its kind; what is nothing else is what people search for. */
export function kindsOfHashtags(caption: string, { communityHashtags = [], trendingHashtags = [] }: KnownHashtags = {}): KindOfHashtag[] {
  const [community, trending] = [communityHashtags, trendingHashtags].map((tags) => new Set(tags.map(nameOf)))
  return findHashtags(caption).map(({ from, to }) => {
    const name = nameOf(caption.slice(from, to))
    return { from, to, kind: trending?.has(name) ? 'trending' : community?.has(name) ? 'community' : kindOf(name) }
  })
}

/** A hashtag without its hash; TikTok makes no difference between capitals and small letters. */
export function nameOf(hashtag: string): string {
  return hashtag.trim().replace(/^#/, '').normalize('NFC').toLowerCase()
}

function kindOf(name: string): HashtagKind {
  if (genericTags.has(name) || /^(?:fyp|foryou|viral|voorjou)/.test(name)) return 'generic'
  if (challengeTags.has(name) || (name.length < 60 && challengePart.test(name))) return 'challenge'
  if (smallBusinessTags.has(name) || smallBusinessPart.test(name)) return 'smallBusiness'
  if (communityTags.has(name) || (communityEnding.test(name) && !communityExceptions.test(name))) return 'community'
  return brandTags.has(name) ? 'brand' : 'search'
}
