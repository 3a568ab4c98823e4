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
  library: {
    search: 'Concepten zoeken',
    open: 'Concept openen',
    toggle: 'Selecteren of niet',
    selectAll: 'Alles wat te zien is selecteren',
    clear: 'Selectie wissen',
    tags: 'Tags…',
    client: 'Klant…',
    folder: 'Map…',
    judge: 'Toetsen aan…',
    compare: 'Twee concepten vergelijken',
    newVersion: 'Nieuwe versie…',
    remove: 'Uit de bibliotheek verwijderen',
    layout: 'Raster of lijst',
    clearFilters: 'Filters wissen',
    clients: 'Klanten beheren',
  },
  player: {},
  caption: {},
  queue: {},
  edit: { undo: 'Ongedaan maken', redo: 'Opnieuw' },
  view: { palette: 'Zoek een handeling', shortcuts: 'Sneltoetsen', theme: 'Licht of donker', language: 'English' },
} as const satisfies Shape<typeof english>
