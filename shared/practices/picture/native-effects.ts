import { manualPractice } from '../practice.ts'
import { documentD3 } from '../sources/documents.ts'
import { topAds } from '../sources/tiktok.ts'
import { weigh } from '../weight.ts'

const sources = [
  documentD3('Use native features, such as effects and text treatments: they can help to get a video on more For You pages.'),
  documentD3('Effects are among the signals by which TikTok recommends a video.'),
  topAds('Text in the picture that makes people read raises view time, recall and liking; no figure is given.'),
]

export const nativeEffects = manualPractice({
  id: 'native-effects',
  category: 'picture',
  scope: 'draft',
  title: { en: 'Uses TikTok’s own effects or text', nl: 'Gebruikt effecten of tekst van TikTok zelf' },
  failTitle: { en: 'No effects or text of TikTok’s own', nl: 'Geen effecten of tekst van TikTok zelf' },
  question: { en: 'Does it use effects or text of TikTok’s own?', nl: 'Gebruikt hij effecten of tekst van TikTok zelf?' },
  why: {
    en: 'Effects and text made in the app are signals that a video gives TikTok, and by TikTok’s own word they can bring it to more For You pages. They are added after the draft, so no file shows them.',
    nl: 'Effecten en tekst uit de app zijn signalen die een video aan TikTok geeft, en volgens TikTok zelf kunnen ze hem op meer For You-pagina’s brengen. Ze komen er na het concept bij, dus geen bestand toont ze.',
  },
  fix: {
    en: 'Put one line of text on the opening in the app, or use an effect that serves the story, such as the green screen.',
    nl: 'Zet in de app één regel tekst over de opening, of gebruik een effect dat het verhaal dient, zoals het green screen.',
  },
  sources,
  facts: [29, 79],
  weight: { documented: weigh(sources) },
})
