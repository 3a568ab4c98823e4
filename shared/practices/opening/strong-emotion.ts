import { manualPractice } from '../practice.ts'
import { documentD3 } from '../sources/documents.ts'
import { weigh } from '../weight.ts'

const sources = [
  documentD3('Ads that open with a strong emotion, such as surprise, do better than ads that open with a neutral face.', '1.7× lift', {
    ratio: 1.7,
    outcome: 'lift',
  }),
]

export const strongEmotion = manualPractice({
  id: 'strong-emotion',
  category: 'opening',
  scope: 'draft',
  title: { en: 'Opens with a strong emotion', nl: 'Opent met een sterke emotie' },
  failTitle: { en: 'The opening shows no strong emotion', nl: 'De opening toont geen sterke emotie' },
  question: {
    en: 'Does the video open with a strong emotion, such as surprise?',
    nl: 'Opent de video met een sterke emotie, zoals verrassing?',
  },
  why: {
    en: 'In TikTok’s ads an opening with a strong emotion, such as surprise, did 1.7 times as well as a neutral face. What “as well” was counted in is not stated. Hookline reads no faces.',
    nl: 'In advertenties op TikTok deed een opening met een sterke emotie, zoals verrassing, het 1,7 keer zo goed als een neutraal gezicht. Waarin dat geteld is, staat er niet bij. Hookline leest geen gezichten.',
  },
  fix: {
    en: 'Start on the face at the moment it happens: the surprise, the laugh, the disbelief. Keep the calm explanation for later.',
    nl: 'Begin met het gezicht op het moment zelf: de verrassing, de lach, het ongeloof. Bewaar de rustige uitleg voor later.',
  },
  sources,
  facts: [62],
  weight: { documented: weigh(sources) },
})
