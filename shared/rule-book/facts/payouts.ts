import { chapter } from '../fact.ts'
import { aboutIncome } from '../notes.ts'

export const payouts = chapter('money', [
  {
    number: 109,
    documents: ['D0'],
    how: ['text'],
    text: {
      en: 'Likes and shares are more than vanity: they bring visibility, and that brings income.',
      nl: 'Likes en deelacties zijn meer dan ijdelheid: ze brengen zichtbaarheid, en die brengt inkomsten.',
    },
  },
  {
    number: 110,
    documents: ['D0'],
    how: ['text'],
    text: {
      en: 'The Creator Fund pays primarily for views; engagement works indirectly, through reach.',
      nl: 'Het Creator Fund betaalt vooral voor weergaven; interactie werkt indirect, via bereik.',
    },
    note: aboutIncome,
  },
  {
    number: 111,
    documents: ['D0'],
    how: ['text'],
    text: {
      en: 'The chain: engagement, then visibility on For You, then more views, then payouts.',
      nl: 'De keten: interactie, dan zichtbaarheid op For You, dan meer weergaven, dan uitbetalingen.',
    },
    note: aboutIncome,
  },
  {
    number: 112,
    documents: ['D0'],
    how: ['text'],
    text: {
      en: 'An example: 1,000 views with many likes and shares can grow to 10,000 or more; 1,000 views with little engagement hardly grow.',
      nl: 'Een voorbeeld: 1.000 weergaven met veel likes en deelacties kunnen er 10.000 of meer worden; 1.000 met weinig interactie groeien nauwelijks.',
    },
    note: aboutIncome,
  },
  {
    number: 113,
    documents: ['D0'],
    how: ['text'],
    text: {
      en: 'First reason: the algorithm favours what gets more likes and shares.',
      nl: 'Eerste reden: het algoritme geeft voorrang aan wat meer likes en deelacties krijgt.',
    },
  },
  {
    number: 114,
    documents: ['D0'],
    how: ['text'],
    text: {
      en: 'Second reason: TikTok does not pay more for likes and shares, but they raise the chance of going viral.',
      nl: 'Tweede reden: TikTok betaalt niet meer voor likes en deelacties, maar ze vergroten de kans om viraal te gaan.',
    },
  },
  {
    number: 115,
    documents: ['D0'],
    how: ['text'],
    text: {
      en: 'Third reason: a high engagement rate attracts brands, and sponsored content often pays much more than the Fund.',
      nl: 'Derde reden: een hoog interactiepercentage trekt merken aan, en gesponsorde content levert vaak veel meer op dan het Fund.',
    },
    note: aboutIncome,
  },
  {
    number: 116,
    documents: ['D0'],
    how: ['text'],
    text: {
      en: 'Views: directly they determine the payout of the Creator Fund; indirectly more views raise total income.',
      nl: 'Weergaven: direct bepalen ze de uitbetaling van het Creator Fund; indirect verhogen meer weergaven het totale inkomen.',
    },
    note: aboutIncome,
  },
  {
    number: 117,
    documents: ['D0'],
    how: ['text'],
    text: {
      en: 'Likes: directly nothing; indirectly more visibility, and so more views.',
      nl: 'Likes: direct niets; indirect meer zichtbaarheid, en dus meer weergaven.',
    },
    note: aboutIncome,
  },
  {
    number: 118,
    documents: ['D0'],
    how: ['text'],
    text: {
      en: 'Shares: directly nothing; indirectly more reach, and so extra views.',
      nl: 'Deelacties: direct niets; indirect meer bereik, en dus extra weergaven.',
    },
    note: aboutIncome,
  },
  {
    number: 119,
    documents: ['D0'],
    how: ['text'],
    text: {
      en: '“Pay for 1,000 views” (RPM) is the unit in which payouts are told.',
      nl: 'De vergoeding per 1.000 weergaven (RPM) is de eenheid waarin uitbetalingen worden genoemd.',
    },
    note: aboutIncome,
  },
  {
    number: 120,
    documents: ['D0'],
    how: ['asked'],
    text: {
      en: 'Strategy 1: relatable content, such as humour, trends and emotional stories.',
      nl: 'Strategie 1: herkenbare content, zoals humor, trends en emotionele verhalen.',
    },
  },
  {
    number: 121,
    documents: ['D0'],
    how: ['measured'],
    text: {
      en: 'Strategy 2: invite interaction in the caption or the video: “like if you agree”, “share with a friend who needs to see this”.',
      nl: 'Strategie 2: nodig uit tot interactie in het bijschrift of de video: “like als je het ermee eens bent”, “deel met een vriend die dit moet zien”.',
    },
  },
  {
    number: 122,
    documents: ['D0'],
    how: ['asked', 'planned'],
    text: { en: 'Strategy 3: join trends, challenges and sounds.', nl: 'Strategie 3: doe mee aan trends, challenges en geluiden.' },
  },
  {
    number: 123,
    documents: ['D0'],
    how: ['measured', 'asked'],
    text: {
      en: 'Strategy 4: work towards For You with relevant hashtags, trending sounds and engaging pictures.',
      nl: 'Strategie 4: werk naar For You toe met relevante hashtags, trending geluiden en boeiend beeld.',
    },
  },
  {
    number: 124,
    documents: ['D0'],
    how: ['planned'],
    text: { en: 'Strategy 5: post consistently.', nl: 'Strategie 5: plaats regelmatig.' },
  },
  {
    number: 125,
    documents: ['D0'],
    how: ['text'],
    text: {
      en: 'No guarantee: likes and shares do not raise the pay per 1,000 views, but are a key to views and to sponsors.',
      nl: 'Geen garantie: likes en deelacties verhogen de vergoeding per 1.000 weergaven niet, maar zijn een sleutel tot weergaven en sponsors.',
    },
  },
])
