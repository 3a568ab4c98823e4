import type { actions as english } from '../en/actions.ts'
import type { Shape } from '../shape.ts'

export const actions = {
  group: { go: 'Ga naar', draft: 'Concept', library: 'Bibliotheek', player: 'Speler', timeline: 'Tijdlijn', caption: 'Bijschrift', queue: 'Wachtrij', edit: 'Bewerken', view: 'Beeld' },
  go: { library: 'Bibliotheek', practices: 'Regelboek', houseRules: 'Huisregels', settings: 'Instellingen' },
  draft: {},
  library: {},
  player: {},
  timeline: { zoomIn: 'Inzoomen', zoomOut: 'Uitzoomen', zoomAll: 'Alles tonen', zoomOpening: 'De opening tonen', nextMoment: 'Volgende plek die punten kost', previousMoment: 'Vorige plek die punten kost' },
  caption: {},
  queue: {},
  edit: { undo: 'Ongedaan maken', redo: 'Opnieuw' },
  view: { palette: 'Zoek een handeling', shortcuts: 'Sneltoetsen', theme: 'Licht of donker', language: 'English' },
} as const satisfies Shape<typeof english>
