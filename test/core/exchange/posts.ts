import * as fc from 'fast-check'
import { post, type Post } from '../../../shared/model/post.ts'
import { postFormats, postStatuses } from '../../../shared/planning/planned-post.ts'

/** Texts that break what reads them: formulas, quotes, separators, line ends, right to left, emoji, control characters. */
const pieces = ['=1+1', '+1', '-1', '@SUM(A1)', '\t', '\r', '\n', '\r\n', "'", "'=", '"', '""', ',', ';', '\\', '\\n', ':', '|', '#a', '[', ']', '[x] ', '{', '}', ' ', '\u00a0', 'é', '👩‍👩‍👧', '🇧🇪', 'שלום', '\u202e', '\u2028', '\ufeff', '\u0085', '\u007f', '\u0001', 'BEGIN:VEVENT', 'END:VCALENDAR', 'sep=;', '＝', 'a']
export const hostile = (maxLength: number) =>
  fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 5 })), { maxLength: 12 }).map((parts) => parts.join('').slice(0, maxLength).toWellFormed())

const some = (maxLength: number) => hostile(maxLength).filter((text) => text.trim() !== '')
export const localAt = fc.tuple(fc.integer({ min: 0, max: 366 * 3 }), fc.integer({ min: 0, max: 1439 })).map(([day, minute]) => new Date(Date.UTC(2025, 0, 1 + day, 0, minute)).toISOString().slice(0, 16))

export interface Belonging {
  clientId: string
  accounts: string[]
  pillars: string[]
}

/** Any post of a client, as it could be kept. */
export function anyPost({ clientId, accounts, pillars }: Belonging): fc.Arbitrary<Post> {
  return fc
    .record({
      id: fc.uuid(),
      clientId: fc.constant(clientId),
      accountId: fc.option(fc.constantFrom(...accounts)),
      pillarId: fc.option(fc.constantFrom(...pillars)),
      localAt: fc.option(localAt),
      status: fc.constantFrom(...postStatuses),
      format: fc.constantFrom(...postFormats),
      title: hostile(300),
      caption: hostile(2000),
      hashtags: fc.array(hostile(140), { maxLength: 4 }),
      sound: hostile(300),
      coverS: fc.option(fc.double({ min: 0, max: 600, noNaN: true })),
      checklist: fc.array(fc.record({ text: some(300), done: fc.boolean() }), { maxLength: 3 }),
      owner: hostile(200),
      labels: fc.array(some(60), { maxLength: 4 }),
      notes: hostile(2000),
      commentMinutes: fc.integer({ min: 0, max: 1440 }),
      joinsTrend: fc.boolean(),
      collaborator: hostile(200),
      experiment: hostile(200),
      language: fc.option(fc.constantFrom('nl', 'pt-BR')),
    })
    .map((made) => post.parse(made))
}
