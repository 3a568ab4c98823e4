import type { house as englishHouse, houseRulesFailures as englishFailures, houseTerminal as englishTerminal } from '../en/house-rules.ts'
import type { Shape } from '../shape.ts'

const position = '{{name}}:{{line}}:{{column}}: '

export const houseRulesFailures = {
  house_rules_too_large: {
    what: '“{{name}}” is te groot voor huisregels: {{size}}.',
    why: 'Huisregels zijn een korte tekst van hoogstens {{limit}}; dit is waarschijnlijk een ander bestand.',
    next: 'Kies het bestand dat begint met “hookline: house-rules/1”.',
  },
  house_rules_not_text: {
    what: '“{{name}}” is geen tekstbestand.',
    why: 'Huisregels zijn YAML of JSON, geschreven in UTF-8.',
    next: 'Kies het bestand dat begint met “hookline: house-rules/1”, of bewaar het als UTF-8-tekst.',
  },
  house_rules_syntax: {
    what: `${position}dit is geen YAML of JSON.`,
    why: 'Een aanhalingsteken, een haakje of de ruimte voor een regel staat niet waar de taal die wil; de details hieronder zeggen welke. Een woord dat met # of * begint, hoort tussen aanhalingstekens.',
    next: 'Verbeter de regel en probeer het opnieuw.',
  },
  house_rules_too_complex: {
    what: `${position}dit is ingewikkelder dan huisregels kunnen zijn.`,
    why: 'Het is te diep genest, heeft te veel delen of herhaalt delen door te verwijzen.',
    next: 'Schrijf elk deel uit, in de vorm die het voorbeeld toont.',
  },
  house_rules_duplicate_key: {
    what: `${position}dezelfde sleutel staat hier een tweede keer.`,
    why: 'Het zou niet duidelijk zijn welke van de twee geldt.',
    next: 'Houd er één.',
  },
  house_rules_unknown_key: {
    what: `${position}“{{key}}” is hier niet bekend.`,
    why: 'Een woord dat niet wordt begrepen, kan een regel zijn waar je op rekent.',
    next: 'Schrijf een van deze: {{known}}.',
  },
  house_rules_missing_key: {
    what: `${position}“{{key}}” ontbreekt.`,
    why: 'Zonder dat zijn huisregels niet te lezen.',
    next: 'Voeg een regel toe met “{{key}}: …”.',
  },
  house_rules_version: {
    what: `${position}dit is een andere vorm van huisregels dan hier bekend is.`,
    why: 'Alleen de vorm “{{expected}}” wordt gelezen.',
    next: 'Begin het bestand met “hookline: {{expected}}”.',
  },
  house_rules_unknown_practice: {
    what: `${position}“{{practice}}” is geen praktijk van het regelboek.`,
    why: 'Misschien is het verkeerd gespeld, of geschreven voor een andere versie van Hookline.',
    next: 'Het meest erop lijken: {{suggestions}}. “hookline practices” toont ze allemaal.',
  },
  house_rules_gate: {
    what: `${position}“{{practice}}” kan niet worden gewijzigd.`,
    why: 'Het is een harde grens: TikTok weigert de upload, wat een huis ook beslist.',
    next: 'Haal deze praktijk uit het bestand.',
  },
  house_rules_change_expected: {
    what: `${position}hier hoort “off” of horen nieuwe getallen.`,
    why: 'Bij elke praktijk zegt het bestand dat ze uit staat (off), of welke van good, poor, weight en reason van het huis zijn.',
    next: 'Schrijf “off”, of bijvoorbeeld {weight: 0.2}.',
  },
  house_rules_text_expected: {
    what: `${position}hier hoort een tekst.`,
    why: 'Wat hier staat is leeg, een getal, ja of nee, of een lijst.',
    next: 'Schrijf een tekst; zet hem tussen aanhalingstekens als het een getal is of met # begint.',
  },
  house_rules_number_expected: {
    what: `${position}hier hoort een getal van {{least}} tot {{most}}.`,
    why: 'Een andere waarde betekent hier niets; aantallen zijn geheel, en decimalen krijgen een punt.',
    next: 'Schrijf een getal van {{least}} tot {{most}}.',
  },
  house_rules_list_expected: {
    what: `${position}hier hoort een lijst.`,
    why: 'Er kunnen meer woorden staan, dus ook één woord staat in een lijst.',
    next: 'Schrijf het als [een, twee], of één per regel na een streepje.',
  },
  house_rules_map_expected: {
    what: `${position}hier horen sleutels met waarden.`,
    why: 'Wat hier staat is één waarde of een lijst.',
    next: 'Schrijf regels van de vorm “sleutel: waarde”.',
  },
  house_rules_choice_expected: {
    what: `${position}dit is niet een van de mogelijke waarden.`,
    why: 'Huisregels vertrekken van de gedocumenteerde getallen voor een van de doelen.',
    next: 'Schrijf een van deze: {{choices}}.',
  },
  house_rules_too_long: {
    what: `${position}dit is te lang.`,
    why: 'Hier passen hoogstens {{most}} tekens, of woorden in een lijst.',
    next: 'Kort het in tot {{most}}.',
  },
  house_rules_no_thresholds: {
    what: `${position}“{{practice}}” heeft geen drempels.`,
    why: 'Er wordt aan voldaan of niet; een goed of slecht getal is er niet.',
    next: 'Haal good en poor weg; weight en off kunnen wel.',
  },
  house_rules_one_number: {
    what: `${position}“{{practice}}” krijgt hier één getal.`,
    why: 'Het wordt beter in één richting: vol vanaf good, niets meer vanaf poor.',
    next: 'Schrijf één getal.',
  },
  house_rules_two_numbers: {
    what: `${position}“{{practice}}” krijgt hier twee getallen.`,
    why: 'Het is het best tussen twee getallen: good is waar de volle score begint en eindigt, poor waar er niets overblijft.',
    next: 'Schrijf twee getallen, zoals [15, 25].',
  },
  house_rules_order: {
    what: `${position}de drempels van “{{practice}}” passen niet bij elkaar: good {{good}}, poor {{poor}}.`,
    why: 'Good moet liggen aan de kant waar het regelboek hem heeft, een paar van good binnen het paar van poor, en sommige schalen hebben niets op of onder 0.',
    next: 'Wijzig good of poor; wat het bestand weglaat, is zoals gedocumenteerd.',
  },
  house_rules_least_above_most: {
    what: `${position}het minste ligt boven het meeste.`,
    why: 'Geen bijschrift kan tegelijk zoveel en zo weinig hashtags hebben.',
    next: 'Wissel de twee getallen om of wijzig er een.',
  },
  house_rules_banned_and_required: {
    what: `${position}“{{word}}” is zowel verboden als verplicht.`,
    why: 'Geen bijschrift kan aan beide voldoen.',
    next: 'Haal het uit een van de twee lijsten.',
  },
  house_rules_not_hashtag: {
    what: `${position}“{{tag}}” is geen hashtag.`,
    why: 'Een hashtag is een woord van letters, cijfers en _ zonder spaties, met minstens één letter.',
    next: 'Schrijf hem als "#bakkerijjansen", met de aanhalingstekens.',
  },
  house_rules_not_found: {
    what: 'Er zijn geen huisregels “{{name}}”.',
    why: 'Ze zijn verwijderd, of heten anders.',
    next: '“hookline house list” en de pagina Huisregels tonen welke er zijn.',
  },
  house_rules_version_missing: {
    what: 'De huisregels “{{name}}” hebben geen versie {{version}}.',
    why: 'Versies zijn genummerd vanaf 1, één voor elke wijziging.',
    next: 'Kies een van de versies in de lijst.',
  },
  file_exists: {
    what: '“{{path}}” bestaat al.',
    why: 'Het wordt niet overschreven zonder dat jij het zegt.',
    next: 'Kies een andere naam, of voeg --force toe.',
  },
} as const satisfies Shape<typeof englishFailures>

