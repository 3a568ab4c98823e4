import { documentD3 } from '../../practices/sources/documents.ts'
import { weigh } from '../../practices/weight.ts'
import type { PlanEvidence } from '../plan-verdict.ts'
import type { PlanEvidenceName } from '../evidence.ts'
import type { PlanPractice } from '../plan-practice.ts'

const sources = [
  documentD3('The country setting is among the signals: people are more likely to see videos from their own country.'),
  documentD3('Settings of device and account weigh less than what people do and what a video is about.'),
]

export const audienceCountry: PlanPractice = {
  id: 'audience-country',
  kind: 'plan',
  title: { en: 'An account in the country of its audience', nl: 'Een account in het land van zijn publiek' },
  failTitle: { en: 'The audience lives in another country', nl: 'Het publiek woont in een ander land' },
  why: {
    en: 'People more often see videos from their own country. It is a setting, which counts for less than what people do and what the video is about.',
    nl: 'Mensen zien vaker video’s uit hun eigen land. Het is een instelling, die minder telt dan wat mensen doen en waar de video over gaat.',
  },
  fix: {
    en: 'Plan for the country that the account is in, or use an account of the country you want to reach.',
    nl: 'Plan voor het land waar het account staat, of gebruik een account van het land dat je wilt bereiken.',
  },
  ask: {
    en: 'Name the country of the account and the countries of its audience.',
    nl: 'Noem het land van het account en de landen van zijn publiek.',
  },
  sources,
  facts: [33],
  unit: 'yes-no',
  scale: { documented: { kind: 'yes' } },
  weight: { documented: weigh(sources) },
  measure({ posts }, { accountCountry, audienceCountries }) {
    if (posts.length === 0) return 'not-applicable'
    if (accountCountry === null || audienceCountries.length === 0) return 'unanswered'
    const audience = audienceCountries.map((country) => country.toUpperCase())
    const account = accountCountry.toUpperCase()
    return { value: audience.includes(account), evidence: [values('account-country', [account]), values('audience-countries', audience)] }
  },
}

function values(name: PlanEvidenceName, named: string[]): PlanEvidence {
  return { kind: 'values', name, values: named }
}
