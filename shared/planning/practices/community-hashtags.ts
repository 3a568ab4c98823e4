import { findHashtags } from '../../captions/hashtags.ts'
import { documentD3 } from '../../practices/sources/documents.ts'
import { weigh } from '../../practices/weight.ts'
import { markPosts } from '../evidence.ts'
import type { PlanPractice } from '../plan-practice.ts'
import { splitBy } from '../posts-by.ts'

const sources = [
  documentD3('The content that you create on your own account is among the signals.'),
  documentD3('Find your subculture: tap into a community that already exists.'),
  documentD3('Subcultures gather around hashtags.'),
]

export const communityHashtags: PlanPractice = {
  id: 'community-hashtags',
  kind: 'plan',
  title: { en: 'True to your community', nl: 'Trouw aan je community' },
  failTitle: { en: 'Posts without a hashtag of your community', nl: 'Posts zonder hashtag van je community' },
  why: {
    en: 'What you make on your own account is a signal, and communities gather around hashtags: #MomsofTikTok, #FitTok, #CottageCore. Keeping to yours keeps the account about one thing.',
    nl: 'Wat je op je eigen account maakt is een signaal, en community’s verzamelen zich rond hashtags: #MomsofTikTok, #FitTok, #CottageCore. Door bij de jouwe te blijven gaat je account over één ding.',
  },
  fix: {
    en: 'Add a hashtag of your community to these captions, or ask yourself whether the post belongs in this account.',
    nl: 'Zet een hashtag van je community in deze bijschriften, of vraag je af of de post op dit account thuishoort.',
  },
  ask: {
    en: 'Name the hashtags of this client’s community, and write at least half of the captions.',
    nl: 'Noem de hashtags van de community van deze klant, en schrijf minstens de helft van de bijschriften.',
  },
  sources,
  facts: [23, 52, 54],
  unit: 'share',
  scale: { documented: { kind: 'ramp', poor: 0, good: 1 } },
  weight: { documented: weigh(sources) },
  measure({ posts }, { communityHashtags: known }) {
    if (posts.length === 0) return 'not-applicable'
    if (known.length === 0) return 'unanswered'
    const community = new Set(known.map(nameOf))
    const { poor, open, share } = splitBy(posts, ({ post }) =>
      isWritten(post.caption) ? hashtagsOf(post.caption).some((tag) => community.has(tag)) : null,
    )
    if (share === null) return 'unanswered'
    return { value: share, evidence: [...markPosts('no-community-hashtag', poor), ...markPosts('caption-not-written', open)] }
  },
}

function isWritten(caption: string | null): caption is string {
  return caption !== null && caption.trim() !== ''
}

function hashtagsOf(caption: string): string[] {
  return findHashtags(caption).map(({ from, to }) => nameOf(caption.slice(from, to)))
}

/** A hashtag without its hash. That capitals make no difference is a judgement. */
function nameOf(hashtag: string): string {
  return hashtag.trim().replace(/^#/, '').normalize('NFC').toLowerCase()
}
