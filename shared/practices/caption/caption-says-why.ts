import { manualPractice } from '../practice.ts'
import { documentD3 } from '../sources/documents.ts'
import { weigh } from '../weight.ts'

const sources = [documentD3('A great caption tells why to watch, which raises engagement and how many watch to the end.')]

export const captionSaysWhy = manualPractice({
  id: 'caption-says-why',
  category: 'caption',
  scope: 'draft',
  title: { en: 'The caption says why to watch', nl: 'Het bijschrift zegt waarom je moet kijken' },
  failTitle: { en: 'The caption does not say why to watch', nl: 'Het bijschrift zegt niet waarom je moet kijken' },
  question: { en: 'Does the caption tell why to watch?', nl: 'Zegt het bijschrift waarom je moet kijken?' },
  why: {
    en: 'A caption that tells why to watch raises engagement and completion: the share of people who watch to the end. Whether it does takes a reader.',
    nl: 'Een bijschrift dat zegt waarom je moet kijken, zorgt voor meer interactie en voor meer mensen die de video uitkijken. Of het dat doet, kan alleen een lezer zeggen.',
  },
  fix: {
    en: 'Put into the first line what the viewer gets out of it: what they will learn, see or laugh at.',
    nl: 'Zet in de eerste regel wat de kijker eraan heeft: wat er te leren, te zien of te lachen valt.',
  },
  sources,
  facts: [65],
  weight: { documented: weigh(sources) },
})
