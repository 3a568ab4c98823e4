import type { failures as english } from '../en/failures.ts'
import type { Shape } from '../shape.ts'
import { clientFailures } from './clients.ts'
import { exchangeFailures } from './exchange-failures.ts'
import { hashtagFailures } from './hashtag-failures.ts'
import { houseRulesFailures } from './house-rules.ts'
import { reviewFailures } from './review.ts'

/** Wat er misging, waarom, en wat je nu doet. */
export const failures = {
  file_missing: {
    what: 'Er is geen bestand op “{{path}}”.',
    why: 'Het is verplaatst, hernoemd of verwijderd, of de naam is anders getypt.',
    next: 'Controleer de naam en de map en probeer het opnieuw.',
  },
  file_is_folder: {
    what: '“{{name}}” is een map, geen video.',
    why: 'Hier werd één videobestand verwacht.',
    next: 'Kies de videobestanden in de map.',
  },
  folder_without_videos: {
    what: 'In de map “{{name}}” staat geen video.',
    why: 'Noch de map zelf, noch een map erin bevat een bestand waarvan de naam eindigt als die van een video.',
    next: 'Noem een andere map, of de bestanden zelf.',
  },
  folder_missing: {
    what: 'De map “{{path}}” is er niet.',
    why: 'Ze is verplaatst, hernoemd of gewist, of haar schijf is niet aangesloten.',
    next: 'Sluit de schijf aan of zet de map terug: ze wordt dan vanzelf weer gevolgd. Of kies een andere map.',
  },
  file_not_regular: {
    what: '“{{name}}” is geen gewoon bestand.',
    why: 'Het is een apparaat, een pipe of een socket; daaruit lezen kan eindeloos wachten betekenen.',
    next: 'Exporteer de video naar een gewoon bestand en gebruik dat.',
  },
  file_not_readable: {
    what: '“{{name}}” mag niet worden gelezen.',
    why: 'Het besturingssysteem geeft deze gebruiker geen leesrecht.',
    next: 'Pas de rechten van het bestand of de map aan en probeer het opnieuw.',
  },
  file_empty: {
    what: '“{{name}}” is leeg.',
    why: 'Het bestand bevat 0 bytes; een export of kopie is misschien gestopt voor hij begon.',
    next: 'Exporteer of kopieer de video opnieuw.',
  },
  file_too_large: {
    what: '“{{name}}” is te groot: {{size}}.',
    why: 'Bestanden boven {{limit}} worden niet gelezen; TikTok weigert alles boven 4 GB.',
    next: 'Exporteer de video met een lagere bitrate of korter.',
  },
  file_vanished: {
    what: '“{{name}}” verdween tijdens het lezen.',
    why: 'Het bestand is verplaatst of verwijderd, of de schijf is losgekoppeld.',
    next: 'Zet het bestand terug en probeer het opnieuw; van de halve lezing is niets bewaard.',
  },
  file_changed: {
    what: '“{{name}}” veranderde tijdens het lezen.',
    why: 'Een ander programma, vaak de export zelf, was er nog naar aan het schrijven.',
    next: 'Wacht tot de export klaar is en probeer het opnieuw.',
  },
  not_a_video: {
    what: '“{{name}}” is geen video.',
    why: 'De inhoud is niet die van een videoformaat dat hier bekend is, wat de naam ook zegt.',
    next: 'Kies een MP4-, MOV- of WebM-bestand.',
  },
  playlist_refused: {
    what: '“{{name}}” is een afspeellijst, geen video.',
    why: 'Ze noemt alleen andere bestanden; die volgen zou bestanden kunnen lezen die je niet hebt gekozen.',
    next: 'Kies het videobestand zelf.',
  },
  container_not_supported: {
    what: '“{{name}}” is een soort bestand dat hier niet wordt gelezen.',
    why: 'Alleen MP4, MOV, WebM, Matroska, AVI en MPEG-TS worden geopend.',
    next: 'Exporteer de video als MP4 met H.264.',
  },
  codec_not_supported: {
    what: '“{{name}}” bevat beeld of geluid in een formaat dat niet gedecodeerd kan worden: {{codec}}.',
    why: 'De gebruikte ffmpeg kent het niet, of het staat niet op de lijst van formaten die veilig te openen zijn.',
    next: 'Exporteer de video als MP4 met H.264.',
  },
  no_video_stream: {
    what: '“{{name}}” heeft geen beeld.',
    why: 'Het bestand bevat alleen geluid, of alleen een hoesafbeelding.',
    next: 'Exporteer het met het beeldspoor erbij.',
  },
  picture_size_invalid: {
    what: 'Het beeld van “{{name}}” heeft geen afmeting ({{width}} × {{height}}).',
    why: 'De kop van het bestand is fout of beschadigd.',
    next: 'Exporteer de video opnieuw.',
  },
  picture_too_large: {
    what: 'Het beeld van “{{name}}” is te groot: {{width}} × {{height}}.',
    why: 'Beelden boven 8192 × 4320 worden niet gedecodeerd; TikTok neemt hoogstens 4096 pixels per zijde aan.',
    next: 'Exporteer de video in 1080 × 1920.',
  },
  file_damaged: {
    what: '“{{name}}” is beschadigd: er kon geen beeld uit worden gelezen.',
    why: 'Het bestand is afgebroken, of de inhoud spreekt de kop tegen.',
    next: 'Exporteer of kopieer de video opnieuw.',
  },
  ffmpeg_missing: {
    what: '{{program}} is niet gevonden.',
    why: 'Hookline leest video met ffmpeg en ffprobe; ze stonden niet in de instellingen, niet in het pakket en niet op het PATH.',
    next: 'Voer één keer npm start uit om het klaar te zetten, installeer ffmpeg, of noem het in FFMPEG_BIN en FFPROBE_BIN.',
  },
  ffmpeg_unusable: {
    what: '{{program}} op “{{path}}” is niet bruikbaar: {{reason}}.',
    why: 'Het bestand is beschadigd of mist onderdelen die Hookline nodig heeft.',
    next: 'Installeer een volledige ffmpeg, versie 5.1 of nieuwer.',
  },
  ffmpeg_stalled: {
    what: 'Het lezen van “{{name}}” stond {{seconds}} seconden stil.',
    why: 'ffmpeg kwam niet verder; een bestand met tegenstrijdige tijdstempels kan dat veroorzaken.',
    next: 'Exporteer de video opnieuw; gebeurt het bij elk bestand, herstart dan de computer.',
  },
  ffmpeg_timeout: {
    what: 'Het lezen van “{{name}}” duurde langer dan {{seconds}} seconden en is gestopt.',
    why: 'Het decoderen duurt veel langer dan de video zelf, of de computer is erg druk.',
    next: 'Sluit andere programma’s en probeer het opnieuw, of exporteer de video kleiner.',
  },
  ffmpeg_crashed: {
    what: '{{program}} stopte onverwacht tijdens het lezen van “{{name}}”.',
    why: 'Het bestand is misschien zo beschadigd dat ffmpeg het niet aankan, of het geheugen raakte op.',
    next: 'Exporteer de video opnieuw; de details hieronder helpen als je het meldt.',
  },
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
  cancelled: {
    what: 'Geannuleerd.',
    why: 'Je hebt dit zelf gestopt; er is niets van bewaard.',
    next: 'Sleep het bestand er opnieuw in wanneer je wilt.',
  },
  queue_full: {
    what: 'Er wachten al te veel bestanden ({{limit}}).',
    why: 'De wachtrij blijft kort, zodat de computer bruikbaar blijft.',
    next: 'Wacht tot er een paar klaar zijn en voeg dan de rest toe.',
  },
  draft_not_found: {
    what: 'Dit concept staat niet meer in de bibliotheek.',
    why: 'Het is verwijderd, hier of in een ander venster.',
    next: 'Ga terug naar de bibliotheek.',
  },
  client_not_found: {
    what: 'Deze klant bestaat niet meer.',
    why: 'Hij is verwijderd, hier of in een ander venster.',
    next: 'Kies een andere klant.',
  },
  client_exists: {
    what: 'Er is al een klant met de naam “{{name}}”.',
    why: 'Twee met dezelfde naam zijn niet uit elkaar te houden.',
    next: 'Kies een andere naam of gebruik de klant die er al is.',
  },
  rule_invalid: {
    what: 'Dit is geen regel voor een herhaling: {{part}}.',
    why: 'Hookline herhaalt per dag, week, maand of jaar, volgens de regels van RFC 5545. Dit deel hoort daar niet bij, valt buiten de grenzen of spreekt een ander deel tegen.',
    next: 'Verbeter dit deel of stel de regel met de velden samen.',
  },
  rule_without_times: {
    what: 'Deze herhaling komt nooit.',
    why: 'Geen datum binnen honderd jaar voldoet aan alles wat de regel vraagt.',
    next: 'Laat een voorwaarde weg of laat de herhaling later eindigen.',
  },
  repeat_not_found: {
    what: 'Deze herhaling is er niet meer.',
    why: 'Ze is verwijderd, of haar regel komt niet meer op dit tijdstip.',
    next: 'Bekijk de kalender opnieuw of maak het verwijderen ongedaan.',
  },
  post_not_found: {
    what: 'Deze post staat niet meer in de planning.',
    why: 'Hij is verwijderd, hier of in een ander venster.',
    next: 'Maak het verwijderen ongedaan of kies een andere post.',
  },
  post_exists: {
    what: 'Er is al een post met dit kenmerk.',
    why: 'Hij is eerder toegevoegd en misschien intussen verwijderd.',
    next: 'Zoek hem in de planning of maak het verwijderen ongedaan.',
  },
  draft_of_other_client: {
    what: 'De draft “{{name}}” hoort bij een andere klant.',
    why: 'In de planning van een klant staan zijn eigen drafts, en drafts die nog van niemand zijn.',
    next: 'Geef de draft in de bibliotheek aan deze klant of kies een andere draft.',
  },
  upload_too_large: {
    what: '“{{name}}” is te groot om over te dragen: {{size}}.',
    why: 'De pagina neemt bestanden aan tot {{limit}}; TikTok weigert alles boven 4 GB.',
    next: 'Exporteer de video met een lagere bitrate of korter.',
  },
  upload_incomplete: {
    what: '“{{name}}” is niet heel aangekomen.',
    why: 'De pagina werd gesloten of het bestand veranderde tijdens het overdragen. Er is niets van bewaard.',
    next: 'Sleep het bestand er opnieuw in.',
  },
  path_not_allowed: {
    what: 'Een pagina in een browser mag geen bestanden bij hun pad noemen.',
    why: 'Anders zou elke pagina die dit adres bereikt jouw bestanden kunnen lezen.',
    next: 'Sleep het bestand op de pagina of kies het met de knop.',
  },
  ...exchangeFailures,
  ...hashtagFailures,
  ...houseRulesFailures,
  ...reviewFailures,
  ...clientFailures,
  no_audio_stream: {
    what: 'Dit concept heeft geen geluidsspoor.',
    why: 'Het bestand bevat alleen beeld.',
    next: 'Voeg muziek, een stem of allebei toe: de feed is gemaakt voor geluid aan.',
  },
  too_short_to_measure: {
    what: 'Het concept is te kort om dit te meten.',
    why: 'Deze meting heeft meer seconden nodig dan het concept duurt.',
    next: 'Je hoeft niets te doen; de rest is gemeten.',
  },
  tempo_not_found: {
    what: 'Er is geen duidelijke beat in de muziek gevonden.',
    why: 'Misschien heeft ze er geen, of overstemmen stemmen en geluiden hem.',
    next: 'Luister zelf: is ze sneller dan twee tellen per seconde?',
  },
  measurement_failed: {
    what: 'Dit kon niet worden gemeten.',
    why: 'De meting mislukte bij dit bestand; de andere gingen door.',
    next: 'Meld het met de details hieronder, als je het bestand kunt delen.',
  },
  input_invalid: {
    what: 'Dat verzoek is niet begrepen.',
    why: 'Het heeft niet de vorm die deze versie van Hookline verwacht.',
    next: 'Herlaad de pagina; gebeurt het weer, meld het dan.',
  },
  not_connected: {
    what: 'De verbinding met Hookline is weg.',
    why: 'Het programma achter deze pagina is gestopt of herstart.',
    next: 'Start Hookline opnieuw en open het adres dat het toont.',
  },
  internal: {
    what: 'Er ging iets mis in Hookline zelf.',
    why: 'Dit is een fout van ons, niet van je bestand. Wat al bewaard was, is veilig.',
    next: 'Probeer het opnieuw; gebeurt het weer, meld het dan met de details hieronder.',
  },
} as const satisfies Shape<typeof english>
