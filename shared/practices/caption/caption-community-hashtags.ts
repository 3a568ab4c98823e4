import { kindsOfHashtags } from '../../captions/hashtag-kinds.ts'
import { captionPractice } from '../caption-practice.ts'
import { documentD3 } from '../sources/documents.ts'

const sources = [
  documentD3('Subcultures gather around hashtags.'),
  documentD3('Find your subculture: tap into a community that already exists.'),
]

export const captionCommunityHashtags = captionPractice({
  id: 'caption-community-hashtags',
  title: { en: 'A hashtag of a community', nl: 'Een hashtag van een community' },
  failTitle: { en: 'No hashtag of a community', nl: 'Geen hashtag van een community' },
  why: {
    en: 'Communities gather around hashtags: #BookTok, #CottageCore, #MomsOfTikTok. Those that the client names count, beside those that are known here.',
    nl: 'Community’s verzamelen zich rond hashtags: #BookTok, #CottageCore, #MomsOfTikTok. De hashtags die de klant noemt tellen mee, naast wat hier bekend is.',
  },
  fix: {
    en: 'Add the hashtag under which people like your viewers meet.',
    nl: 'Voeg de hashtag toe waaronder mensen zoals jouw kijkers elkaar vinden.',
  },
  sources,
  facts: [54],
  find(caption, context) {
    // no source says that every caption needs one: it is asked only of who has a community
    if (!context.audience?.communityHashtags?.length) return 'not-applicable'
    const spans = kindsOfHashtags(caption, context.audience).flatMap(({ from, to, kind }) => (kind === 'community' ? [{ from, to }] : []))
    return { value: spans.length > 0, spans }
  },
})
