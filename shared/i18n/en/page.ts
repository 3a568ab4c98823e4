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

/** Words of the page. */
export const page = {
  app: {
    name: 'Hookline',
    skip: 'Skip to the content',
    add: 'Add videos',
    language: 'Language',
    toDark: 'Switch to dark',
    toLight: 'Switch to light',
    dropTitle: 'Drop to check',
    dropText: 'Any number of videos, folders too. Nothing leaves this computer.',
    version: 'Hookline {{version}}',
    ffmpeg: 'ffmpeg {{version}}',
    dataDir: 'Kept in {{path}}',
    details: 'Details',
    loading: 'Loading',
    tryAgain: 'Try again',
    close: 'Close',
    saved: 'Saved “{{name}}”',
    palettePlaceholder: 'What would you like to do, or find?',
    paletteEmpty: 'Nothing by that name.',
    shortcuts: 'Shortcuts',
    shortcutsSearch: 'Search by name or key',
    undone: 'Undone',
    redone: 'Done again',
    pages: 'Pages',
    find: 'Find or do',
  },
  connection: { again: 'Connect again' },
  library: {
    title: 'Library',
    drafts_one: '{{count, number}} draft',
    drafts_other: '{{count, number}} drafts',
    coverage: '{{share}} covered',
    length: 'Length {{length}}',
    damaged: 'Read in part',
    remove: 'Remove {{name}}',
    undo: 'Undo',
  },
  empty: {
    title: 'Drop a draft anywhere in this window',
    text: 'In seconds you see what costs it reach, where in the video, why, and how to mend it.',
    choose: 'Choose videos',
    formats: 'MP4, MOV or WebM, up to 4 GB. Several at once are fine.',
    stepMeasure: 'Measured here',
    stepMeasureText: 'Cuts, motion, loudness, tempo and more, on this computer. Nothing is sent anywhere.',
    stepJudge: 'Judged by cited rules',
    stepJudgeText: 'Each rule names its source, its date and how strong the evidence is.',
    stepMend: 'Worst first',
    stepMendText: 'What costs most stands on top, with the way to mend it.',
  },
  queue: {
    title: 'Queue',
    summary: '{{done}} of {{total}} done',
    failed_one: '{{count}} failed',
    failed_other: '{{count}} failed',
    allDone: 'All done',
    collapse: 'Fold the queue',
    expand: 'Unfold the queue',
    clear: 'Clear finished',
    cancelAll: 'Cancel all',
    cancel: 'Cancel {{name}}',
    retry: 'Try {{name}} again',
    dismiss: 'Dismiss {{name}}',
    open: 'Open the verdict on {{name}}',
    percent: '{{percent}} %',
    known: 'Already in the library',
    stage: {
      waiting: 'Waiting',
      uploading: 'Handing over',
      reading: 'Reading',
      measuring: 'Measuring',
      judging: 'Judging',
      done: 'Done',
      failed: 'Failed',
      cancelled: 'Cancelled',
      cancelling: 'Stopping',
    },
  },
  ...analysisWords,
  ...findingWords,
  rules: {
    title: 'The rule book',
    text: 'Every documented practice with its evidence, every documented fact with its place, and the claims that are refused.',
    search: 'Search the rule book',
    profile: 'Goal',
    anyProfile: 'Any goal',
    weighs: 'weight {{weight}}',
    kind: 'Kind of rule',
    kinds: { all: 'All', measured: 'Measured', asked: 'Asked', planned: 'Calendar', results: 'Results', refused: 'Refused', fact: 'Facts' },
    kindOf: { measured: 'Measured', asked: 'Asked of you', planned: 'Checked on the calendar', results: 'Needs results', refused: 'Refused claim', fact: 'Documented fact', text: 'To read', outside: 'Cannot be done here' },
    count_one: '{{count}} entry',
    count_other: '{{count}} entries',
    question: 'The question',
    needs: 'What it needs',
    weight: 'Weight, and why',
    facts: 'Documented facts',
    places: 'Where it is used',
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
  missing: { title: 'There is no such page', text: 'The address is not one of Hookline’s.', back: 'To the library' },
} as const
