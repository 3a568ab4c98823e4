import { documentD0, documentD3 } from '../../practices/sources/documents.ts'
import { documentD1 } from '../../practices/sources/marketing-documents.ts'
import { watchTimeStudy } from '../../practices/sources/studies.ts'
import { weigh } from '../../practices/weight.ts'
import { markPosts } from '../evidence.ts'
import type { PlanPractice } from '../plan-practice.ts'
import { splitBy } from '../posts-by.ts'

const sources = [
  documentD3('Joining any kind of trend is a good bet for the For You page.'),
  documentD3('Hashtag challenges give ideas.'),
  documentD3('People like brands better when they create or join a trend.', '61 % of people asked'),
  watchTimeStudy('Ads that remix a trend are watched for longer.', '+14 % watch time', 1.14),
  documentD0('Join trends: challenges and sounds.'),
  documentD1('Use trends: challenges and popular hashtags.'),
]

export const trendsJoined: PlanPractice = {
  id: 'trends-joined',
  kind: 'plan',
  title: { en: 'Trends and challenges joined', nl: 'Meedoen aan trends en challenges' },
  failTitle: { en: 'Few trends or challenges', nl: 'Weinig trends of challenges' },
  why: {
    en: 'Joining a trend of any kind is documented as a good bet for the For You page (the feed that TikTok fills for each viewer). How often, no source says: here one post in five is enough.',
    nl: 'Meedoen aan een trend, welke ook, is volgens de documenten een goede gok voor de For You-pagina (de stroom video’s die TikTok per kijker samenstelt). Hoe vaak, zegt geen bron: hier volstaat een op de vijf posts.',
  },
  fix: {
    en: 'Pick a trend or challenge that fits your community and keep a free place for it each week.',
    nl: 'Kies een trend of challenge die bij je community past en houd er elke week een plek voor vrij.',
  },
  sources,
  facts: [98, 99, 104, 122, 134],
  unit: 'share',
  scale: { documented: { kind: 'ramp', poor: 0, good: 0.2 } },
  weight: { documented: weigh(sources) },
  measure({ posts }) {
    const { good, share } = splitBy(posts, ({ post }) => post.joinsTrend)
    return share === null ? 'not-applicable' : { value: share, evidence: markPosts('joins-trend', good) }
  },
}
