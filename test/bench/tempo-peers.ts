import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export interface TempoPeer {
  name: string
  /** BPM of a WAV file; 0 where the tool says that there is none or fails. */
  bpmOf(wav: string): number
}

/** The tools that people run for a tempo, as far as they are on PATH; null: not installed. */
export const tempoPeers: Record<string, () => TempoPeer | null> = {
  'aubio tempo': () => installed('aubio', (wav) => Number(/([\d.]+) bpm/.exec(text('aubio', ['tempo', wav]))?.[1] ?? 0)),
  aubiotrack: () => installed('aubiotrack', (wav) => bpmOfBeats(text('aubiotrack', ['-i', wav]))),
  // bpm-tools reads raw mono floats at 44.1 kHz and prints only the number.
  'bpm-tools': () => installed('bpm', (wav) => Number.parseFloat(text('sh', ['-c', 'ffmpeg -v error -nostdin -i "$0" -ac 1 -ar 44100 -f f32le - | bpm', wav])) || 0),
  soundstretch: () => installed('soundstretch', soundstretchBpm),
}

function installed(program: string, bpmOf: TempoPeer['bpmOf']): TempoPeer | null {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0 ? { name: program, bpmOf } : null
}

/** Newer versions write nothing where only the tempo is asked for, older ones want a file to write. */
function soundstretchBpm(wav: string): number {
  const folder = mkdtempSync(path.join(tmpdir(), 'hookline-bench-tempo-'))
  const said = text('soundstretch', [wav, path.join(folder, 'out.wav'), '-bpm'])
  rmSync(folder, { recursive: true })
  return Number(/(?:Detected BPM rate|BPM rate)[^\d]*([\d.]+)/i.exec(said)?.[1] ?? 0)
}

/** Beat times in seconds, one a line: 60 over the median distance. */
function bpmOfBeats(lines: string): number {
  const timesS = lines.split('\n').filter(Boolean).map(Number)
  const gapsS = timesS.slice(1).map((timeS, i) => timeS - timesS[i]!).sort((a, b) => a - b)
  return gapsS.length > 0 ? 60 / gapsS[gapsS.length >> 1]! : 0
}

function text(program: string, args: string[]): string {
  const { stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', timeout: 60_000 })
  return `${stdout}\n${stderr}`
}
