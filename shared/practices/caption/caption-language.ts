import { languageOf } from '../../captions/language.ts'
import { table } from '../evidence.ts'
import { captionPractice } from '../caption-practice.ts'
import { documentD3 } from '../sources/documents.ts'

const sources = [
  documentD3('Language preference is among the signals, though device and account settings weigh less than the rest.'),
]

export const captionLanguage = captionPractice({
  id: 'caption-language',
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
  find(caption, context) {
    const languages = context.audience?.languages ?? []
    const language = languageOf(caption)
    if (languages.length === 0 || language === null) return 'not-applicable'
    return { value: languages.includes(language), spans: [], more: [table({ name: 'language', value: language, unit: 'name' })] }
  },
})
