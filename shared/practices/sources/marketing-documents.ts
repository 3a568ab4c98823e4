import type { Source } from '../practice.ts'

/*
 * The two documents whose publisher is not stated. They name no study that can be followed up, so they can name a practice but never give
 * it weight.
 */

const untraced = { publisher: 'Publisher not stated', date: null, url: null, figure: null, effect: null, grade: 'D' } as const

/** D1. Advice on earning. */
export function documentD1(statement: string): Source {
  return { ...untraced, title: 'Can You Make Money from TikTok Likes? (D1)', statement }
}

/** D2. Advice on marketing. */
export function documentD2(statement: string): Source {
  return { ...untraced, title: 'TikTok algoritme in marketing: wat is belangrijk? Hoe werkt het? (D2)', statement }
}
