import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { CutLabels } from './cut-labels.ts'
import { type ClipTally, scoreOf, tallyCuts } from './cut-score.ts'

/** What another tool finds in one clip: indices of frames, per threshold. */
type Finds = Map<number, number[]>

export interface Peer {
  name: string
  defaultThreshold: number
  thresholds: number[]
  find(file: string): Finds
}

export interface PeerRow {
  threshold: number
  clips: ClipTally[]
}

/** ffmpeg's scdet scores every frame, so one run serves all thresholds. */
export function scdet(ffmpeg: string): Peer {
  const thresholds = [3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 18, 20, 25, 30]
  return {
    name: 'ffmpeg scdet',
    defaultThreshold: 10,
    thresholds,
    find(file) {
      const filter = 'scdet=threshold=0,metadata=mode=print:key=lavfi.scd.score:file=-'
      const text = output(ffmpeg, ['-v', 'error', '-nostdin', '-i', file, '-map', '0:v:0', '-vf', filter, '-fps_mode', 'passthrough', '-f', 'null', '-'])
      const scores = Array.from(text.matchAll(/lavfi\.scd\.score=(\S+)/g), ([, score]) => Number(score))
      return new Map(thresholds.map((threshold) => [threshold, scores.flatMap((score, at) => (score >= threshold ? [at] : []))]))
    },
  }
}

/** PySceneDetect's adaptive detector, the best of its detectors on such clips; null where it is not installed. */
export function pySceneDetect(): Peer | null {
  if (spawnSync('scenedetect', ['version']).status !== 0) return null
  const thresholds = [2, 2.5, 3, 3.5, 4, 5]
  return { name: 'PySceneDetect adaptive', defaultThreshold: 3, thresholds, find: (file) => new Map(thresholds.map((threshold) => [threshold, adaptiveCuts(file, threshold)])) }
}

function adaptiveCuts(file: string, threshold: number): number[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'hookline-bench-scenes-'))
  output('scenedetect', ['-q', '-i', file, '-o', folder, 'detect-adaptive', '-t', String(threshold), 'list-scenes', '-s', '-f', 'scenes.csv'])
  const lines = readFileSync(path.join(folder, 'scenes.csv'), 'utf8').split(/\r?\n/)
  rmSync(folder, { recursive: true })
  // The first scene starts no cut; frames are counted from 1.
  return lines.filter((line) => /^\d/.test(line)).slice(1).map((line) => Number(line.split(',')[1]) - 1)
}

/** A peer on all clips, with its default threshold and with the one that has the best F1 of all transitions on these very clips. */
export function measurePeer(peer: Peer, clips: CutLabels[]): { usual: PeerRow; best: PeerRow } {
  const finds = clips.map((clip) => peer.find(clip.file))
  const rows = peer.thresholds.map((threshold) => ({ threshold, clips: clips.map((clip, at) => tallyCuts(finds[at]?.get(threshold) ?? [], clip)) }))
  const f1 = (row: PeerRow) => scoreOf(row.clips.map((clip) => clip.all)).f1
  const best = rows.reduce((so, row) => (f1(row) > f1(so) ? row : so))
  return { usual: rows.find((row) => row.threshold === peer.defaultThreshold) ?? best, best }
}

function output(program: string, args: string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed: ${stderr}`)
  return stdout
}
