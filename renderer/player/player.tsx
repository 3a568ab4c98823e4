import type { Analysis, Draft } from '../../shared/model/draft.ts'

/** The draft, playing: moves the playhead that stands around it. */
export function Player(_: { draft: Draft; analysis: Analysis }) {
  return null
}
