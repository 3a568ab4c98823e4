import { manualPractice } from '../practice.ts'
import { documentD3 } from '../sources/documents.ts'
import { feedStandards } from '../sources/tiktok.ts'
import { weigh } from '../weight.ts'

const sources = [
  documentD3('TikTok does not recommend what may upset: its examples are graphic medical procedures and legal consumption of regulated goods.'),
  documentD3('Videos that were reported as inappropriate are among the signals by which TikTok recommends.'),
  feedStandards('Four groups are kept out of the For You feed: behavioural health, sensitive and mature themes, integrity and authenticity, and regulated goods.'),
]

export const nothingUpsetting = manualPractice({
  id: 'nothing-upsetting',
  category: 'content',
  scope: 'draft',
  title: { en: 'Nothing upsetting or regulated', nl: 'Niets schokkends of gereguleerds' },
  failTitle: { en: 'Something in it may upset, or is regulated', nl: 'Er zit iets schokkends of gereguleerds in' },
  question: {
    en: 'Is it free of anything that may upset, be reported or show regulated goods?',
    nl: 'Is hij vrij van alles wat kan schokken, gemeld kan worden of gereguleerde goederen toont?',
  },
  why: {
    en: 'TikTok may allow such a video and still not recommend it. Its own examples are graphic medical procedures and the legal consumption of regulated goods. How much reach that costs is not published, so it weighs like advice; it may cost far more.',
    nl: 'TikTok kan zo’n video toelaten en hem toch niet aanbevelen. Eigen voorbeelden van TikTok zijn expliciete medische ingrepen en legaal gebruik van gereguleerde goederen. Hoeveel bereik dat kost is niet gepubliceerd, dus weegt het als advies; het kan veel meer kosten.',
  },
  fix: {
    en: 'Cut the shots that may upset, and take regulated goods out of the picture and the caption.',
    nl: 'Knip de beelden weg die kunnen schokken, en haal gereguleerde goederen uit beeld en bijschrift.',
  },
  sources,
  facts: [21, 43],
  weight: { documented: weigh(sources) },
})
