/** A transition: `fromS` is the time of the last sample of the old shot alone, `toS` of the first of the new. */
export interface GradualCut {
  fromS: number
  toS: number
  kind: 'dissolve' | 'fade' | 'wipe'
  confidence: number
}
