import { practice } from '../practice.ts'
import { documentD3 } from '../sources/documents.ts'
import { against, auctionAds, longerReach, untraceable } from '../sources/studies.ts'
import { adSpecification, mediaTransferGuide, olderAdSpecification } from '../sources/tiktok.ts'
import { weigh } from '../weight.ts'

const advice = documentD3('TikToks may last 5 seconds to 3 minutes; aim for 12 to 15 seconds.', '12–15 s')
const threeMinutes = mediaTransferGuide('All creators may post 3 minutes, some 5 or 10.', '3 min for all')
const adAdvice = adSpecification('Ads last 5 to 60 seconds; 21 to 34 are recommended.', '21–34 s advised')
const adStudy = auctionAds('Ads of 21 to 34 seconds convert better than others.', '+280 % ad conversion', { ratio: 3.8, outcome: 'ad conversion' })
const rewardsRule = untraceable('Several secondary pages', 'The Creator Rewards Program pays for original videos of more than a minute', 'over 60 s')

/** The sources contradict each other, so each goal has its own length, and its own weight from the sources that support it. */
export const length = practice({
  id: 'length',
  kind: 'scored',
  category: 'format',
  title: { en: 'The right length for the goal', nl: 'De juiste lengte voor het doel' },
  failTitle: { en: 'Too short or too long for the goal', nl: 'Te kort of te lang voor het doel' },
  why: {
    en: 'The documented advice is 12 to 15 seconds, within 5 seconds to 3 minutes. For ads TikTok advises 21 to 34 seconds; the creator rewards ask for more than a minute. These sources contradict each other, so your goal decides.',
    nl: 'Het gedocumenteerde advies is 12 tot 15 seconden, binnen 5 seconden tot 3 minuten. Voor advertenties raadt TikTok 21 tot 34 seconden aan; de creator-beloningen vragen meer dan een minuut. Die bronnen spreken elkaar tegen, dus je doel beslist.',
  },
  fix: {
    en: 'Cut what the story does not need: down to 12–15 seconds, or 21–34 for an ad. For creator rewards, tell more than a minute’s worth.',
    nl: 'Knip weg wat het verhaal niet nodig heeft: tot 12–15 seconden, of 21–34 voor een advertentie. Vertel voor creator-beloningen meer dan een minuut.',
  },
  sources: [advice, threeMinutes, ...[adAdvice, olderAdSpecification, adStudy, longerReach, rewardsRule].map(against)],
  facts: [72, 73, 142, 144],
  needs: ['probe'],
  unit: 's',
  scale: {
    documented: { kind: 'range', poor: [5, 180], good: [12, 15], logarithmic: true },
    ads: { kind: 'range', poor: [5, 60], good: [21, 34], logarithmic: true },
    // a video of 60 s or less earns nothing. No source names the best length beyond; to 3 min, which every account may post, nothing
    // is lost, and from there it falls to the limit of 10 min: a judgement
    rewards: { kind: 'range', poor: [60, 600], good: [61, 180], logarithmic: true },
  },
  weight: { documented: weigh([advice, threeMinutes]), ads: weigh([adAdvice, adStudy]), rewards: weigh([longerReach, rewardsRule]) },
  measure({ probe }) {
    return { value: probe.durationS }
  },
})
