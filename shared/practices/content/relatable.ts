import { manualPractice } from '../practice.ts'
import { documentD0, documentD1 } from '../sources/documents.ts'
import { watchTimeStudy } from '../sources/studies.ts'
import { weigh } from '../weight.ts'

const sources = [
  watchTimeStudy('Ads that tell a story are watched for longer.', '+16 % watch time', 1.16),
  documentD0('Make relatable content: humour, trends, emotional stories.'),
  documentD1('Make high-quality content that resonates with your audience.'),
]

export const relatable = manualPractice({
  id: 'relatable',
  category: 'content',
  scope: 'draft',
  title: { en: 'Relatable: humour, emotion or a story', nl: 'Herkenbaar: humor, emotie of een verhaal' },
  failTitle: { en: 'No humour, emotion or story', nl: 'Geen humor, emotie of verhaal' },
  question: {
    en: 'Does it tell a story, or bring humour or an emotion your audience knows?',
    nl: 'Vertelt hij een verhaal, of brengt hij humor of een emotie die je publiek kent?',
  },
  why: {
    en: 'Humour, emotion and stories are what people recognise themselves in and share. Of these only the story was measured: in TikTok’s own study such ads were watched 16 % longer.',
    nl: 'In humor, emotie en verhalen herkennen mensen zich, en die delen ze. Alleen het verhaal is gemeten: in TikToks eigen onderzoek werden zulke advertenties 16 % langer bekeken.',
  },
  fix: {
    en: 'Give it a beginning, a turn and an end, or something your audience knows from its own life.',
    nl: 'Geef het een begin, een wending en een einde, of iets wat je publiek uit het eigen leven kent.',
  },
  sources,
  facts: [120, 132],
  weight: { documented: weigh(sources) },
})
