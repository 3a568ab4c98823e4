import { detectors } from '../../captions/detectors.ts'
import { mergeSpans } from '../../captions/spans.ts'
import { tokenise } from '../../captions/tokens.ts'
import { captionPractice } from '../caption-practice.ts'
import { documentD3 } from '../sources/documents.ts'

const sources = [
  documentD3('Content that is flagged as spam is not recommended.'),
]

export const captionSpamSigns = captionPractice({
  id: 'caption-spam-signs',
  title: { en: 'No signs of spam in the caption', nl: 'Geen tekenen van spam in het bijschrift' },
  failTitle: { en: 'The caption has signs of spam', nl: 'Het bijschrift heeft tekenen van spam' },
  why: {
    en: 'What is flagged as spam is not recommended. What TikTok takes for spam is not published; looked for are likes asked for as a trade, links and numbers that lead off the platform, and promises of quick money. That these are its signs is a judgement.',
    nl: 'Wat als spam wordt gemarkeerd, wordt niet aanbevolen. Wat TikTok als spam ziet is niet gepubliceerd; gezocht wordt naar likes als ruilmiddel, links en nummers die van het platform wegleiden, en beloftes van snel geld. Dat dit de tekenen zijn, is een oordeel.',
  },
  fix: {
    en: 'Ask for a like plainly or not at all, put links into the profile, and promise nothing that you cannot show.',
    nl: 'Vraag gewoon om een like of helemaal niet, zet links in je profiel, en beloof niets wat je niet kunt laten zien.',
  },
  sources,
  facts: [42],
  unit: 'count',
  // that two signs cost it all is a judgement
  scale: { documented: { kind: 'ramp', poor: 2, good: 0 } },
  find(caption) {
    const tokens = tokenise(caption)
    const { engagementBait, linkBait, moneyPromise } = detectors
    const spans = mergeSpans([engagementBait, linkBait, moneyPromise].flatMap((find) => find(caption, tokens)))
    return { value: spans.length, spans }
  },
})
