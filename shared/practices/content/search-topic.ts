import { manualPractice } from '../practice.ts'
import { documentD3 } from '../sources/documents.ts'
import { feedStandards } from '../sources/tiktok.ts'
import { weigh } from '../weight.ts'

const sources = [
  documentD3('Make content for hashtags that people already search for: “TikTok SEO”.'),
  feedStandards('Searches are among the factors of TikTok’s recommendations.'),
]

export const searchTopic = manualPractice({
  id: 'search-topic',
  category: 'content',
  scope: 'draft',
  title: { en: 'A topic that people search for', nl: 'Een onderwerp waarop mensen zoeken' },
  failTitle: { en: 'Not a topic that people search for', nl: 'Geen onderwerp waarop mensen zoeken' },
  question: {
    en: 'Is it about something that people search for on TikTok?',
    nl: 'Gaat hij over iets waarop mensen zoeken op TikTok?',
  },
  why: {
    en: 'People also find videos by searching, and TikTok names searches among what its recommendations go by. That works only for something people look for.',
    nl: 'Mensen vinden video’s ook door te zoeken, en TikTok noemt zoekopdrachten bij wat meetelt voor aanbevelingen. Dat werkt alleen bij iets waar mensen naar zoeken.',
  },
  fix: {
    en: 'Type your topic into TikTok’s search and look at what it completes. Use those words in the caption, a hashtag and the text in the picture.',
    nl: 'Typ je onderwerp in de zoekbalk van TikTok en kijk hoe die het aanvult. Gebruik die woorden in het bijschrift, een hashtag en de tekst in beeld.',
  },
  sources,
  facts: [96],
  weight: { documented: weigh(sources) },
})
