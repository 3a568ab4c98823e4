import type { clientFailures as englishFailures, clients as english, clientsTerminal as englishTerminal } from '../en/clients.ts'
import type { Shape } from '../shape.ts'

export const clients = {} as const satisfies Shape<typeof english>

/** Woorden van `hookline clients`. */
export const clientsTerminal = {
  none: 'Er is nog geen klant.',
  notFound: 'Er is geen klant “{{name}}”. hookline clients list toont welke er zijn.',
  name: 'Klant',
  zone: 'Tijdzone',
  state: 'Toestand',
  active: 'actief',
  archived: 'gearchiveerd',
  accounts: 'Accounts',
  pillars: 'Pijlers',
  posts: 'Posts',
  drafts: 'Concepten',
  goal: 'Beoordeeld voor',
  weeklyGoal: 'Posts per week',
  languages: 'Talen',
  countries: 'Landen',
  niche: 'Niche',
  approvers: 'Wie goedkeurt',
  notes: 'Notities',
  exported: 'Geëxporteerd naar {{path}}',
  imported: 'Geïmporteerd als “{{name}}”.',
  wouldImport: 'Er is niets mis met het bestand. Het zou geïmporteerd worden als “{{name}}”.',
  copy: 'De bibliotheek kent deze klant al; dit is een kopie met eigen id’s.',
  counts: '{{posts}} posts, {{repeats}} herhalingen, {{accounts}} accounts, {{pillars}} pijlers, {{hashtagGroups}} hashtaggroepen',
  drafted: 'Van de concepten zijn er {{found}} in deze bibliotheek en {{missing}} niet; posts met die laatste hebben hier geen concept.',
  refused: 'Er is niets overgenomen.',
} as const satisfies Shape<typeof englishTerminal>

export const clientFailures = {
  account_not_found: {
    what: 'Dit account is er niet meer.',
    why: 'Het is verwijderd, hier of door een andere Hookline op dezelfde bibliotheek.',
    next: 'Kies een ander account van de klant of voeg het opnieuw toe.',
  },
  pillar_not_found: {
    what: 'Deze pijler is er niet meer.',
    why: 'Hij is verwijderd, hier of door een andere Hookline op dezelfde bibliotheek.',
    next: 'Kies een andere pijler van de klant of voeg hem opnieuw toe.',
  },
  text_too_large: {
    what: 'Dit bestand is te groot voor wat het zou moeten zijn: {{size}}.',
    why: 'Er wordt hoogstens {{limit}} van gelezen; waarschijnlijk is dit een ander bestand.',
    next: 'Kies een ander bestand of exporteer minder tegelijk.',
  },
  text_not_readable: {
    what: '“{{name}}” is geen tekstbestand.',
    why: 'Het is niet geschreven in UTF-8 en ook niet in de UTF-16 van rekenbladen.',
    next: 'Bewaar het opnieuw als UTF-8 of kies een ander bestand.',
  },
  logo_too_large: {
    what: 'Deze afbeelding is te groot voor een logo: {{size}}.',
    why: 'Een logo wordt klein getoond en gaat mee met elke export van de klant, dus het mag hoogstens {{limit}} zijn.',
    next: 'Bewaar het kleiner; 512 bij 512 pixels is ruim genoeg.',
  },
  logo_not_picture: {
    what: 'Deze afbeelding kan geen logo zijn.',
    why: 'Aan de inhoud te zien is het geen PNG, JPEG of WebP, wat de naam ook zegt.',
    next: 'Bewaar het logo als PNG en kies dat bestand.',
  },
  logo_size: {
    what: 'Een logo van {{width}} bij {{height}} pixels gaat niet.',
    why: 'Elke zijde moet {{least}} tot {{most}} pixels hebben.',
    next: 'Schaal de afbeelding en kies ze opnieuw; 512 bij 512 pixels is ruim genoeg.',
  },
  client_file_expected: {
    what: 'Dit is geen klant die Hookline heeft geëxporteerd.',
    why: 'Zo’n bestand is JSON en begint met “hookline: client/1”.',
    next: 'Kies een bestand dat met “Klant exporteren” is gemaakt. Een kalender of rekenblad importeer je als planning.',
  },
  client_file_newer: {
    what: 'Een nieuwere Hookline heeft deze klant geëxporteerd.',
    why: 'Het bestand heeft de vorm “{{found}}”; deze versie leest tot “{{known}}”. Half lezen zou de rest kwijtmaken.',
    next: 'Werk Hookline bij en importeer het bestand dan opnieuw.',
  },
  client_file_problem: {
    what: 'Er klopt iets niet in het bestand, bij {{path}}.',
    why: 'Wat daar staat, heeft niet de vorm die het moet hebben; de details hieronder zeggen welke. Het is na de export veranderd of afgebroken.',
    next: 'Exporteer de klant opnieuw. Van dit bestand is niets overgenomen.',
  },
} as const satisfies Shape<typeof englishFailures>
