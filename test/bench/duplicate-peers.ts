import { spawnSync } from 'node:child_process'
import { type DuplicateClip, editOf } from './duplicate-clips.ts'

export interface PeerFigures {
  recall: number
  pairs: number
  falsePairs: number
  strangerPairs: number
  secondsPerPair: number
  perEdit: Record<string, string>
}

/** ffmpeg's `signature` filter (MPEG-7 video signature) on edits beside their originals, and on one pair of each two videos. */
export function ffmpegSignature(ffmpeg: string, clips: readonly DuplicateClip[]): PeerFigures {
  const from = performance.now()
  const found = new Map<string, { hits: number; pairs: number }>()
  const strangers: boolean[] = []
  const met = new Set<string>()
  for (const [at, one] of clips.entries()) {
    for (const other of clips.slice(at + 1)) {
      const edit = one.video === other.video ? editOf(one, other) : null
      const strangerKey = `${one.video} ${other.video}`
      if (edit === null && (one.video === other.video || met.has(strangerKey))) continue
      const alike = isAlike(ffmpeg, one.file, other.file)
      if (edit === null) {
        met.add(strangerKey)
        strangers.push(alike)
      } else {
        const { hits, pairs } = found.get(edit) ?? { hits: 0, pairs: 0 }
        found.set(edit, { hits: hits + (alike ? 1 : 0), pairs: pairs + 1 })
      }
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

function isAlike(ffmpeg: string, one: string, other: string): boolean {
  const args = ['-v', 'info', '-nostdin', '-i', one, '-i', other, '-filter_complex', '[0:v][1:v]signature=nb_inputs=2:detectmode=full', '-f', 'null', '-']
  const { stderr } = spawnSync(ffmpeg, args, { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] })
  return /matching of video|whole video matching/.test(stderr)
}
