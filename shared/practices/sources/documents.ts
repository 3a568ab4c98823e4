import type { Source } from '../practice.ts'

/*
 * The documents that say what must be checked. D3 traces its figures to TikTok's own studies; D0 states no study, so it can name a practice
 * but never give it weight. D1 and D2 are cited by no measured practice yet. Where a document states no date or address, none is made up.
 */

/** D0. Advice without a traceable study. */
export function documentD0(statement: string): Source {
  return {
    title: "Hebben likes en shares invloed op TikTok's pay for 1,000 views? (D0)",
    publisher: 'Ranktracker, Felix Rose-Collins',
    date: null,
    url: null,
    statement,
    figure: null,
    effect: null,
    grade: 'D',
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
