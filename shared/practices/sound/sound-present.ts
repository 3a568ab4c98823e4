import { table } from '../evidence.ts'
import { practice } from '../practice.ts'
import { documentD3 } from '../sources/documents.ts'
import { untraceable } from '../sources/studies.ts'
import { weigh } from '../weight.ts'

const sources = [
  documentD3('Design for sound on.', '88 % of users call sound essential'),
  untraceable('nestscale.com', 'TikTok is watched with sound on', '93 % of the time'),
]

export const soundPresent = practice({
  id: 'sound-present',
  kind: 'scored',
  category: 'sound',
  title: { en: 'Has sound', nl: 'Heeft geluid' },
  failTitle: { en: 'No sound', nl: 'Geen geluid' },
  why: {
    en: 'TikTok is made for sound on: 88 % of its users call sound essential, by TikTok’s own survey.',
    nl: 'TikTok is gemaakt voor geluid aan: 88 % van de gebruikers noemt geluid onmisbaar, volgens een enquête van TikTok zelf.',
  },
  fix: { en: 'Add music, a voice or both.', nl: 'Voeg muziek toe, een stem of allebei.' },
  sources,
  facts: [27, 76, 77],
  needs: ['sound'],
  unit: 'yes-no',
  withoutAudio: false,
  scale: { documented: { kind: 'yes' } },
  weight: { documented: weigh(sources) },
  measure({ sound }) {
    return { value: sound.present, evidence: [table({ name: 'silent-share', value: sound.silentShare, unit: 'share' })] }
  },
})
