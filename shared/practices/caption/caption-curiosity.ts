import { findCuriosity } from '../../captions/curiosity.ts'
import { findQuestions } from '../../captions/questions.ts'
import { captionPractice } from '../caption-practice.ts'
import { documentD3 } from '../sources/documents.ts'

const sources = [
  documentD3('Use the caption for curiosity, or ask a question that starts a conversation in the comments.'),
]

export const captionCuriosity = captionPractice({
  id: 'caption-curiosity',
  title: { en: 'The caption makes curious', nl: 'Het bijschrift maakt nieuwsgierig' },
  failTitle: { en: 'The caption gives nothing to be curious about', nl: 'Het bijschrift wekt geen nieuwsgierigheid' },
  why: {
    en: 'The advice is curiosity or a question. A caption that holds something back gives a reason to watch on. Found by its words, in English and Dutch; a caption that asks a question instead need not do both.',
    nl: 'Het advies is nieuwsgierigheid of een vraag. Een bijschrift dat iets achterhoudt, geeft een reden om verder te kijken. Herkend aan de woorden, in het Nederlands en Engels; wie een vraag stelt, hoeft niet ook nog nieuwsgierig te maken.',
  },
  fix: {
    en: 'Hold back the outcome: “wait for the last layer”, “I did not expect this”. Promise only what the video shows.',
    nl: 'Verklap de uitkomst niet: “wacht op de laatste laag”, “dit had ik niet verwacht”. Beloof alleen wat de video laat zien.',
  },
  sources,
  facts: [65, 66],
  find(caption) {
    const spans = findCuriosity(caption)
    // the documented advice is one or the other
    if (spans.length === 0 && findQuestions(caption).length > 0) return 'not-applicable'
    return { value: spans.length > 0, spans }
  },
})
