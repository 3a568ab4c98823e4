import type { mediaFailures as english } from '../en/media-failures.ts'
import type { Shape } from '../shape.ts'

export const mediaFailures = {
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
} as const satisfies Shape<typeof english>
