import { kindsOfHashtags } from '../../captions/hashtag-kinds.ts'
import { table } from '../evidence.ts'
import { captionPractice } from '../caption-practice.ts'
import { documentD3 } from '../sources/documents.ts'

const sources = [
  documentD3('Use the right hashtags; several kinds help: what people search for, trends, challenges, a community.'),
]

export const captionHashtagKinds = captionPractice({
  id: 'caption-hashtag-kinds',
  title: { en: 'Several kinds of hashtags', nl: 'Verschillende soorten hashtags' },
  failTitle: { en: 'Hashtags of one kind only', nl: 'Hashtags van maar één soort' },
  why: {
    en: 'Several kinds of hashtags help: what people search for, what trends, a challenge, a community. Names such as #fyp that say nothing of the video, and brands, are not counted.',
    nl: 'Verschillende soorten hashtags helpen: waar mensen op zoeken, wat trending is, een challenge, een community. Namen als #fyp, die niets over de video zeggen, en merken tellen niet mee.',
  },
  fix: {
    en: 'Put one hashtag of another kind beside those you have, if it is about your video.',
    nl: 'Zet naast de hashtags die je hebt er een van een andere soort, als die over je video gaat.',
  },
  sources,
  facts: [95],
  unit: 'count',
  // that "several" is two is a judgement
  scale: { documented: { kind: 'ramp', poor: 0, good: 2 } },
  find(caption, context) {
    const found = kindsOfHashtags(caption, context.audience)
    if (found.length === 0) return 'not-applicable'
    const counted = found.filter(({ kind }) => kind !== 'generic' && kind !== 'brand')
    const rows = [...Map.groupBy(found, ({ kind }) => kind)].map(([kind, { length }]) => ({ name: kind, value: length, unit: 'count' as const }))
    const spans = counted.map(({ from, to }) => ({ from, to }))
    return { value: new Set(counted.map(({ kind }) => kind)).size, spans, more: [table(...rows)] }
  },
})