export const house = {
  title: 'Huisregels',
  text: 'Het eigen profiel van een bureau of klant: andere drempels en gewichten, regels die uit staan, en wat een bijschrift wel en niet mag zeggen. Wat van het huis is, staat erbij; al het andere blijft zoals gedocumenteerd.',
  add: 'Bestand toevoegen',
  dropTitle: 'Laat de huisregels los',
  dropText: 'Een YAML- of JSON-bestand. Niets verlaat deze computer.',
  empty: 'Er zijn nog geen huisregels. Sleep een YAML- of JSON-bestand hierheen, of begin met het voorbeeld.',
  example: 'Een voorbeeld',
  saved: 'Bewaard: {{name}}, versie {{version}}',
  unchanged: 'Niets nieuws: {{name}} heeft deze tekst al, als versie {{version}}',
  problems_one: '“{{name}}” is niet bewaard: één punt te verbeteren',
  problems_other: '“{{name}}” is niet bewaard: {{count}} punten te verbeteren',
  at: 'Regel {{line}}, kolom {{column}}',
  close: 'Sluiten',
  startsFrom: 'vertrekt van {{profile}}',
  drafts_one: 'beoordeelt {{count}} concept',
  drafts_other: 'beoordeelt {{count}} concepten',
  version: 'Versie {{version}}',
  current: 'in gebruik',
  versions: 'Versies',
  use: 'Weer gebruiken',
  useLong: 'Versie {{version}} van {{name}} weer gebruiken',
  exportText: 'Exporteren',
  exportLong: 'Versie {{version}} van {{name}} exporteren',
  copy: 'Kopiëren',
  assign: 'Concepten',
  assignLong: 'Concepten die {{name}} beoordeelt',
  assignText: 'Gekozen concepten worden meteen opnieuw beoordeeld; er wordt niets opnieuw gedecodeerd.',
  noDrafts: 'Er staan nog geen concepten in de bibliotheek.',
  remove: 'Verwijderen',
  removeLong: '{{name}} verwijderen',
  removed: 'Huisregels verwijderd',
  removedText: '{{name}} beoordeelt geen concepten meer; de versies blijven bewaard.',
  undo: 'Ongedaan maken',
  failed: 'Dat is niet gelukt',
  goal: 'Huisregels, vanaf {{profile}}',
  ruleOf: 'Huisregel van {{name}}',
  offBy: 'Uitgezet door {{name}}.',
  aim: '{{aim}}; gedocumenteerd: {{documented}}',
  weight: 'gewicht {{weight}}; gedocumenteerd: {{documented}}',
  atLeast: '{{value}} of meer',
  atMost: '{{value}} of minder',
  between: '{{from}} tot {{to}}',
  addedBy: 'Een eigen regel, niet gedocumenteerd: hij heeft geen bewijskracht.',
  reason: 'De reden: {{reason}}',
} as const satisfies Shape<typeof englishHouse>

export const houseTerminal = {
  good_one: '{{name}}: goede huisregels; {{count}} praktijk gewijzigd',
  good_other: '{{name}}: goede huisregels; {{count}} praktijken gewijzigd',
  problems_one: '{{count}} punt te verbeteren',
  problems_other: '{{count}} punten te verbeteren',
  none: 'Er zijn geen huisregels.',
  name: 'Huisregels',
  version: 'Versie',
  goal: 'Vanaf',
  drafts: 'Concepten',
  saved: 'Bewaard: {{name}}, versie {{version}}',
  unchanged: 'Niets nieuws: {{name}}, versie {{version}}',
  exported: 'Geschreven: {{path}}',
} as const satisfies Shape<typeof englishTerminal>
