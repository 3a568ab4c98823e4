import { manualPractice } from '../practice.ts'
import { documentD3 } from '../sources/documents.ts'
import { weigh } from '../weight.ts'

const sources = [documentD3('Experiment with trending effects; TikTok marks them in its effects menu.')]

export const trendingEffect = manualPractice({
  id: 'trending-effect',
  category: 'picture',
  scope: 'draft',
  title: { en: 'A trending effect was tried', nl: 'Een trending effect geprobeerd' },
  failTitle: { en: 'No trending effect was tried', nl: 'Geen trending effect geprobeerd' },
  question: { en: 'Did you try a trending effect for this video?', nl: 'Heb je voor deze video een trending effect geprobeerd?' },
  why: {
    en: 'The documented advice is to experiment with trending effects. It states no figure, so this weighs little.',
    nl: 'Het gedocumenteerde advies is om met trending effecten te experimenteren. Een cijfer staat er niet bij, dus dit weegt licht.',
  },
  fix: {
    en: 'Open the effects menu in the app and look at the ones that TikTok marks as trending. Use one only if it suits the story.',
    nl: 'Open het effectenmenu in de app en bekijk wat TikTok als trending aanduidt. Gebruik er alleen een als het bij het verhaal past.',
  },
  sources,
  facts: [81],
  weight: { documented: weigh(sources) },
})
