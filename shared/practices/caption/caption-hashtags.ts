import { findHashtags } from '../../captions/hashtags.ts'
import { captionPractice } from '../caption-practice.ts'
import { documentD0, documentD3 } from '../sources/documents.ts'

const sources = [
  documentD3('Use the right hashtags; several kinds help: what people search for, trends, challenges, a community.'),
  documentD3('Hashtags are among the signals by which TikTok recommends a video.'),
  documentD0('Relevant hashtags help to reach the For You page.'),
]

export const captionHashtags = captionPractice({
  id: 'caption-hashtags',
  title: { en: 'Hashtags in the caption', nl: 'Hashtags in het bijschrift' },
  failTitle: { en: 'Few or no hashtags', nl: 'Weinig of geen hashtags' },
  why: {
    en: 'Hashtags are one of the signals by which TikTok decides who sees a video, and several kinds help.',
    nl: 'Hashtags zijn een van de signalen waarmee TikTok bepaalt wie een video te zien krijgt, en verschillende soorten helpen.',
  },
  fix: {
    en: 'Add about three: one that people search for, one of your community, one of a trend or challenge that fits.',
    nl: 'Voeg er ongeveer drie toe: een waarop mensen zoeken, een van je community, een van een trend of challenge die past.',
  },
  sources,
  facts: [28, 95, 123],
  unit: 'count',
  // "several" is the documented word; that it means three is a judgement. More costs nothing here: the 150 characters limit it
  scale: { documented: { kind: 'ramp', poor: 0, good: 3 } },
  find(caption) {
    const spans = findHashtags(caption)
    return { value: spans.length, spans }
  },
})
