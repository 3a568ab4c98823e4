import type { Source, Text } from '../practices/practice.ts'

/** The four documents that say what the rule book must cover. */
export const documents = {
  D0: { title: "Hebben likes en shares invloed op TikTok's pay for 1,000 views?", publisher: 'Ranktracker, Felix Rose-Collins' },
  D1: { title: 'Can You Make Money from TikTok Likes?', publisher: null },
  D2: { title: 'TikTok algoritme in marketing: wat is belangrijk? Hoe werkt het?', publisher: null },
  D3: { title: 'Hoe het TikTok-algoritme werkt (en hoe ermee te werken in 2023)', publisher: 'SMMExpert, Kimberly Parker' },
} as const
export type DocumentId = keyof typeof documents

/**
 * Where a fact has its place. measured: a practice that looks at the draft · asked: a practice that asks a person · planned: a check of the
 * calendar · results: a practice that needs the results of posts · text: knowledge to read · outside: cannot be done here, and the note says why.
 */
export const ways = ['measured', 'asked', 'planned', 'results', 'text', 'outside'] as const
export type Way = (typeof ways)[number]

/** The chapters, in the order in which they are read. */
export const chapters = {
  system: { en: 'How the system works', nl: 'Hoe het systeem werkt' },
  signals: { en: 'What TikTok goes by', nl: 'Waar TikTok op let' },
  exclusions: { en: 'Not recommended, and no signal', nl: 'Niet aanbevolen, en geen signaal' },
  community: { en: 'Account and community', nl: 'Account en community' },
  opening: { en: 'Opening and caption', nl: 'Opening en bijschrift' },
  quality: { en: 'Made for TikTok', nl: 'Gemaakt voor TikTok' },
  audience: { en: 'Time and conversation', nl: 'Tijdstip en gesprek' },
  trends: { en: 'Hashtags and sounds', nl: 'Hashtags en geluiden' },
  money: { en: 'Money', nl: 'Geld' },
  frequency: { en: 'How often', nl: 'Hoe vaak' },
  contradictions: { en: 'Where sources contradict each other', nl: 'Waar bronnen elkaar tegenspreken' },
} as const satisfies Record<string, Text>
export type ChapterId = keyof typeof chapters

/** One documented fact: what a document says, in our words, complete with its figure. */
export interface Fact {
  number: number
  chapter: ChapterId
  documents: readonly DocumentId[]
  text: Text
  how: readonly Way[]
  /** Why it is no more than text, what to look up or import, or what a contradiction means here. */
  note?: Text
  /** Both sides of a contradiction. */
  sides?: readonly Source[]
}

/** Puts a chapter's name to its facts, so that a file states it once. */
export function chapter(id: ChapterId, facts: readonly Omit<Fact, 'chapter'>[]): readonly Fact[] {
  return facts.map((fact) => ({ ...fact, chapter: id }))
}
