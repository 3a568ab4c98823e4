import type { actions as english } from '../en/actions.ts'
import type { Shape } from '../shape.ts'

export const actions = {
  group: { go: 'Ga naar', draft: 'Concept', library: 'Bibliotheek', player: 'Speler', timeline: 'Tijdlijn', caption: 'Bijschrift', queue: 'Wachtrij', edit: 'Bewerken', view: 'Beeld' },
  go: { library: 'Bibliotheek', practices: 'Regelboek', houseRules: 'Huisregels', settings: 'Instellingen' },
  draft: {
    olderVersion: 'Naar de vorige versie',
    newerVersion: 'Naar de volgende versie',
    compareVersions: 'Vergelijk met de vorige versie',
    ownDraft: 'Maak er een eigen concept van',
    removeVersion: 'Verwijder deze versie',
  },
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
  timeline: { zoomIn: 'Inzoomen', zoomOut: 'Uitzoomen', zoomAll: 'Alles tonen', zoomOpening: 'De opening tonen', nextMoment: 'Volgende plek die punten kost', previousMoment: 'Vorige plek die punten kost' },
  queue: { add: 'Video’s toevoegen', panel: 'Wachtrij tonen of verbergen', pause: 'Wachtrij pauzeren of hervatten', retryFailed: 'Mislukte opnieuw proberen', cancelAll: 'Alles wat nog niet klaar is annuleren', clear: 'Wat klaar is wissen' },
  caption: { focus: 'Bijschrift schrijven', hashtags: 'Hashtags invoegen', copy: 'Bijschrift kopiëren', tidy: 'Bijschrift opschonen' },
  edit: { undo: 'Ongedaan maken', redo: 'Opnieuw' },
  view: { palette: 'Zoek een handeling', shortcuts: 'Sneltoetsen', theme: 'Licht of donker', language: 'English' },
} as const satisfies Shape<typeof english>
