import { manualPractice } from '../practice.ts'
import { documentD3 } from '../sources/documents.ts'
import { weigh } from '../weight.ts'

const sources = [documentD3('Turning Duet and Stitch off for the whole account makes it harder to be discovered.')]

export const accountAllowsDuetStitch = manualPractice({
  id: 'account-allows-duet-stitch',
  category: 'account',
  scope: 'account',
  title: { en: 'The account allows Duet and Stitch', nl: 'Het account staat Duet en Stitch toe' },
  failTitle: { en: 'Duet and Stitch are off for the whole account', nl: 'Duet en Stitch staan uit voor het hele account' },
  question: { en: 'Does the account allow Duet and Stitch?', nl: 'Staat het account Duet en Stitch toe?' },
  why: {
    en: 'Turned off for the whole account, no video can be found through those of others, which lowers the chance of being discovered.',
    nl: 'Staan ze uit voor het hele account, dan kan geen enkele video via die van anderen gevonden worden, en dat verkleint de kans om ontdekt te worden.',
  },
  fix: {
    en: 'Allow both in the privacy settings of the account, and turn them off only for the single video that needs it.',
    nl: 'Sta beide toe in de privacyinstellingen van het account, en zet ze alleen uit bij die ene video waar het nodig is.',
  },
  sources,
  facts: [94],
  weight: { documented: weigh(sources) },
})
