/** One answer beside what people say; a BPM of 0 stands for no tempo, null for no answer at all. */
export interface TempoAnswer {
  truthBpm: number
  bpm: number | null
  confidence: number | null
}

export interface TempoScore {
  /** Percent of the clips with a tempo: within 4 %, octave aside too (×2 ×3 ½ ⅓; Gouyon et al. 2006), and that within 1 %. */
  acc1: number
  acc2: number
  acc2Tight: number
  /** Clips without a tempo that got one, "n/of". */
  /** Clips without a tempo that were given one, and how many there are. */
  falseTempo: number
  withoutTempo: number
  /** Clips with a tempo that got none. */
  missed: number
  /** Chance that a right answer (octave aside) has a higher confidence than a wrong one; null where all are right or nothing is said. */
  auc: number | null
}

const octaves = [1, 2, 3, 1 / 2, 1 / 3] as const

export function scoreTempo(answers: readonly TempoAnswer[]): TempoScore {
  const music = answers.filter(({ truthBpm }) => truthBpm > 0)
  const others = answers.filter(({ truthBpm }) => truthBpm === 0)
  const percent = (test: (answer: TempoAnswer) => boolean) => (100 * music.filter(test).length) / Math.max(1, music.length)
  return {
    acc1: percent(({ truthBpm, bpm }) => isNear(bpm, truthBpm, 0.04)),
    acc2: percent((answer) => isRightOctaveAside(answer, 0.04)),
    acc2Tight: percent((answer) => isRightOctaveAside(answer, 0.01)),
    falseTempo: others.filter(({ bpm }) => bpm !== null && bpm > 0).length,
    withoutTempo: others.length,
    missed: music.filter(({ bpm }) => bpm === null || bpm === 0).length,
    auc: areaUnderCurve(answers),
  }
}

export function isRightOctaveAside({ truthBpm, bpm }: TempoAnswer, tolerance: number): boolean {
  if (truthBpm === 0) return bpm === null || bpm === 0
  return octaves.some((octave) => isNear(bpm, truthBpm * octave, tolerance))
}

function isNear(bpm: number | null, truthBpm: number, tolerance: number): boolean {
  return bpm !== null && Math.abs(bpm / truthBpm - 1) <= tolerance
}

/** Mann and Whitney's count over all pairs of a right and a wrong answer; equal confidences count half. */
function areaUnderCurve(answers: readonly TempoAnswer[]): number | null {
  const sure = answers.flatMap((answer) => (answer.confidence === null ? [] : [{ confidence: answer.confidence, isRight: isRightOctaveAside(answer, 0.04) }]))
  const right = sure.filter(({ isRight }) => isRight)
  const wrong = sure.filter(({ isRight }) => !isRight)
  if (right.length === 0 || wrong.length === 0) return null
  const wins = right.reduce((sum, one) => sum + wrong.reduce((won, other) => won + (Math.sign(one.confidence - other.confidence) + 1) / 2, 0), 0)
  return wins / right.length / wrong.length
}
