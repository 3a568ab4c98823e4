import type { actions as english } from '../en/actions.ts'
import type { Shape } from '../shape.ts'

export const actions = {
  group: { go: 'Ga naar', draft: 'Concept', library: 'Bibliotheek', player: 'Speler', caption: 'Bijschrift', queue: 'Wachtrij', edit: 'Bewerken', view: 'Beeld' },
  go: { library: 'Bibliotheek', practices: 'Regelboek', houseRules: 'Huisregels', settings: 'Instellingen' },
  draft: {
    olderVersion: 'Naar de vorige versie',
    newerVersion: 'Naar de volgende versie',
    compareVersions: 'Vergelijk met de vorige versie',
    ownDraft: 'Maak er een eigen concept van',
    removeVersion: 'Verwijder deze versie',
  },
  library: {},
  player: {},
  caption: {},
  queue: { add: 'Video’s toevoegen', panel: 'Wachtrij tonen of verbergen', pause: 'Wachtrij pauzeren of hervatten', retryFailed: 'Mislukte opnieuw proberen', cancelAll: 'Alles wat nog niet klaar is annuleren', clear: 'Wat klaar is wissen' },
  edit: { undo: 'Ongedaan maken', redo: 'Opnieuw' },
  view: { palette: 'Zoek een handeling', shortcuts: 'Sneltoetsen', theme: 'Licht of donker', language: 'English' },
} as const satisfies Shape<typeof english>
