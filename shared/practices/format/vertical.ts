import { table } from '../evidence.ts'
import { practice } from '../practice.ts'
import { documentD3 } from '../sources/documents.ts'
import { auctionAds } from '../sources/studies.ts'
import { weigh } from '../weight.ts'

const uprightRatio = 9 / 16

const sources = [
  auctionAds('Ads in 9:16 convert better than ads with bars above and below.', '+91 % ad conversion', { ratio: 1.91, outcome: 'ad conversion' }),
  documentD3('Record upright in 9:16: it takes more of the screen.', '+25 % six-second watch-through', {
    ratio: 1.25,
    outcome: 'six-second watch-through',
  }),
]

/**
 * Measures how much of an upright 9:16 screen the moving picture itself fills: black bars, blurred fill and borders do not count, and
 * neither a landscape picture in an upright file nor an upright one in a landscape file passes.
 */
export const vertical = practice({
  id: 'vertical',
  kind: 'scored',
  category: 'format',
  title: { en: 'Fills the upright screen', nl: 'Vult het staande scherm' },
  failTitle: { en: 'Does not fill the upright screen', nl: 'Vult het staande scherm niet' },
  why: {
    en: 'Upright 9:16 video takes the whole phone screen. TikTok reports that more people then still watch after six seconds, and that ads work better than with bars above and below.',
    nl: 'Staande 9:16-video vult het hele telefoonscherm. Volgens TikTok kijken er dan na zes seconden meer mensen nog, en werken advertenties beter dan met balken boven en onder.',
  },
  fix: {
    en: 'Film upright, or crop to 9:16 until the picture itself fills the screen. Bars and blurred edges are not picture.',
    nl: 'Film staand, of snijd bij tot 9:16 zodat het beeld zelf het scherm vult. Balken en vervaagde randen tellen niet mee.',
  },
  sources,
  facts: [74, 75],
  needs: ['frame'],
  unit: 'share',
  // a landscape 16:9 picture fills 0.316 of the screen: the letterboxed case of the study. Full marks from 0.97, so that a crop to
  // whole blocks of 16 pixels costs nothing. That it falls in a straight line between the two is a judgement
  scale: { documented: { kind: 'ramp', poor: 0.32, good: 0.97 } },
  weight: { documented: weigh(sources) },
  measure({ frame }) {
    const shown = Math.min(frame.displayedAspectRatio / uprightRatio, uprightRatio / frame.displayedAspectRatio)
    return {
      value: shown * frame.coveredShare,
      evidence: [
        table(
          { name: 'displayed-aspect-ratio', value: frame.displayedAspectRatio, unit: 'ratio' },
          { name: 'effective-aspect-ratio', value: frame.effectiveAspectRatio, unit: 'ratio' },
          { name: 'covered-share', value: frame.coveredShare, unit: 'share' },
        ),
      ],
    }
  },
})
