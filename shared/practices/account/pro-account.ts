import { manualPractice } from '../practice.ts'
import { documentD3 } from '../sources/documents.ts'
import { against, untraceable } from '../sources/studies.ts'

const sources = [
  documentD3('Switch to a Pro account, Creator or Business. It gives statistics, and does not itself help to reach the For You page.'),
  against(untraceable('Several secondary pages', 'The Creator Rewards Program takes personal accounts only', 'personal account')),
]

export const proAccount = manualPractice({
  id: 'pro-account',
  category: 'account',
  scope: 'account',
  title: { en: 'A Pro account', nl: 'Een Pro-account' },
  failTitle: { en: 'No Pro account', nl: 'Geen Pro-account' },
  question: { en: 'Is this a Pro account, Creator or Business?', nl: 'Is dit een Pro-account, Creator of Bedrijf?' },
  why: {
    en: 'A Pro account, Creator or Business, tells who your audience is, when it is active and what it likes. By the same document it does not itself help to reach the For You page, so this weighs nothing in the score.',
    nl: 'Een Pro-account, Creator of Bedrijf, toont wie je publiek is, wanneer het actief is en wat het leuk vindt. Volgens hetzelfde document helpt het zelf niet om op de For You-pagina te komen; daarom weegt het niet mee in de score.',
  },
  fix: {
    en: 'For a business account: profile, three dots at the top right, Manage account, Switch to Business account, and choose the category that fits best.',
    nl: 'Voor een bedrijfsaccount: profiel, drie puntjes rechtsboven, Account beheren, Overschakelen naar bedrijfsaccount, en kies de categorie die het best past.',
  },
  sources,
  facts: [48, 49, 51],
  weight: {
    documented: {
      value: 0,
      reason: {
        en: 'The document that advises it says that it does not itself help to reach the For You page: 0, so that the answer changes no score.',
        nl: 'Het document dat dit aanraadt, zegt dat het zelf niet helpt om op de For You-pagina te komen: 0, zodat het antwoord geen score verandert.',
      },
    },
  },
})
