import type { ArtifactValues } from '../../shared/model/artifacts.ts'

type Opening = ArtifactValues['opening']

/** What holds from the first frame on. */
export interface OpeningSpan {
  kind: 'black' | 'fadeIn' | 'still' | 'silent'
  endS: number
}

/** What comes for the first time. */
export interface OpeningFirst {
  kind: 'movement' | 'cut' | 'sound' | 'speech'
  atS: number
}

/** The opening that a viewer decides in, as it is measured. */
export const openingS = 3

export function openingSpans({ blackUntilS, fadeInUntilS, staticUntilS, silentUntilS }: Opening): OpeningSpan[] {
  const spans: OpeningSpan[] = [
    { kind: 'black', endS: blackUntilS },
    { kind: 'fadeIn', endS: fadeInUntilS },
    { kind: 'still', endS: staticUntilS },
    { kind: 'silent', endS: silentUntilS ?? 0 },
  ]
  return spans.filter(({ endS }) => endS > 0)
}

/** In order of time; what never comes is left out. */
export function openingFirsts({ firstCutS, firstSoundS, firstSpeechLikeS }: Opening, firstMovementS: number | null): OpeningFirst[] {
  const firsts: { kind: OpeningFirst['kind']; atS: number | null }[] = [
    { kind: 'movement', atS: firstMovementS },
    { kind: 'cut', atS: firstCutS },
    { kind: 'sound', atS: firstSoundS },
    { kind: 'speech', atS: firstSpeechLikeS },
  ]
  return firsts.flatMap(({ kind, atS }) => (atS === null ? [] : [{ kind, atS }])).toSorted((a, b) => a.atS - b.atS)
}

/** Places from left to right, each at least `gapPx` after the one before: what stands first keeps its place. */
export function spreadOut(places: readonly number[], gapPx: number): number[] {
  let least = -Infinity
  return places.map((place) => {
    const kept = Math.max(place, least)
    least = kept + gapPx
    return kept
  })
}
