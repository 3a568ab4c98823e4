import type { player as english } from '../en/player.ts'
import type { Shape } from '../shape.ts'

export const player = {
  title: 'Speler',
  video: 'De draft {{name}}',
  position: 'Plaats',
  positionIs: '{{time}} van {{total}}, frame {{frame}}',
  frame: 'frame {{frame}}',
  speed: 'Snelheid',
  speedIs: '{{speed}}×',
  volume: 'Volume',
  copy: {
    making: 'Er wordt een kopie gemaakt die hier wel speelt',
    why: {
      container: 'Deze browser speelt geen {{what}}-bestanden af.',
      picture: 'Deze browser speelt geen {{what}}-video af.',
      sound: 'Deze browser speelt geen {{what}}-geluid af.',
      unknown: 'Deze browser kon het bestand niet afspelen.',
    },
    kept: 'Je bestand blijft zoals het is.',
    cancel: 'Annuleren',
    make: 'Kopie maken',
    tryAgain: 'Opnieuw proberen',
    shown: 'Je ziet een kopie voor deze speler',
    unplayable: 'Ook de kopie kon niet worden afgespeeld.',
  },
  zone: {
    choose: 'Veilige zone',
    source: 'Van derden; TikTok documenteert er geen.',
    chosen: 'Veilige zone ‘{{name}}’ gekozen',
    picture: 'Wat de knoppen en woorden van de app zelf bedekken, volgens de veilige zone ‘{{name}}’',
  },
} as const satisfies Shape<typeof english>
