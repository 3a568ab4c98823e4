import type { storageFailures as english } from '../en/storage-failures.ts'
import type { Shape } from '../shape.ts'

export const storageFailures = {
  data_folder_unusable: {
    what: 'De gegevensmap “{{path}}” is niet bruikbaar.',
    why: '{{reason}}',
    next: 'Kies een andere map met --data of in HOOKLINE_DATA.',
  },
  data_folder_read_only: {
    what: 'In de gegevensmap “{{path}}” kan niet worden geschreven.',
    why: 'De map, of de database erin, is voor deze gebruiker alleen-lezen.',
    next: 'Pas de rechten aan, of kies een andere map met --data of in HOOKLINE_DATA.',
  },
  disk_full: {
    what: 'De schijf is vol.',
    why: 'Er is geen ruimte meer om het resultaat te bewaren; wat al bewaard was, is veilig.',
    next: 'Maak ruimte vrij en probeer het opnieuw; herstarten hoeft niet.',
  },
  disk_failing: {
    what: 'De schijf met de gegevensmap “{{path}}” kon niet worden gelezen of beschreven.',
    why: 'Het systeem meldde een fout van de schijf, de verbinding of het quotum; wat al bewaard was, is veilig.',
    next: 'Controleer de schijf en probeer het opnieuw; maak een kopie van de gegevensmap als het vaker gebeurt.',
  },
  database_busy: {
    what: 'De database is in gebruik door een ander programma.',
    why: 'Een andere Hookline, of een back-up, houdt hem al langer dan vijf seconden vast.',
    next: 'Sluit het andere programma of wacht even en probeer het opnieuw; er is niets verloren.',
  },
  database_newer: {
    what: 'De database is geschreven door een nieuwere Hookline (versie {{found}} van de indeling, hier is {{known}} bekend).',
    why: 'Een ouder programma zou kunnen beschadigen wat het niet kent; er is niets geschreven.',
    next: 'Installeer de nieuwere Hookline, of kies een andere gegevensmap.',
  },
  database_damaged: {
    what: 'De database “{{path}}” is beschadigd of is geen Hookline-database.',
    why: 'De controle mislukte. Hij is gelaten zoals hij is.',
    next: 'Zet een kopie terug uit de map “backups” ernaast, of kies een andere gegevensmap.',
  },
  backup_not_found: {
    what: 'De back-up “{{name}}” is er niet meer.',
    why: 'Hij is verplaatst of verwijderd, of een oudere maakte plaats voor een nieuwere.',
    next: 'Bekijk de lijst opnieuw en kies een andere.',
  },
  backup_damaged: {
    what: 'De back-up “{{name}}” is beschadigd of is niet van Hookline.',
    why: 'De controle is mislukt. Er is niets van overgenomen; je bibliotheek is zoals ze was.',
    next: 'Kies een andere back-up; die er in tijd naast liggen, bevatten bijna hetzelfde.',
  },
  backup_newer: {
    what: 'De back-up “{{name}}” is gemaakt door een nieuwere Hookline (versie {{found}} van de indeling, hier is {{known}} bekend).',
    why: 'Een ouder programma zou kunnen verliezen wat het niet kent; er is niets veranderd.',
    next: 'Installeer de nieuwere Hookline en zet hem daar terug, of kies een oudere back-up.',
  },
} as const satisfies Shape<typeof english>
