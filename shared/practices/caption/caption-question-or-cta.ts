import { findCallsToAction } from '../../captions/invitations.ts'
import { findQuestions } from '../../captions/questions.ts'
import { mergeSpans } from '../../captions/spans.ts'
import { captionPractice } from '../caption-practice.ts'
import { documentD0, documentD3 } from '../sources/documents.ts'
import { auctionAds } from '../sources/studies.ts'

const sources = [
  documentD3('Use the caption for curiosity, or ask a question that starts a conversation in the comments.'),
  documentD0('Encourage interaction with a call to action in the caption or the video, such as "like if you agree".'),
  // measured on text in the picture of an ad: it is shown, and gives a caption no weight
  auctionAds('Ads with a clear call to action as text in the picture convert better; captions were not studied.', '+152 % ad conversion', null),
]

export const captionQuestionOrCta = captionPractice({
  id: 'caption-question-or-cta',
  title: { en: 'The caption invites an answer', nl: 'Het bijschrift nodigt uit tot reactie' },
  failTitle: { en: 'The caption asks nothing of the viewer', nl: 'Het bijschrift vraagt niets van de kijker' },
  why: {
    en: 'A question, or a call to do something, starts conversation in the comments, and comments and shares carry a video further. Found here in English and Dutch.',
    nl: 'Een vraag of oproep brengt een gesprek op gang in de reacties, en reacties en deelacties brengen een video verder. Hier herkend in het Nederlands en Engels.',
  },
  fix: {
    en: 'End with a question people can answer from experience, or say what to do: “share with a friend who needs this”.',
    nl: 'Eindig met een vraag die mensen uit ervaring kunnen beantwoorden, of zeg wat ze kunnen doen: “deel dit met wie het nodig heeft”.',
  },
  sources,
  facts: [66, 121],
  find(caption) {
    const spans = mergeSpans([...findQuestions(caption), ...findCallsToAction(caption)])
    return { value: spans.length > 0, spans }
  },
})
