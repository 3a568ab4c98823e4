import { languageOf } from '../../captions/language.ts'
import { givenCaption } from '../../captions/length.ts'
import { practice } from '../practice.ts'
import { documentD3 } from '../sources/documents.ts'
import { weigh } from '../weight.ts'

const sources = [
  documentD3('Language preference is among the signals, though device and account settings weigh less than the rest.'),
]

export const captionLanguage = practice({
  id: 'caption-language',
  kind: 'scored',
  category: 'caption',
  title: { en: 'In a language of the audience', nl: 'In een taal van je publiek' },
  failTitle: { en: 'Not in a language of the audience', nl: 'Niet in een taal van je publiek' },
  why: {
    en: 'The language that a viewer has chosen is one of the signals. The language of the caption is recognised without its hashtags and names; a few words are too little to tell.',
    nl: 'De taal die een kijker heeft ingesteld is een van de signalen. De taal van het bijschrift wordt herkend zonder hashtags en namen; een paar woorden zijn te weinig om iets te zeggen.',
  },
  fix: {
    en: 'Write the caption in the language of the people you want to reach.',
    nl: 'Schrijf het bijschrift in de taal van de mensen die je wilt bereiken.',
  },
  sources,
  facts: [32],
  needs: [],
  unit: 'yes-no',
  scale: { documented: { kind: 'yes' } },
  weight: { documented: weigh(sources) },
  measure(_, context) {
    const caption = givenCaption(context)
    if (caption === null) return 'not-applicable'
    const languages = context.audience?.languages ?? []
    const language = languageOf(caption)
    if (languages.length === 0 || language === null) return 'not-applicable'
    return { value: languages.includes(language), evidence: [{ kind: 'table', rows: [{ name: 'language', value: language }] }, { kind: 'text', text: caption, spans: [] }] }
  },
})
