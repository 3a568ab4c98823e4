import { medianPost } from '../../planning/sources.ts'
import { documentD0, documentD1, documentD2, documentD3 } from '../../practices/sources/documents.ts'
import { auctionAds, longerReach, newsroom2020, postingFrequency, untraceable } from '../../practices/sources/studies.ts'
import { adSpecification, directPost, mediaTransferGuide, olderAdSpecification, videoObject } from '../../practices/sources/tiktok.ts'
import { chapter } from '../fact.ts'

const secondary = 'Several secondary pages'

export const contradictions = chapter('contradictions', [
  {
    number: 140,
    documents: ['D0', 'D1'],
    how: ['text'],
    text: {
      en: 'Do likes pay? One document says that they have no direct effect on the payout; another says that the Fund pays for views and engagement, likes included.',
      nl: 'Leveren likes geld op? Het ene document zegt dat ze geen direct effect hebben op de uitbetaling; het andere dat het Fund betaalt voor weergaven en interactie, likes inbegrepen.',
    },
    sides: [
      documentD0('Likes and shares have no direct effect on the payout; they bring views.'),
      documentD1('The Creator Fund pays on factors such as views and engagement, including likes.'),
    ],
  },
  {
    number: 141,
    documents: ['D2', 'D3'],
    how: ['text'],
    text: {
      en: 'How often to post? 1 to 4 times a day, says one document; no magic number, says another. Buffer’s study sees more views per post from 2 to 5 a week already.',
      nl: 'Hoe vaak plaatsen? 1 tot 4 keer per dag, zegt het ene document; er is geen magisch getal, zegt het andere. Buffers onderzoek ziet al vanaf 2 tot 5 per week meer weergaven per post.',
    },
    note: {
      en: 'In the same study the middle post gains nothing, 489 views at one a week and 459 at 11 or more; what grows is the best tenth.',
      nl: 'In hetzelfde onderzoek wint de middelste post niets, 489 weergaven bij één per week en 459 bij 11 of meer; wat groeit is het beste tiende.',
    },
    sides: [
      documentD3('TikTok recommends posting 1 to 4 times a day.', '1–4 a day'),
      documentD2('There is no magic number: it depends on the audience, and quality beats frequency.'),
      postingFrequency,
      medianPost,
    ],
  },
  {
    number: 142,
    documents: ['D3'],
    how: ['measured', 'text'],
    text: {
      en: 'How long? 12 to 15 seconds by the document, 21 to 34 for ads, more than a minute for Creator Rewards, and Buffer sees more reach beyond a minute.',
      nl: 'Hoe lang? 12 tot 15 seconden volgens het document, 21 tot 34 voor advertenties, meer dan een minuut voor Creator Rewards, en Buffer ziet boven een minuut meer bereik.',
    },
    note: { en: 'This is why length is judged for a goal.', nl: 'Daarom wordt de lengte voor een doel beoordeeld.' },
    sides: [
      documentD3('Aim for 12 to 15 seconds.', '12–15 s'),
      adSpecification('Ads of 21 to 34 seconds are recommended.', '21–34 s'),
      olderAdSpecification,
      auctionAds('Ads of 21 to 34 seconds convert better than others.', '+280 % ad conversion', { ratio: 3.8, outcome: 'ad conversion' }),
      untraceable(secondary, 'The Creator Rewards Program pays for original videos of more than a minute', 'over 60 s'),
      longerReach,
    ],
  },
  {
    number: 143,
    documents: ['D3'],
    how: ['measured', 'text'],
    text: {
      en: 'How long may a caption be? 150 characters with hashtags by the document and TikTok’s Video Object page, 2,200 through the upload interface, about 4,000 in the app. About the first line is visible.',
      nl: 'Hoe lang mag een bijschrift zijn? 150 tekens met hashtags volgens het document en TikToks Video Object-pagina, 2.200 via de uploadkoppeling, ongeveer 4.000 in de app. Ongeveer de eerste regel is te zien.',
    },
    sides: [
      documentD3('There are only 150 characters, hashtags included.', 'at most 150 characters'),
      videoObject,
      directPost,
      untraceable('Publisher not stated', 'The app takes far longer captions', 'about 4,000 characters'),
    ],
  },
  {
    number: 144,
    documents: ['D3'],
    how: ['measured', 'text'],
    text: {
      en: 'How long may a video be? 5 seconds to 3 minutes by the document; elsewhere a minimum of 3 seconds, 10 minutes through the upload interface, and up to 60 for some accounts.',
      nl: 'Hoe lang mag een video duren? 5 seconden tot 3 minuten volgens het document; elders een minimum van 3 seconden, 10 minuten via de uploadkoppeling, en tot 60 voor sommige accounts.',
    },
    sides: [
      documentD3('TikToks may last 5 seconds to 3 minutes.', '5 s–3 min'),
      mediaTransferGuide('All creators may post 3 minutes, some 5 or 10; an upload lasts at most 10.', 'at most 10 min'),
      untraceable('Publisher not stated', 'A video lasts at least three seconds', 'at least 3 s'),
      untraceable('Publisher not stated', 'Some accounts are reported to upload up to an hour', 'up to 60 min'),
    ],
  },
  {
    number: 145,
    documents: ['D0', 'D1'],
    how: ['text'],
    text: {
      en: 'The documents that speak of money speak of the Creator Fund. It has been replaced by the Creator Rewards Program.',
      nl: 'De documenten die over geld gaan, spreken van het Creator Fund. Dat is vervangen door het Creator Rewards Program.',
    },
    note: {
      en: 'What secondary pages report: 18 or over (19 in South Korea), 10,000 followers, 100,000 views in 30 days, a personal account, original videos of more than a minute, no Duet, Stitch, photo or sponsored post; for the US, UK, Germany, Japan, South Korea, France and Brazil. Belgium and the Netherlands are not on that list.',
      nl: 'Wat secundaire pagina’s melden: 18 of ouder (19 in Zuid-Korea), 10.000 volgers, 100.000 weergaven in 30 dagen, een persoonlijk account, originele video’s van meer dan een minuut, geen Duet, Stitch, foto of gesponsorde post; voor de VS, het VK, Duitsland, Japan, Zuid-Korea, Frankrijk en Brazilië. België en Nederland staan niet op die lijst.',
    },
    sides: [
      documentD0('The Creator Fund pays primarily for views.'),
      documentD1('The Creator Fund asks for a minimum of followers and video views.'),
      untraceable(secondary, 'The Creator Rewards Program has replaced the Creator Fund', '10,000 followers, 100,000 views in 30 days, videos over 60 s'),
    ],
  },
  {
    number: 146,
    documents: ['D3'],
    how: ['text'],
    text: {
      en: 'One document calls itself of 2022 and of 2023 in the same text; its figures are of TikTok’s ad studies of 2021 and 2022.',
      nl: 'Eén document noemt zich in dezelfde tekst van 2022 en van 2023; de cijfers komen uit TikToks advertentieonderzoek van 2021 en 2022.',
    },
    note: {
      en: 'This is why every rule names the date of its source, and the rule book has a version.',
      nl: 'Daarom noemt elke regel de datum van zijn bron, en heeft het regelboek een versie.',
    },
    sides: [documentD3('In its title the document is of 2023.', '2023'), documentD3('In its text it speaks of 2022.', '2022')],
  },
  {
    number: 147,
    documents: ['D3'],
    how: ['text'],
    text: {
      en: 'Do followers count? By the document, after TikTok’s newsroom of 2020, neither follower count nor history is a signal. A page claims that in 2026 a video is first tested on followers, without a source.',
      nl: 'Tellen volgers mee? Volgens het document, naar TikToks newsroom van 2020, zijn aantal volgers en verleden geen signaal. Een pagina beweert zonder bron dat een video in 2026 eerst bij volgers wordt getest.',
    },
    note: {
      en: 'The documented rule is kept; the claim is shown as unproven.',
      nl: 'De gedocumenteerde regel blijft; de bewering staat hier als onbewezen.',
    },
    sides: [
      documentD3('Follower count and earlier successes are not signals.'),
      newsroom2020('Follower count and history are not signals.'),
      untraceable('blondish.net', 'In 2026 a video is first tested on followers', 'no figure'),
    ],
  },
])
