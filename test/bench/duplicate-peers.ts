import { spawnSync } from 'node:child_process'
import { seeded } from '../fixtures/random.ts'
import { type DuplicateClip, editOf } from './duplicate-clips.ts'

export interface PeerFigures {
  recall: number
  pairs: number
  falsePairs: number
  strangerPairs: number
  secondsPerPair: number
  perEdit: Record<string, string>
}

/** Seconds that the peer may take: the rest of its pairs is left out, and how many were compared is said. */
const mostS = 170

/**
 * ffmpeg's `signature` filter (MPEG-7 video signature) on every edit beside an original of its video, and on as many pairs of strangers, drawn at
 * random from all of them. The two kinds take turns, in an order drawn at random too, so that whatever is left out for time is left out fairly.
 */
export function ffmpegSignature(ffmpeg: string, clips: readonly DuplicateClip[]): PeerFigures {
  const from = performance.now()
  const found = new Map<string, { hits: number; pairs: number }>()
  const strangers: boolean[] = []
  for (const { one, other, edit } of choosePairs(clips)) {
    if (performance.now() - from > 1000 * mostS) break
    const alike = isAlike(ffmpeg, one.file, other.file)
    if (edit === null) strangers.push(alike)
    else {
      const { hits, pairs } = found.get(edit) ?? { hits: 0, pairs: 0 }
      found.set(edit, { hits: hits + (alike ? 1 : 0), pairs: pairs + 1 })
    }
  }
  const pairs = [...found.values()].reduce((sum, each) => sum + each.pairs, 0)
  return {
    recall: [...found.values()].reduce((sum, each) => sum + each.hits, 0) / Math.max(1, pairs),
    pairs,
    falsePairs: strangers.filter(Boolean).length,
    strangerPairs: strangers.length,
    secondsPerPair: (performance.now() - from) / 1000 / Math.max(1, pairs + strangers.length),
    perEdit: Object.fromEntries([...found].map(([edit, each]) => [edit, `${each.hits}/${each.pairs}`])),
  }
}

interface ChosenPair {
  one: DuplicateClip
  other: DuplicateClip
  /** Null for strangers. */
  edit: string | null
}

function choosePairs(clips: readonly DuplicateClip[]): ChosenPair[] {
  const all = clips.flatMap((one, at) => clips.slice(at + 1).map((other) => ({ one, other, edit: one.video === other.video ? editOf(one, other) : null })))
  const random = seeded(1)
  const shuffled = all.map((pair) => ({ pair, place: random() })).toSorted((a, b) => a.place - b.place)
  const edits = shuffled.filter(({ pair }) => pair.edit !== null)
  const strangers = shuffled.filter(({ pair }) => pair.one.video !== pair.other.video).slice(0, edits.length)
  return edits.flatMap(({ pair }, at) => [pair].concat(strangers[at]?.pair ?? []))
}

function isAlike(ffmpeg: string, one: string, other: string): boolean {
  const args = ['-v', 'info', '-nostdin', '-i', one, '-i', other, '-filter_complex', '[0:v][1:v]signature=nb_inputs=2:detectmode=full', '-f', 'null', '-']
  const { stderr } = spawnSync(ffmpeg, args, { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] })
  return /(?<!no )matching of video/.test(stderr)
}
