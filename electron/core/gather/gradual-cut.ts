/** A transition: `from` is the last frame of the old shot alone, `to` the first of the new. */
export interface GradualCut {
  from: number
  to: number
  kind: 'dissolve' | 'fade' | 'wipe'
  confidence: number
}
