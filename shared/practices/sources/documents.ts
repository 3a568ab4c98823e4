import type { Source } from '../practice.ts'

/*
 * The documents that say what must be checked. D3 traces its figures to TikTok's own studies; D0, D1 and D2 state no study, so they can name
 * a practice but never give it weight. Where a document states no date or address, none is made up.
 */

/** What is the same in each citation of a document without a traceable study. */
const withoutStudy = { date: null, url: null, figure: null, effect: null, grade: 'D' } as const

/** D0. Advice on what likes and shares do for pay. */
export function documentD0(statement: string): Source {
  return {
    ...withoutStudy,
    title: "Hebben likes en shares invloed op TikTok's pay for 1,000 views? (D0)",
    publisher: 'Ranktracker, Felix Rose-Collins',
    statement,
  }
}

/** D1. Advice on earning, by a publisher that is not stated. */
export function documentD1(statement: string): Source {
  return { ...withoutStudy, title: 'Can You Make Money from TikTok Likes? (D1)', publisher: 'Publisher not stated', statement }
}

/** D2. Advice on marketing, by a publisher that is not stated. */
export function documentD2(statement: string): Source {
  return {
    ...withoutStudy,
    title: 'TikTok algoritme in marketing: wat is belangrijk? Hoe werkt het? (D2)',
    publisher: 'Publisher not stated',
    statement,
  }
}

/** D3, which calls itself both of 2022 and of 2023; its figures are those of TikTok's ad studies of 2021 and 2022. */
export function documentD3(statement: string, figure: string | null = null, effect: Source['effect'] = null): Source {
  return {
    title: 'Hoe het TikTok-algoritme werkt (en hoe ermee te werken in 2023) (D3)',
    publisher: 'SMMExpert, Kimberly Parker',
    date: '2023',
    url: null,
    statement,
    figure,
    effect,
    grade: 'B',
  }
}
