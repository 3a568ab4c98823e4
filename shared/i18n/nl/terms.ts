import type { terms as english } from '../en/terms.ts'
import type { Shape } from '../shape.ts'

export const terms = {
  verdict: { ready: 'Klaar', nearly: 'Bijna', rework: 'Herwerken', blocked: 'Geblokkeerd' },
  verdictMeaning: {
    ready: 'Klaar om te plaatsen: niets gedocumenteerds kost hem veel.',
    nearly: 'Een paar verbeteringen tillen hem op.',
    rework: 'Verschillende gedocumenteerde praktijken worden gemist.',
    blocked: 'TikTok zou deze upload weigeren.',
  },
  profile: { documented: 'Gedocumenteerde standaard', reach: 'Organisch bereik', ads: 'Advertentieconversie', rewards: 'Creator-beloningen' },
  outcome: {
    scored: 'Beoordeeld',
    allowed: 'Toegestaan',
    blocked: 'Geweigerd',
    informative: 'Ter informatie',
    'not-applicable': 'Niet van toepassing',
    unmeasured: 'Niet gemeten',
    manual: 'Aan jou om te beantwoorden',
  },
  category: { upload: 'Uploadlimieten', format: 'Formaat', opening: 'Opening', edit: 'Montage', picture: 'Beeld', sound: 'Geluid', caption: 'Bijschrift', content: 'Inhoud en trends', account: 'Account en publiek' },
  unit: {
    s: '{{value}} s',
    ratio: '{{value}}',
    share: '{{value}} %',
    px: '{{value}} px',
    kbps: '{{value}} kbps',
    bytes: '{{value}}',
    fps: '{{value}} fps',
    lufs: '{{value}} LUFS',
    dbtp: '{{value}} dBTP',
    bpm: '{{value}} BPM',
    per10s: '{{value}} per 10 s',
    characters: '{{value}} tekens',
    count: '{{value}}',
    level: '{{value}}',
    'yes-no': '{{value}}',
    name: '{{value}}',
  },
  yes: 'ja',
  no: 'nee',
  none: 'geen',
} as const satisfies Shape<typeof english>
