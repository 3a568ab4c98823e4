import type { actions as english } from '../en/actions.ts'
import type { Shape } from '../shape.ts'

export const actions = {
  group: { go: 'Ga naar', draft: 'Concept', library: 'Bibliotheek', player: 'Speler', caption: 'Bijschrift', queue: 'Wachtrij', edit: 'Bewerken', view: 'Beeld' },
  go: { library: 'Bibliotheek', practices: 'Regelboek', houseRules: 'Huisregels', settings: 'Instellingen' },
  draft: {},
  library: {},
  player: {},
  caption: { focus: 'Bijschrift schrijven', hashtags: 'Hashtags invoegen', copy: 'Bijschrift kopiëren', tidy: 'Bijschrift opschonen' },
  queue: {},
  edit: { undo: 'Ongedaan maken', redo: 'Opnieuw' },
  view: { palette: 'Zoek een handeling', shortcuts: 'Sneltoetsen', theme: 'Licht of donker', language: 'English' },
} as const satisfies Shape<typeof english>
