import { manualPractice } from '../practice.ts'
import { documentD3 } from '../sources/documents.ts'
import { earlyMessage, firstSeconds } from '../sources/studies.ts'
import { weigh } from '../weight.ts'

// the study of hooks is not cited again: it already weighs in no-intro, and the same evidence must not count twice
const sources = [
  documentD3('The hook must inspire viewers to stop scrolling; show the value of watching in the first seconds.'),
  earlyMessage,
  firstSeconds,
]

export const valueShownEarly = manualPractice({
  id: 'value-shown-early',
  category: 'opening',
  scope: 'draft',
  title: { en: 'The first seconds show why to watch', nl: 'De eerste seconden tonen waarom je kijkt' },
  failTitle: { en: 'The first seconds do not show why to watch', nl: 'De eerste seconden tonen niet waarom je kijkt' },
  question: {
    en: 'Do the first three seconds make clear what watching will give?',
    nl: 'Is in de eerste drie seconden duidelijk wat kijken oplevert?',
  },
  why: {
    en: 'The hook, the first seconds, must make people stop scrolling and show what watching will give them. Movement can be measured; whether it is interesting cannot.',
    nl: 'De hook, de eerste seconden, moet mensen doen stoppen met scrollen en tonen wat kijken oplevert. Beweging is te meten; of het boeit niet.',
  },
  fix: {
    en: 'Say or show the result, the question or the promise first, and how you got there after that.',
    nl: 'Zeg of toon eerst het resultaat, de vraag of de belofte, en daarna pas hoe je er kwam.',
  },
  sources,
  facts: [60, 61],
  weight: { documented: weigh(sources) },
})
