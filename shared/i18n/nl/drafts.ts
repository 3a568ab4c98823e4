import type { drafts as english } from '../en/drafts.ts'
import type { Shape } from '../shape.ts'

export const drafts = {
  notDone: 'Dat is niet gelukt',
  versions: {
    title: 'Versies',
    hint: 'Nieuwe montage gemaakt? Sleep ze op dit concept: ze wordt de volgende versie en je ziet wat er veranderde.',
    number: 'Versie {{version}}',
    gain: '{{points}} punten tegenover de vorige versie',
    more: 'Meer over versie {{version}}',
    compare: 'Vergelijk versie {{before}} en {{version}}',
    owned: 'Nu een eigen concept',
    removed: 'Versie {{version}} verwijderd',
    changes: 'Veranderd sinds versie {{before}}',
    noChanges: 'Geen enkele bevinding won of verloor punten.',
    otherGoal: 'Beoordeeld voor een ander doel of met andere huisregels: een deel hiervan ligt niet aan de montage.',
    gate: { opened: 'Aanvaard', closed: 'Geweigerd' },
  },
} as const satisfies Shape<typeof english>
