import type { page as english } from '../en/page.ts'
import type { Shape } from '../shape.ts'
import { actions } from './actions.ts'
import { clients } from './clients.ts'
import { plan } from './plan.ts'
import { exchange } from './exchange.ts'
import { review } from './review.ts'
import { calendar } from './calendar.ts'
import { advice } from './advice.ts'
import { compare } from './compare.ts'
import { drafts } from './drafts.ts'
import { house } from './house-rules.ts'
import { imports } from './imports.ts'
import { player } from './player.ts'
import { reports } from './reports-page.ts'
import { settings } from './settings.ts'
import { workshop } from './workshop.ts'
import { analysisWords } from './analysis.ts'
import { findingWords } from './findings.ts'

export const page = {
  app: {
    name: 'Hookline',
    skip: 'Naar de inhoud',
    add: 'Video’s toevoegen',
    language: 'Taal',
    toDark: 'Naar donker',
    toLight: 'Naar licht',
    dropTitle: 'Laat los om te controleren',
    dropText: 'Zoveel video’s als je wilt, ook mappen. Niets verlaat deze computer.',
    version: 'Hookline {{version}}',
    ffmpeg: 'ffmpeg {{version}}',
    dataDir: 'Bewaard in {{path}}',
    details: 'Details',
    loading: 'Laden',
    tryAgain: 'Opnieuw proberen',
    close: 'Sluiten',
    saved: '“{{name}}” bewaard',
    palettePlaceholder: 'Wat wil je doen of vinden?',
    paletteEmpty: 'Niets met die naam.',
    shortcuts: 'Sneltoetsen',
    shortcutsSearch: 'Zoek op naam of toets',
    undone: 'Ongedaan gemaakt',
    redone: 'Opnieuw gedaan',
    pages: 'Pagina’s',
    find: 'Zoek of doe',
  },
  connection: { again: 'Opnieuw verbinden' },
  library: {
    title: 'Bibliotheek',
    drafts_one: '{{count, number}} concept',
    drafts_other: '{{count, number}} concepten',
    coverage: '{{share}} gedekt',
    length: 'Lengte {{length}}',
    damaged: 'Deels gelezen',
    remove: '{{name}} verwijderen',
    undo: 'Ongedaan maken',
  },
  empty: {
    title: 'Sleep een concept ergens in dit venster',
    text: 'Binnen seconden zie je wat bereik kost, waar in de video, waarom, en hoe je het verbetert.',
    choose: 'Video’s kiezen',
    formats: 'MP4, MOV of WebM, tot 4 GB. Meer tegelijk mag.',
    stepMeasure: 'Hier gemeten',
    stepMeasureText: 'Cuts, beweging, luidheid, tempo en meer, op deze computer. Er wordt niets verstuurd.',
    stepJudge: 'Getoetst aan regels met bron',
    stepJudgeText: 'Elke regel noemt zijn bron, de datum en hoe sterk het bewijs is.',
    stepMend: 'Het ergste eerst',
    stepMendText: 'Wat het meeste kost staat bovenaan, met hoe je het verbetert.',
  },
  queue: {
    title: 'Wachtrij',
    summary: '{{done}} van {{total}} klaar',
    failed_one: '{{count}} mislukt',
    failed_other: '{{count}} mislukt',
    allDone: 'Alles klaar',
    collapse: 'Wachtrij inklappen',
    expand: 'Wachtrij uitklappen',
    clear: 'Voltooide wissen',
    cancelAll: 'Alles annuleren',
    cancel: '{{name}} annuleren',
    retry: '{{name}} opnieuw proberen',
    dismiss: '{{name}} uit de lijst halen',
    open: 'Het oordeel over {{name}} openen',
    percent: '{{percent}} %',
    known: 'Stond al in de bibliotheek',
    stage: {
      waiting: 'Wacht',
      uploading: 'Overdragen',
      reading: 'Lezen',
      measuring: 'Meten',
      judging: 'Beoordelen',
      done: 'Klaar',
      failed: 'Mislukt',
      cancelled: 'Geannuleerd',
      cancelling: 'Stopt',
    },
  },
  ...analysisWords,
  ...findingWords,
  rules: {
    title: 'Het regelboek',
    text: 'Elke gedocumenteerde praktijk met het bewijs, elk gedocumenteerd feit met zijn plaats, en de beweringen die worden afgewezen.',
    search: 'Zoek in het regelboek',
    profile: 'Doel',
    anyProfile: 'Elk doel',
    weighs: 'gewicht {{weight}}',
    kind: 'Soort regel',
    kinds: { all: 'Alles', measured: 'Gemeten', asked: 'Gevraagd', planned: 'Kalender', results: 'Resultaten', refused: 'Afgewezen', fact: 'Feiten' },
    kindOf: { measured: 'Gemeten', asked: 'Aan jou gevraagd', planned: 'Op de kalender nagekeken', results: 'Heeft resultaten nodig', refused: 'Afgewezen bewering', fact: 'Gedocumenteerd feit', text: 'Om te lezen', outside: 'Kan hier niet' },
    count_one: '{{count}} onderdeel',
    count_other: '{{count}} onderdelen',
    question: 'De vraag',
    needs: 'Wat het nodig heeft',
    weight: 'Gewicht, en waarom',
    facts: 'Gedocumenteerde feiten',
    places: 'Waar het wordt gebruikt',
  },
  house,
  actions,
  advice,
  calendar,
  clients,
  exchange,
  plan,
  review,
  compare,
  drafts,
  imports,
  player,
  reports,
  settings,
  workshop,
  missing: { title: 'Deze pagina bestaat niet', text: 'Dit adres hoort niet bij Hookline.', back: 'Naar de bibliotheek' },
} as const satisfies Shape<typeof english>
