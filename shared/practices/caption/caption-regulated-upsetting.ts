import { detectors } from '../../captions/detectors.ts'
import { mergeSpans } from '../../captions/spans.ts'
import { tokenise } from '../../captions/tokens.ts'
import { captionPractice } from '../caption-practice.ts'
import { documentD3 } from '../sources/documents.ts'
import { feedStandards } from '../sources/tiktok.ts'

const sources = [
  documentD3('TikTok does not recommend what may upset: its examples are graphic medical procedures and legal consumption of regulated goods.'),
  feedStandards('Four groups are kept out of the For You feed: behavioural health, sensitive and mature themes, integrity and authenticity, and regulated goods.'),
]

export const captionRegulatedUpsetting = captionPractice({
  id: 'caption-regulated-upsetting',
  title: { en: 'No regulated or upsetting words', nl: 'Geen woorden over gereguleerde of schokkende zaken' },
  failTitle: { en: 'The caption speaks of regulated or upsetting things', nl: 'Het bijschrift gaat over gereguleerde of schokkende zaken' },
  why: {
    en: 'TikTok may allow it and still not recommend it. Found by its words, in English and Dutch, figures of speech left out; what the picture shows is not seen here.',
    nl: 'TikTok kan het toelaten en toch niet aanbevelen. Herkend aan de woorden, in het Nederlands en Engels, met uitzondering van beeldspraak; wat er in beeld komt, wordt hier niet gezien.',
  },
  fix: {
    en: 'Leave the words out if the video can do without them. If it is what the video is about, expect less reach.',
    nl: 'Laat de woorden weg als de video zonder kan. Gaat de video er echt over, reken dan op minder bereik.',
  },
  sources,
  facts: [43],
  find(caption) {
    const tokens = tokenise(caption)
    const spans = mergeSpans([...detectors.regulated(caption, tokens), ...detectors.upsetting(caption, tokens)])
    return { value: spans.length === 0, spans }
  },
})
