import type { actions as english } from '../en/actions.ts'
import type { Shape } from '../shape.ts'

export const actions = {
  group: { go: 'Ga naar', draft: 'Concept', library: 'Bibliotheek', player: 'Speler', timeline: 'Tijdlijn', caption: 'Bijschrift', queue: 'Wachtrij', edit: 'Bewerken', view: 'Beeld' },
  go: { library: 'Bibliotheek', practices: 'Regelboek', houseRules: 'Huisregels', settings: 'Instellingen' },
  draft: {
    next: 'Volgend concept',
    previous: 'Vorig concept',
    findings: 'Bevindingen tonen',
    checklist: 'Checklist tonen',
    caption: 'Bijschrift tonen',
    file: 'Bestand tonen',
    evidence: 'Bewijs van de bevinding',
    goalDocumented: 'Beoordelen volgens de gedocumenteerde standaard',
    goalReach: 'Beoordelen op organisch bereik',
    goalAds: 'Beoordelen op advertentieconversie',
    goalRewards: 'Beoordelen op Creator Rewards',
    copyVerdict: 'Oordeel kopiëren als tekst',
    newVersion: 'Nieuwe versie toevoegen',
    compareBefore: 'Vergelijken met de vorige versie',
    remove: 'Uit de bibliotheek verwijderen',
    swapSides: 'Van kant wisselen',
    otherSound: 'Geluid van het andere concept',
    sameGoal: 'Beide op hetzelfde doel beoordelen',
  },
  library: {},
  player: {},
  timeline: { zoomIn: 'Inzoomen', zoomOut: 'Uitzoomen', zoomAll: 'Alles tonen', zoomOpening: 'De opening tonen', nextMoment: 'Volgende plek die punten kost', previousMoment: 'Vorige plek die punten kost' },
  caption: { focus: 'Bijschrift schrijven', hashtags: 'Hashtags invoegen', copy: 'Bijschrift kopiëren', tidy: 'Bijschrift opschonen' },
  queue: {},
  edit: { undo: 'Ongedaan maken', redo: 'Opnieuw' },
  view: { palette: 'Zoek een handeling', shortcuts: 'Sneltoetsen', theme: 'Licht of donker', language: 'English' },
} as const satisfies Shape<typeof english>
