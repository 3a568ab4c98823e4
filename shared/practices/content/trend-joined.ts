import { manualPractice } from '../practice.ts'
import { documentD0, documentD1, documentD3 } from '../sources/documents.ts'
import { watchTimeStudy } from '../sources/studies.ts'
import { weigh } from '../weight.ts'

const sources = [
  watchTimeStudy('Ads that remix a trend are watched for longer.', '+14 % watch time', 1.14),
  documentD3('People like brands better when they create or join a trend; joining any kind of trend is a good bet.', '61 % of people asked'),
  documentD3('Trending topics are among the signals by which TikTok recommends a video.'),
  documentD0('Join trends: challenges and sounds.'),
  documentD1('Make content that fits the audience and trends; take part in challenges with popular hashtags.'),
]

export const trendJoined = manualPractice({
  id: 'trend-joined',
  category: 'content',
  scope: 'draft',
  title: { en: 'Joins a trend that fits', nl: 'Doet mee aan een trend die past' },
  failTitle: { en: 'Joins no trend', nl: 'Doet aan geen trend mee' },
  question: {
    en: 'Does it join a trend, topic or challenge that fits the brand?',
    nl: 'Doet hij mee aan een trend, onderwerp of challenge die bij het merk past?',
  },
  why: {
    en: 'Ads that remix a trend were watched 14 % longer in TikTok’s own study. 61 % of people asked like brands better when they create or join a trend, which is a preference and no effect.',
    nl: 'Advertenties die een trend remixen, werden in TikToks eigen onderzoek 14 % langer bekeken. 61 % van de ondervraagden vindt merken leuker als die een trend maken of eraan meedoen; dat is een voorkeur, geen effect.',
  },
  fix: {
    en: 'Take a trend, a topic or a challenge of this week and make it about what you do. Leave what does not suit you or your client.',
    nl: 'Neem een trend, onderwerp of challenge van deze week en laat die over jouw vak gaan. Laat liggen wat niet bij jou of je klant past.',
  },
  sources,
  facts: [30, 104, 122, 123, 132, 134],
  weight: { documented: weigh(sources) },
})
