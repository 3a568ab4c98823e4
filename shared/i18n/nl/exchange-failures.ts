import type { exchangeFailures as english } from '../en/exchange-failures.ts'
import type { Shape } from '../shape.ts'

/** Wat er mis kan zijn met planningen in bestanden; bij een rij met haar nummer. */
export const exchangeFailures = {
  plan_empty: {
    what: 'Er staat niets gepland in dit bestand.',
    why: 'Er zijn geen rijen, afspraken of posts in gevonden die leesbaar zijn.',
    next: 'Kijk of het het juiste bestand is en of het helemaal geëxporteerd is.',
  },
  plan_csv_syntax: {
    what: 'Vanaf regel {{line}} is dit geen leesbare tabel.',
    why: 'Daar gaat een aanhalingsteken open dat niet sluit, of staat er een waar dat niet mag.',
    next: 'Open het bestand in een spreadsheet, verbeter die regel en bewaar het opnieuw als CSV.',
  },
  plan_too_many_rows: {
    what: 'Er staan te veel rijen in dit bestand.',
    why: 'Er gaan er hoogstens {{limit}} tegelijk in.',
    next: 'Splits het bestand en importeer de delen na elkaar.',
  },
  plan_too_many_columns: {
    what: 'Er staan te veel kolommen in dit bestand: {{count}}.',
    why: 'Er worden er hoogstens {{limit}} gelezen; dit is waarschijnlijk een ander soort tabel.',
    next: 'Houd de kolommen over die iets over posts zeggen en bewaar het opnieuw.',
  },
  plan_cell_too_large: {
    what: 'Rij {{row}}, kolom {{column}}: de cel is te groot.',
    why: 'In een cel passen hoogstens {{limit}} tekens; een aanhalingsteken dat niet sluit, laat cellen groeien.',
    next: 'Bekijk die rij in een spreadsheet en maak de cel korter.',
  },
  plan_column_missing: {
    what: 'Er is geen kolom “{{column}}” in dit bestand.',
    why: 'De kolommen zijn: {{known}}.',
    next: 'Noem een van deze, zoals die in het bestand staat.',
  },
  plan_columns_unknown: {
    what: 'Geen enkele kolom van dit bestand wordt herkend: {{known}}.',
    why: 'Zonder titel, bijschrift of datum valt er niets te plannen.',
    next: 'Zeg welke kolom wat bevat.',
  },
  plan_field_unknown: {
    what: '“{{value}}” is niets wat een kolom kan bevatten.',
    why: 'Dit kan wel: {{known}}.',
    next: 'Kies een van deze voor de kolom, of niets.',
  },
  plan_field_twice: {
    what: 'Kolom “{{column}}” zou een tweede keer {{value}} bevatten.',
    why: 'Een andere kolom bevat dat al, en ze kunnen iets anders zeggen.',
    next: 'Kies een van de twee kolommen.',
  },
  plan_date_ambiguous: {
    what: 'Kolom “{{column}}”: het is niet duidelijk welk getal de dag is, zoals in “{{value}}” van rij {{row}}.',
    why: 'Alle datums van de kolom zijn te lezen met de dag eerst en met de maand eerst.',
    next: 'Zeg wat het is: koppel de kolom als date:dmy voor de dag eerst, of date:mdy voor de maand eerst.',
  },
  plan_date_mixed: {
    what: 'Kolom “{{column}}”: in “{{value}}” van rij {{row}} staat de dag eerst, in “{{other}}” van rij {{otherRow}} de maand.',
    why: 'Eén kolom kan maar op één manier gelezen worden; andere datums erin zouden ongemerkt fout zijn.',
    next: 'Schrijf alle datums van de kolom op dezelfde manier, het liefst als 2026-03-29.',
  },
  plan_date_invalid: {
    what: 'Rij {{row}}, kolom “{{column}}”: “{{value}}” wordt niet herkend als datum.',
    why: 'Een datum schrijf je als 2026-03-29, 29-3-2026, 3/29/2026 of 29 maart 2026, met of zonder tijd, en hij moet bestaan.',
    next: 'Verbeter de datum in het bestand en probeer opnieuw.',
  },
  plan_time_invalid: {
    what: 'Rij {{row}}, kolom “{{column}}”: “{{value}}” is geen tijdstip.',
    why: 'Een tijd schrijf je als 9:30, 21:30, 9:30 PM of 9u30.',
    next: 'Verbeter de tijd in het bestand en probeer opnieuw.',
  },
  plan_time_missing: {
    what: 'Rij {{row}}: er is een datum maar geen tijd; de post komt op {{time}}.',
    why: 'Een post op de kalender heeft een tijd.',
    next: 'Importeer het zo en verzet de post daarna, of schrijf de tijd in het bestand.',
  },
  plan_zone_unknown: {
    what: 'Rij {{row}}, kolom “{{column}}”: “{{value}}” is geen bekende tijdzone.',
    why: 'Zones heten naar een plaats, zoals Europe/Amsterdam.',
    next: 'Schrijf zo’n naam, of laat de kolom weg: de tijden zijn dan die van de klok van de klant.',
  },
  plan_value_invalid: {
    what: 'Rij {{row}}, kolom “{{column}}”: “{{value}}” kan daar niet staan.',
    why: 'Het is geen van deze: {{known}}.',
    next: 'Verbeter de cel of laat de kolom weg.',
  },
  plan_value_too_long: {
    what: 'Rij {{row}}, {{column}}: dit is langer dan bewaard kan worden, of heeft niet de juiste vorm.',
    why: 'Elk veld heeft een limiet; de details hieronder zeggen welke.',
    next: 'Maak het korter of verbeter het in het bestand en probeer opnieuw.',
  },
  plan_name_unknown: {
    what: 'Rij {{row}}, kolom “{{column}}”: deze klant heeft geen “{{value}}”.',
    why: 'Bekend zijn: {{known}}.',
    next: 'Voeg het eerst toe aan de klant, verbeter de naam of laat de kolom weg.',
  },
  plan_draft_missing: {
    what: 'Rij {{row}}, kolom “{{column}}”: er is niet precies één concept in de bibliotheek dat “{{value}}” heet.',
    why: 'Het staat nog niet in de bibliotheek, is van een andere klant, of er zijn er meer met die naam.',
    next: 'Importeer het zo; het concept kun je daarna aan de post hangen.',
  },
  plan_reference_lost: {
    what: 'Rij {{row}}: {{column}} is niet van deze klant en valt weg.',
    why: 'Het is verwijderd, of het bestand komt van een andere klant of bibliotheek.',
    next: 'Importeer het zo en kies daarna iets anders.',
  },
  plan_occurrence_lost: {
    what: 'Rij {{row}}: die hoorde bij een herhaling die er niet is, en wordt een losse post.',
    why: 'De herhaling is verwijderd of veranderd, of het bestand komt uit een andere bibliotheek.',
    next: 'Importeer het zo, of importeer eerst de herhaling, uit iCalendar of JSON.',
  },
  plan_row_twice: {
    what: 'Rij {{row}} is dezelfde post als rij {{other}}.',
    why: 'Ze hebben dezelfde id, dus is niet duidelijk welke van de twee geldt.',
    next: 'Verwijder een van de twee, of de id van de rij die een nieuwe post is.',
  },
  plan_client_other: {
    what: 'Rij {{row}} is van een andere klant: {{value}}.',
    why: 'Het bestand bevat posts van meer klanten en wordt geïmporteerd voor {{name}}.',
    next: 'Houd de rijen van één klant in het bestand over, of laat de kolom van de klant weg om alles te importeren.',
  },
  plan_ics_syntax: {
    what: 'Dit is geen leesbare agenda (regel {{line}}).',
    why: 'Een agenda begint met BEGIN:VCALENDAR, sluit elk deel dat opengaat en is niet diep genest.',
    next: 'Exporteer ze opnieuw als iCalendar (.ics).',
  },
  plan_ics_event: {
    what: 'Afspraak {{row}} is niet leesbaar.',
    why: 'De tekst ervan volgt de regels van iCalendar niet, of is veel te lang.',
    next: 'Verbeter ze in de agenda waar ze vandaan komt, of haal ze uit het bestand.',
  },
  plan_ics_start_missing: {
    what: 'Afspraak {{row}} heeft geen begin.',
    why: 'Zonder DTSTART is niet bekend wanneer ze valt.',
    next: 'Geef ze een tijd in de agenda waar ze vandaan komt, of haal ze uit het bestand.',
  },
  plan_ics_zone_missing: {
    what: 'Afspraak {{row}}: niemand kent de tijdzone “{{value}}”; de tijd geldt als die van de klant.',
    why: 'Het bestand noemt een zone en zegt niet wat die is.',
    next: 'Controleer de tijd na het importeren.',
  },
  plan_ics_left_out: {
    what: '{{count}} taken uit deze agenda vallen weg.',
    why: 'Taken zijn geen posts.',
    next: 'Maak er afspraken van als ze in de planning moeten.',
  },
  plan_ics_unrolled: {
    what: 'Afspraak {{row}} herhaalt zich op een andere klok dan die van de klant: ze wordt {{count}} losse posts, tot {{until}}.',
    why: 'De klokken van de twee zones lopen niet altijd even ver uiteen, dus één tijdstip kan het niet zeggen.',
    next: 'Importeer het zo, of geef de klant eerst die tijdzone.',
  },
  plan_json_syntax: {
    what: 'Dit is geen leesbare JSON.',
    why: 'Het bestand is afgebroken of veranderd, of veel te diep genest.',
    next: 'Exporteer de planning opnieuw.',
  },
  plan_json_version: {
    what: 'Dit bestand is geen planning van deze versie: {{found}}.',
    why: 'Gelezen wordt “{{known}}”; een nieuwere Hookline kan iets anders schrijven.',
    next: 'Kies een planning die als JSON geëxporteerd is, of installeer de nieuwere Hookline.',
  },
  plan_json_invalid: {
    what: 'Onderdeel {{row}}: op {{place}} staat iets niet zoals het moet.',
    why: 'Het bestand is met de hand of door een ander programma veranderd; de details hieronder zeggen wat er mis is.',
    next: 'Verbeter die plek, of exporteer de planning opnieuw.',
  },
  plan_letters_guessed: {
    what: 'Dit bestand is geen Unicode; het is gelezen als Windows-tekst.',
    why: 'Excel schrijft zulke bestanden als gewone “CSV”.',
    next: 'Kijk of letters met accenten kloppen; zo niet, bewaar het als “CSV UTF-8”.',
  },
  plan_refused: {
    what: 'Er is niets geïmporteerd: {{count}} rijen zijn geweigerd.',
    why: 'Een bestand gaat er helemaal in of helemaal niet, zodat er niets half staat.',
    next: 'Verbeter wat er over de rijen staat, of laat de kolom weg, en probeer opnieuw.',
  },
  plan_undo_gone: {
    what: 'Deze import is niet meer ongedaan te maken.',
    why: 'Hookline is sindsdien opnieuw gestart, of er kwamen veel imports na.',
    next: 'Zet een back-up van ervoor terug, of verwijder de posts met de hand.',
  },
  plan_not_written: {
    what: '“{{path}}” kan niet worden geschreven.',
    why: 'De map is er niet, deze gebruiker mag er niet in schrijven, of het is zelf een map.',
    next: 'Noem een ander bestand, of maak eerst de map.',
  },
  client_not_named: {
    what: 'Er is geen klant die “{{name}}” heet.',
    why: 'Dit zijn de klanten: {{known}}.',
    next: 'Schrijf een van deze namen, of de id.',
  },
} as const satisfies Shape<typeof english>
