import type { imports as english } from '../en/imports.ts'
import type { Shape } from '../shape.ts'

export const imports = {
  count: '{{over}} van {{total}}',
  paused: 'Gepauzeerd',
  pausedText: 'Wat bezig is, wordt afgemaakt; er begint niets nieuws.',
  pause: 'Wachtrij pauzeren',
  resume: 'Wachtrij hervatten',
  share: '{{percent}} % klaar',
  left: {
    moment: 'zo klaar',
    seconds: 'nog ongeveer {{count}} s',
    minutes: 'nog ongeveer {{count}} min',
    hours: 'nog ongeveer {{hours}} u {{minutes}} min',
  },
  retryFailed: 'Mislukte opnieuw proberen',
  cancelled_one: '{{count}} bestand geannuleerd',
  cancelled_other: '{{count}} bestanden geannuleerd',
  leftOut_one: '{{count}} ander bestand is overgeslagen',
  leftOut_other: '{{count}} andere bestanden zijn overgeslagen',
  leftOutText: 'Van een map worden alleen de video’s toegevoegd.',
  noVideos: 'Geen video in wat je erin sleepte',
  notDone: 'De wachtrij kon niet worden aangepast',
} as const satisfies Shape<typeof english>
