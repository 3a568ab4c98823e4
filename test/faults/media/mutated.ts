import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { makeClip } from '../../fixtures/clips.ts'
import type { Fault } from '../fault.ts'
import { mutant, mutator } from './mutate.ts'
import { inOwnFolder, survivors } from './own-folder.ts'
import { readFiles, tally } from './read-files.ts'

const x264 = ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p']
/** Containers and codecs that people hand in. */
const kinds: Record<string, readonly string[]> = {
  'plain.mp4': [...x264, '-c:a', 'aac'],
  'index first.mp4': [...x264, '-bf', '2', '-c:a', 'aac', '-movflags', '+faststart'],
  'fragments.mp4': [...x264, '-c:a', 'aac', '-movflags', '+frag_keyframe+empty_moov'],
  'phone.mov': [...x264, '-c:a', 'pcm_s16le'],
  'page.webm': ['-c:v', 'libvpx', '-deadline', 'realtime', '-b:v', '300k', '-c:a', 'libopus'],
  'any.mkv': ['-c:v', 'mpeg4', '-c:a', 'flac'],
  'old.avi': ['-c:v', 'mpeg4', '-c:a', 'libmp3lame'],
  'stream.ts': [...x264, '-c:a', 'aac'],
}

export const mutatedMedia: Fault = {
  id: 'media-mutants',
  title: 'mutants of real containers, by a seed',
  passMark: '0 crashes, 0 unfinished, each ≤ 20 s, every one a listed code; nothing left running',
  counts: { test: 64, whole: 1000 },
  run: (count) =>
    inOwnFolder(async (folder) => {
      const clips = Object.entries(kinds).map(([name, codec]) => makeClip(path.join(folder, name), { seconds: 1, size: '144x256', rate: 25, codec }))
      function* mutants() {
        for (let seed = 0; seed < count; seed += 1) {
          // Kinds of clips and of damage are no multiples of each other: every pair comes up.
          const clip = clips[seed % clips.length] ?? ''
          const file = path.join(folder, `${seed} ${path.basename(clip)}`)
          writeFileSync(file, mutant(clip, seed))
          yield file
        }
      }
      const all = await readFiles(path.join(folder, 'library'), mutants(), (file) => rmSync(file))
      const slowestS = Math.max(...all.map(({ tookS }) => tookS))
      const defects = all.filter(({ outcome }) => outcome === 'internal' || outcome === 'not listed')
      const left = survivors(folder)
      if (all.length !== count || defects.length > 0 || slowestS > 20 || left.length > 0) {
        const told = [...defects, ...all.filter(({ tookS }) => tookS > 20)].slice(0, 5).map(({ file, outcome, details, tookS }) => `${path.basename(file)}: ${outcome} after ${tookS.toFixed(1)} s ${details.slice(0, 300)}`)
        throw new Error(`${all.length} of ${count} finished, ${defects.length} without a listed code, slowest ${slowestS.toFixed(1)} s, ${left.length} left running: ${told.join('; ')}`)
      }
      return { measured: `${count} of ${count} finished: ${tally(all)}; slowest ${slowestS.toFixed(1)} s, 0 left running (${mutator})` }
    }),
}
