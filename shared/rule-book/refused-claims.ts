import { untraceable } from '../practices/sources/studies.ts'
import type { RefusedClaim } from './entry.ts'

const notFound = {
  en: 'No source for it was found in the material that this book is made from.',
  nl: 'Er is geen bron voor gevonden in het materiaal waarop dit boek steunt.',
}
const secondary = 'Several secondary pages'

/** Claims that go round and weigh nothing here, each with the reason. */
export const refusedClaims: readonly RefusedClaim[] = [
  {
    id: 'muted-viewers',
    claim: { en: '85 % of people watch TikTok without sound.', nl: '85 % van de mensen kijkt TikTok zonder geluid.' },
    reason: {
      en: 'It names no source, and contradicts TikTok’s own figure: 88 % of its users call sound essential.',
      nl: 'Er staat geen bron bij, en het spreekt TikToks eigen cijfer tegen: 88 % van de gebruikers noemt geluid onmisbaar.',
    },
    sources: [untraceable('theadbench.ai, CrowTerminal', 'TikTok is watched muted', '85 % muted')],
    facts: [76, 77],
  },
  {
    id: 'sound-always-on',
    claim: { en: 'TikTok is watched with sound on for 93 % of the time.', nl: 'TikTok wordt 93 % van de tijd met geluid aan bekeken.' },
    reason: {
      en: 'The page names no study. The claim is shown beside the practice about sound and gives it no weight.',
      nl: 'De pagina noemt geen onderzoek. De bewering staat bij de praktijk over geluid en geeft die geen gewicht.',
    },
    sources: [untraceable('nestscale.com', 'TikTok is watched with sound on', '93 % of the time')],
    facts: [76, 77],
  },
  {
    id: 'sound-recall',
    claim: { en: 'Sound makes people remember an ad eight times as well.', nl: 'Door geluid onthouden mensen een advertentie acht keer zo goed.' },
    reason: notFound,
    sources: [],
    facts: [76],
  },
  {
    id: 'three-second-decision',
    claim: {
      en: '71 % decide in the first three seconds whether they watch on.',
      nl: '71 % beslist in de eerste drie seconden of ze verder kijken.',
    },
    reason: {
      en: 'Two pages ascribe it to TikTok for Business, neither with a link. The practices about the opening rest on other studies.',
      nl: 'Twee pagina’s schrijven het toe aan TikTok for Business, allebei zonder link. De praktijken over de opening steunen op ander onderzoek.',
    },
    sources: [untraceable('getprelumo.com, stackmatix.com', 'People decide in the first three seconds whether to watch or scroll', '71 %')],
    facts: [60, 61],
  },
  {
    id: 'follower-first',
    claim: {
      en: 'Since 2026 a video is first tested on your followers.',
      nl: 'Sinds 2026 wordt een video eerst bij je volgers getest.',
    },
    reason: {
      en: 'It names no source, and contradicts the documented rule that follower count is not a signal. That rule is kept.',
      nl: 'Er staat geen bron bij, en het spreekt de gedocumenteerde regel tegen dat het aantal volgers geen signaal is. Die regel blijft.',
    },
    sources: [untraceable('blondish.net', 'In 2026 a video is first tested on followers', 'no figure')],
    facts: [44, 147],
  },
  {
    id: 'resolution-lift',
    claim: { en: 'A video in 720p or more gets a fixed lift.', nl: 'Een video in 720p of meer krijgt een vaste lift.' },
    reason: notFound,
    sources: [],
    facts: [67],
  },
  {
    id: 'caption-lift',
    claim: {
      en: 'A caption raises impressions, the times that a video is shown, by an exact percentage.',
      nl: 'Een bijschrift verhoogt het aantal vertoningen met een precies percentage.',
    },
    reason: notFound,
    sources: [],
    facts: [65],
  },
  {
    id: 'long-captions',
    claim: { en: 'A caption may be about 4,000 characters long.', nl: 'Een bijschrift mag ongeveer 4.000 tekens lang zijn.' },
    reason: {
      en: 'It is reported of the app and cannot be traced; TikTok’s own pages say 150 and 2,200. It is shown as a contradiction and changes no limit.',
      nl: 'Het wordt over de app gemeld en is niet te herleiden; TikToks eigen pagina’s zeggen 150 en 2.200. Het staat er als tegenspraak en verandert geen grens.',
    },
    sources: [untraceable('Publisher not stated', 'The app takes far longer captions', 'about 4,000 characters')],
    facts: [143],
  },
  {
    id: 'least-length',
    claim: { en: 'A video must last at least three seconds.', nl: 'Een video moet minstens drie seconden duren.' },
    reason: {
      en: 'It is often quoted and cannot be traced, so nothing is refused here for being short.',
      nl: 'Het wordt vaak geciteerd en is niet te herleiden; te kort wordt hier dus niet geweigerd.',
    },
    sources: [untraceable('Publisher not stated', 'A video lasts at least three seconds', 'at least 3 s')],
    facts: [144],
  },
  {
    id: 'hour-long-uploads',
    claim: { en: 'Videos of up to an hour may be uploaded.', nl: 'Je mag video’s tot een uur uploaden.' },
    reason: {
      en: 'It is reported of some accounts and cannot be traced; TikTok’s own page says 10 minutes.',
      nl: 'Het wordt over sommige accounts gemeld en is niet te herleiden; TikToks eigen pagina zegt 10 minuten.',
    },
    sources: [untraceable('Publisher not stated', 'Some accounts are reported to upload up to an hour', 'up to 60 min')],
    facts: [144],
  },
  {
    id: 'rewards-rate',
    claim: {
      en: 'Creator Rewards pay $0.40 to $1.00 for 1,000 qualified views.',
      nl: 'Creator Rewards betaalt $ 0,40 tot $ 1,00 per 1.000 gekwalificeerde weergaven.',
    },
    reason: {
      en: 'Secondary pages agree on it, and none names a source: no promise of income is made from it.',
      nl: 'Secundaire pagina’s zijn het erover eens, maar geen enkele noemt een bron: er wordt geen inkomen mee beloofd.',
    },
    sources: [untraceable(secondary, 'What the Creator Rewards Program pays', 'about $0.40–1.00 per 1,000 qualified views')],
    facts: [119, 145],
  },
]
