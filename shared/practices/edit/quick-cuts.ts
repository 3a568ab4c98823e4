import { moments, table } from '../evidence.ts'
import { practice } from '../practice.ts'
import { documentD3 } from '../sources/documents.ts'
import { auctionAds } from '../sources/studies.ts'
import { weigh } from '../weight.ts'

const sources = [
  documentD3('Use quick edits to keep the video moving.'),
  auctionAds('Ads of web shops with a variety of scenes convert better than one continuous shot.', '+38 % ad conversion', {
    ratio: 1.38,
    outcome: 'ad conversion',
  }),
  auctionAds('Ads for games with five scenes or more convert better than ads with fewer.', '+171 % ad conversion', {
    ratio: 2.71,
    outcome: 'ad conversion',
  }),
]

export const quickCuts = practice({
  id: 'quick-cuts',
  kind: 'scored',
  category: 'edit',
  title: { en: 'Edited at pace', nl: 'Vlot gemonteerd' },
  failTitle: { en: 'Few cuts', nl: 'Weinig cuts' },
  why: {
    en: 'Quick edits keep a video moving. In TikTok’s own study of ads, those with more scenes led more people to act.',
    nl: 'Snelle montage houdt vaart in een video. In TikToks eigen onderzoek naar advertenties zetten die met meer scènes meer mensen aan tot actie.',
  },
  fix: {
    en: 'Cut the pauses out, change the angle or the distance, add a close-up: about three cuts in ten seconds.',
    nl: 'Knip pauzes weg, wissel van hoek of afstand, voeg een close-up toe: ongeveer drie cuts per tien seconden.',
  },
  sources,
  facts: [71],
  needs: ['shots'],
  unit: 'per10s',
  // five scenes in the 12-15 s that are aimed at are four cuts in 13.5 s, so three in 10 s; 0 is the one continuous shot of the study
  scale: { documented: { kind: 'ramp', poor: 0, good: 3 } },
  weight: { documented: weigh(sources) },
  measure({ shots }) {
    return {
      value: shots.cutsPer10S,
      evidence: [moments(shots.cuts), table({ name: 'average-shot', value: shots.averageShotS, unit: 's' })],
    }
  },
})
