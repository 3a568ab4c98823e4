import type { failures as english } from '../en/failures.ts'
import type { Shape } from '../shape.ts'
import { clientFailures } from './clients.ts'
import { exchangeFailures } from './exchange-failures.ts'
import { hashtagFailures } from './hashtag-failures.ts'
import { houseRulesFailures } from './house-rules.ts'
import { reviewFailures } from './review.ts'
import { mediaFailures } from './media-failures.ts'
import { storageFailures } from './storage-failures.ts'

/** Wat er misging, waarom, en wat je nu doet. */
export const failures = {
  ...mediaFailures,
  ...storageFailures,
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
