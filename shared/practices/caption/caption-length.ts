import { captionLimit, countCharacters } from '../../captions/length.ts'
import { captionPractice } from '../caption-practice.ts'
import { documentD3 } from '../sources/documents.ts'
import { against, untraceable } from '../sources/studies.ts'
import { directPost, videoObject } from '../sources/tiktok.ts'

const sources = [
  documentD3('Write an engaging caption: there are only 150 characters, hashtags included.', 'at most 150 characters'),
  videoObject,
  against(directPost),
  against(untraceable('Publisher not stated', 'The app takes far longer captions', 'about 4,000 characters')),
]

export const captionLength = captionPractice({
  id: 'caption-length',
  title: { en: 'Caption within 150 characters', nl: 'Bijschrift binnen 150 tekens' },
  failTitle: { en: 'Caption longer than 150 characters', nl: 'Bijschrift langer dan 150 tekens' },
  why: {
    en: 'The documented limit is 150 characters, hashtags included. TikTok takes longer captions today, but only about the first line is seen without tapping.',
    nl: 'De gedocumenteerde grens is 150 tekens, hashtags meegerekend. TikTok accepteert nu langere bijschriften, maar alleen ongeveer de eerste regel is te zien zonder te tikken.',
  },
  fix: {
    en: 'Say why to watch in the first line and drop the rest, hashtags that add nothing first.',
    nl: 'Zeg in de eerste regel waarom je moet kijken en schrap de rest, te beginnen met hashtags die niets toevoegen.',
  },
  sources,
  facts: [26, 64, 143],
  unit: 'characters',
  // twice the documented limit is a judgement: longer captions are not refused
  scale: { documented: { kind: 'ramp', poor: 2 * captionLimit, good: captionLimit } },
  find(caption) {
    const count = countCharacters(caption)
    const spans = count > captionLimit ? [{ from: captionLimit, to: count }] : []
    return { value: count, spans }
  },
})
