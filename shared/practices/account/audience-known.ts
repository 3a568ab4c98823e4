import { manualPractice } from '../practice.ts'
import { documentD3 } from '../sources/documents.ts'
import { against, generalHours } from '../sources/studies.ts'
import { weigh } from '../weight.ts'

const sources = [
  documentD3('Post at the right time for your audience: every audience is different. Analytics, in the Business Suite, shows when yours is active.'),
  against(generalHours),
]

export const audienceKnown = manualPractice({
  id: 'audience-known',
  category: 'account',
  scope: 'account',
  title: { en: 'You know when your audience is active', nl: 'Je weet wanneer je publiek actief is' },
  failTitle: { en: 'You do not know when your audience is active', nl: 'Je weet niet wanneer je publiek actief is' },
  question: {
    en: 'Do you know from Analytics when this account’s audience is active?',
    nl: 'Weet je uit Analytics wanneer het publiek van dit account actief is?',
  },
  why: {
    en: 'Every audience is different, and active engagement is an important signal. Lists of best hours for everybody disagree with each other; TikTok’s own Analytics shows your audience.',
    nl: 'Elk publiek is anders, en actieve interactie is een belangrijk signaal. Lijsten met beste uren voor iedereen spreken elkaar tegen; TikToks eigen Analytics toont jouw publiek.',
  },
  fix: {
    en: 'In the app: profile, three dots, Business Suite, Analytics. Note when your audience is active, and on the Follower tab which sounds it likes.',
    nl: 'In de app: profiel, drie puntjes, Business Suite, Analytics. Noteer wanneer je publiek actief is, en op het tabblad Volgers welke geluiden het leuk vindt.',
  },
  sources,
  facts: [82, 83, 84, 106],
  weight: { documented: weigh(sources) },
})
