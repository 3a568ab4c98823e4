import { chapter } from '../fact.ts'

const example = {
  en: 'An example of a community, and no check.',
  nl: 'Een voorbeeld van een community, geen controle.',
}

export const community = chapter('community', [
  {
    number: 48,
    documents: ['D3'],
    how: ['asked'],
    text: {
      en: 'Tip 1: switch to a Pro account. There are two kinds, Creator and Business.',
      nl: 'Tip 1: schakel over naar een Pro-account. Er zijn twee soorten: Creator en Bedrijf.',
    },
  },
  {
    number: 49,
    documents: ['D3'],
    how: ['text'],
    text: {
      en: 'A Pro account does not itself help to reach the For You page.',
      nl: 'Een Pro-account helpt zelf niet om op de For You-pagina te komen.',
    },
    note: { en: 'The question about it therefore weighs 0.', nl: 'De vraag ernaar weegt daarom 0.' },
  },
  {
    number: 50,
    documents: ['D3'],
    how: ['results'],
    text: {
      en: 'It gives statistics: who your audience is, when it is active and which content it likes.',
      nl: 'Het geeft statistieken: wie je publiek is, wanneer het actief is en welke content het leuk vindt.',
    },
  },
  {
    number: 51,
    documents: ['D3'],
    how: ['asked'],
    text: {
      en: 'How to: profile, three dots at the top right, Manage account, Switch to Business account, then the category that fits best.',
      nl: 'Zo doe je het: profiel, drie puntjes rechtsboven, Account beheren, Overschakelen naar bedrijfsaccount, en dan de categorie die het best past.',
    },
  },
  {
    number: 52,
    documents: ['D3'],
    how: ['planned'],
    text: {
      en: 'Tip 2: find your subculture, and tap into a community that exists.',
      nl: 'Tip 2: vind je subcultuur, en sluit aan bij een community die al bestaat.',
    },
  },
  {
    number: 53,
    documents: ['D3'],
    how: ['text'],
    text: {
      en: 'People spend most of their time on TikTok on For You; on other networks they spend it on the accounts that they follow.',
      nl: 'Op TikTok brengen mensen de meeste tijd door op For You; op andere netwerken bij accounts die ze volgen.',
    },
  },
  {
    number: 54,
    documents: ['D3'],
    how: ['measured'],
    text: { en: 'Subcultures gather around hashtags.', nl: 'Subculturen verzamelen zich rond hashtags.' },
  },
  {
    number: 55,
    documents: ['D3'],
    how: ['text'],
    text: {
      en: 'What a community brings: a real connection, credibility, loyalty to the brand and more exposure.',
      nl: 'Wat een community oplevert: een echte band, geloofwaardigheid, trouw aan het merk en meer zichtbaarheid.',
    },
  },
  {
    number: 56,
    documents: ['D3'],
    how: ['text'],
    text: {
      en: '#CottageCore: cottages in the country, gardens and an old-fashioned look; “floral prints, knitting, plants and mushrooms”.',
      nl: '#CottageCore: huisjes op het platteland, tuinen en een ouderwetse sfeer; bloemenprints, breien, planten en paddenstoelen.',
    },
    note: example,
  },
  {
    number: 57,
    documents: ['D3'],
    how: ['text'],
    text: {
      en: '#MomsofTikTok: tricks for parents, and comic relief.',
      nl: '#MomsofTikTok: handigheidjes voor ouders, en humor om stoom af te blazen.',
    },
    note: example,
  },
  {
    number: 58,
    documents: ['D3'],
    how: ['text'],
    text: {
      en: '#FitTok: fitness challenges, lessons and inspiration.',
      nl: '#FitTok: fitnesschallenges, lessen en inspiratie.',
    },
    note: example,
  },
])
