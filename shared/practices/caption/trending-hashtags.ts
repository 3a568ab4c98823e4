import { manualPractice } from '../practice.ts'
import { documentD3 } from '../sources/documents.ts'
import { weigh } from '../weight.ts'

const sources = [documentD3('Find trending hashtags on the Discover tab, under Trends at the top.')]

export const trendingHashtags = manualPractice({
  id: 'trending-hashtags',
  category: 'caption',
  scope: 'draft',
  title: { en: 'Trending hashtags were checked', nl: 'Trending hashtags bekeken' },
  failTitle: { en: 'Trending hashtags were not checked', nl: 'Trending hashtags niet bekeken' },
  question: {
    en: 'Did you check which hashtags are trending, and take those that fit?',
    nl: 'Heb je bekeken welke hashtags trending zijn, en meegenomen wat past?',
  },
  why: {
    en: 'Trending hashtags are one of the kinds that help. Which ones trend changes by the day, and this program does not go online.',
    nl: 'Trending hashtags zijn een van de soorten die helpen. Welke trending zijn verandert per dag, en dit programma gaat niet online.',
  },
  fix: {
    en: 'Look on the Discover tab, under Trends at the top, on the day you post. Take only what is about your video.',
    nl: 'Kijk op de dag van plaatsen op het tabblad Ontdekken, bovenaan onder Trends. Neem alleen wat over je video gaat.',
  },
  sources,
  facts: [97],
  weight: { documented: weigh(sources) },
})
