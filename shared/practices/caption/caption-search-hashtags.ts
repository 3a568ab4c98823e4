import { kindsOfHashtags } from '../../captions/hashtag-kinds.ts'
import { captionPractice } from '../caption-practice.ts'
import { documentD3 } from '../sources/documents.ts'

const sources = [
  documentD3('Search-optimised hashtags: make content for hashtags that people already search for.'),
]

export const captionSearchHashtags = captionPractice({
  id: 'caption-search-hashtags',
  title: { en: 'A hashtag that people search for', nl: 'Een hashtag waarop mensen zoeken' },
  failTitle: { en: 'No hashtag that people search for', nl: 'Geen hashtag waarop mensen zoeken' },
  why: {
    en: 'Hashtags that name the subject are what people type into search. Taken for one is every hashtag that is not generic, a challenge, a community, a trade or a brand; how often it is searched is not known here.',
    nl: 'Hashtags die het onderwerp noemen, zijn wat mensen in de zoekbalk typen. Hier telt elke hashtag die niet algemeen is en geen challenge, community, kleine zaak of merk noemt; hoe vaak erop gezocht wordt, is hier niet bekend.',
  },
  fix: {
    en: 'Add what somebody would type to find this: #EasyPastaRecipe, not #fyp.',
    nl: 'Voeg toe wat iemand zou intypen om dit te vinden: #MakkelijkPastarecept, niet #fyp.',
  },
  sources,
  facts: [96],
  find(caption, context) {
    const spans = kindsOfHashtags(caption, context.audience).flatMap(({ from, to, kind }) => (kind === 'search' ? [{ from, to }] : []))
    return { value: spans.length > 0, spans }
  },
})
