import type { Span } from '../model/artifacts.ts'
import type { Evidence, Unit } from '../model/verdict.ts'

/** Every row that a practice may show in a table. Ids: the words are made where the table is shown. */
export const evidenceNames = [
  'displayed-aspect-ratio',
  'effective-aspect-ratio',
  'covered-share',
  'container',
  'codec',
  'black-until',
  'fade-in-until',
  'static-until',
  'silent-until',
  'opening-motion',
  'rest-motion',
  'first-movement',
  'average-shot',
  'brightness',
  'contrast',
  'clipped-black-share',
  'clipped-white-share',
  'video-bitrate',
  'total-bitrate',
  'silent-share',
  'loudness-range',
  'true-peak',
  'tempo',
  'tempo-alternative',
  'tempo-confidence',
  'music-like-share',
  'language',
  // the kinds of hashtags, as `shared/captions` names them
  'generic',
  'challenge',
  'community',
  'smallBusiness',
  'search',
  'brand',
  'trending',
] as const
export type EvidenceName = (typeof evidenceNames)[number]

interface Row {
  name: EvidenceName
  value: string | number | null
  unit: Unit
}

/** Named values side by side. */
export function table(...rows: Row[]): Evidence {
  return { kind: 'table', rows }
}

/** Stretches of the draft; one without length is a moment. */
export function moments(spans: readonly Span[]): Evidence {
  return { kind: 'moments', moments: spans.map(({ startS, endS }) => (endS > startS ? { atS: startS, untilS: endS } : { atS: startS })) }
}
