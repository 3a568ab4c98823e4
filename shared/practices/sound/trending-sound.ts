import { manualPractice } from '../practice.ts'
import { documentD0, documentD3 } from '../sources/documents.ts'
import { weigh } from '../weight.ts'

const sources = [
  documentD3('People prefer videos of brands with popular or trending songs.', '67 % of people asked'),
  documentD3('Sounds are among the signals by which TikTok recommends a video.'),
  documentD3('TikTok Analytics shows, on its Follower tab, which sounds are popular with your own audience.'),
  documentD0('Join trends: challenges and sounds; trending sounds help to reach the For You page.'),
]

export const trendingSound = manualPractice({
  id: 'trending-sound',
  category: 'sound',
  scope: 'draft',
  title: { en: 'A popular or trending sound', nl: 'Populair of trending geluid' },
  failTitle: { en: 'No popular or trending sound', nl: 'Geen populair of trending geluid' },
  question: {
    en: 'Will it be posted with a sound that is popular or trending now?',
    nl: 'Plaats je hem met een geluid dat nu populair of trending is?',
  },
  why: {
    en: '67 % of people asked prefer videos of brands with popular or trending songs: a preference, and no measured effect. Sounds are also one of the signals by which TikTok decides who sees a video.',
    nl: '67 % van de ondervraagden ziet liever video’s van merken met populaire of trending nummers: een voorkeur, geen gemeten effect. Geluiden zijn ook een van de signalen waarmee TikTok bepaalt wie een video te zien krijgt.',
  },
  fix: {
    en: 'In the app tap +, then Sounds, for the list of trending sounds. The Follower tab of Analytics shows what your own audience listens to.',
    nl: 'Tik in de app op + en dan op Geluiden voor de lijst met trending geluiden. Het tabblad Volgers van Analytics toont waar je eigen publiek naar luistert.',
  },
  sources,
  facts: [27, 103, 105, 106, 122, 123],
  weight: { documented: weigh(sources) },
})
