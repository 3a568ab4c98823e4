import { chapter } from '../fact.ts'

export const exclusions = chapter('exclusions', [
  {
    number: 40,
    documents: ['D3'],
    how: ['measured', 'asked'],
    text: { en: 'Not recommended: duplicate content.', nl: 'Niet aanbevolen: dubbele content.' },
  },
  {
    number: 41,
    documents: ['D3'],
    how: ['measured', 'asked', 'planned'],
    text: { en: 'Not recommended: what somebody has already seen.', nl: 'Niet aanbevolen: wat iemand al heeft gezien.' },
  },
  {
    number: 42,
    documents: ['D3'],
    how: ['measured'],
    text: { en: 'Not recommended: content that is flagged as spam.', nl: 'Niet aanbevolen: content die als spam wordt gezien.' },
  },
  {
    number: 43,
    documents: ['D3'],
    how: ['measured', 'asked'],
    text: {
      en: 'Not recommended: content that may upset. TikTok’s examples are “graphic medical procedures” and “legal consumption of regulated goods”.',
      nl: 'Niet aanbevolen: content die kan schokken. TikToks voorbeelden zijn expliciete medische ingrepen en legaal gebruik van gereguleerde goederen.',
    },
  },
  {
    number: 44,
    documents: ['D3'],
    how: ['text'],
    text: { en: 'Not a signal: how many followers an account has.', nl: 'Geen signaal: hoeveel volgers een account heeft.' },
    note: { en: 'The score of a draft therefore uses no follower count.', nl: 'De score van een concept gebruikt daarom geen aantal volgers.' },
  },
  {
    number: 45,
    documents: ['D3'],
    how: ['text'],
    text: { en: 'Not a signal: whether earlier videos of the account did well.', nl: 'Geen signaal: of eerdere video’s van het account het goed deden.' },
    note: {
      en: 'The score of a draft therefore uses no results of earlier posts.',
      nl: 'De score van een concept gebruikt daarom geen resultaten van eerdere posts.',
    },
  },
  {
    number: 46,
    documents: ['D3'],
    how: ['text'],
    text: {
      en: 'Big accounts still get more views, because people look for their content. For a single video a new account has the same chance.',
      nl: 'Grote accounts krijgen toch meer weergaven, omdat mensen hun content opzoeken. Per video heeft een nieuw account dezelfde kans.',
    },
  },
  {
    number: 47,
    documents: ['D3'],
    how: ['text'],
    text: {
      en: 'By TikTok’s word the feed may show a video without a huge number of likes. Diversity is deliberate: new categories, makers and views.',
      nl: 'Volgens TikTok kan de feed een video tonen zonder enorm veel likes. Diversiteit is bewust: nieuwe categorieën, makers en invalshoeken.',
    },
  },
])
