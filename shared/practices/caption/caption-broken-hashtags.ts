import { findBrokenHashtags } from '../../captions/hashtag-faults.ts'
import { givenCaption } from '../../captions/length.ts'
import { practice } from '../practice.ts'
import { documentD3 } from '../sources/documents.ts'

const sources = [
  documentD3('Hashtags are among the signals by which TikTok recommends a video.'),
]

export const captionBrokenHashtags = practice({
  id: 'caption-broken-hashtags',
  kind: 'gate',
  category: 'caption',
  title: { en: 'Every hashtag is whole', nl: 'Alle hashtags kloppen' },
  failTitle: { en: 'Broken hashtags', nl: 'Kapotte hashtags' },
  why: {
    en: 'A hashtag ends at the first blank, hyphen or other sign. What is broken is no hashtag, so it cannot be a signal. It is counted, not judged: no source says what it costs.',
    nl: 'Een hashtag stopt bij de eerste spatie, het eerste streepje of ander teken. Wat kapot is, is geen hashtag en dus geen signaal. Het wordt geteld, niet beoordeeld: geen bron zegt wat het kost.',
  },
  fix: {
    en: 'Write it as one word, with capitals between the parts: #FoodLover.',
    nl: 'Schrijf hem als één woord, met hoofdletters tussen de delen: #FoodLover.',
  },
  sources,
  facts: [28],
  needs: [],
  unit: 'count',
  gate: null,
  measure(_, context) {
    const caption = givenCaption(context)
    if (caption === null) return 'not-applicable'
    const spans = findBrokenHashtags(caption)
    return { value: spans.length, evidence: [{ kind: 'text', text: caption, spans }] }
  },
})
