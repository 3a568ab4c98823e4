import type { actions as english } from '../en/actions.ts'
import type { Shape } from '../shape.ts'

export const actions = {
  group: { go: 'Ga naar', draft: 'Concept', library: 'Bibliotheek', player: 'Speler', caption: 'Bijschrift', queue: 'Wachtrij', edit: 'Bewerken', view: 'Beeld' },
  go: { library: 'Bibliotheek', practices: 'Regelboek', houseRules: 'Huisregels', settings: 'Instellingen' },
  draft: {},
  library: {},
  player: {
    play: 'Afspelen of pauzeren',
    shuttleBack: 'Achteruit afspelen, bij elke druk sneller',
    shuttleOn: 'Vooruit afspelen, bij elke druk sneller',
    frameBack: 'Frame terug',
    frameOn: 'Frame verder',
    secondBack: 'Seconde terug',
    secondOn: 'Seconde verder',
    fiveBack: 'Vijf seconden terug',
    fiveOn: 'Vijf seconden verder',
    start: 'Naar het begin',
    end: 'Naar het einde',
    previousCut: 'Vorige cut',
    nextCut: 'Volgende cut',
    mute: 'Geluid aan of uit',
    loop: 'Hele draft herhalen',
    loopOpening: 'Eerste drie seconden herhalen',
    safeZone: 'Veilige zone',
    fullScreen: 'Volledig scherm',
  },
  caption: {},
  queue: {},
  edit: { undo: 'Ongedaan maken', redo: 'Opnieuw' },
  view: { palette: 'Zoek een handeling', shortcuts: 'Sneltoetsen', theme: 'Licht of donker', language: 'English' },
} as const satisfies Shape<typeof english>
