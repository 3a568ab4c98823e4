import { fork } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import PQueue from 'p-queue'
import { z } from 'zod'
import { makeClip } from '../../fixtures/clips.ts'
import type { Fault } from '../fault.ts'
import { misbehaviours, type Misbehaviour, type Program } from './fake-programs.ts'
import { inOwnFolder, survivors } from './own-folder.ts'

const told = z.object({ outcome: z.string(), tookS: z.number(), othersDone: z.number(), moreMB: z.number() })
type Seen = z.infer<typeof told> & { title: string; problem: string | undefined; lateS: number; left: number }

/** Good files of a run, before and beside the bad one. */
const others = 4
const atOnce = 4
/** Of each thread's young generation, MB: at its usual 48 it takes in 30 more of garbage while all that is looked at is whether a file is done, and hides what is held. */
const youngMB = 1

interface Case {
  behaviour: Misbehaviour
  index: number
  program: Program
}

const cases: readonly Case[] = misbehaviours.flatMap((behaviour, index) => behaviour.programs.map((program) => ({ behaviour, index, program })))

export const misbehavingPrograms: Fault = {
  id: 'media-programs',
  title: 'ffmpeg and ffprobe that misbehave: absent, crashing, hanging, flooding, lying, leaving children',
  passMark: 'a listed code within limit + 2 s, 0 survivors, the rest of the batch succeeds, memory +50 MB at most',
  counts: { test: 3, whole: cases.length },
  async run(count) {
    if (process.platform === 'win32') return { skipped: 'the fakes are shell scripts' }
    return inOwnFolder(async (folder) => {
      makeClip(path.join(folder, 'clip.mp4'), { seconds: 2, size: '144x256' })
      const queue = new PQueue({ concurrency: atOnce })
      const seen = await Promise.all(cases.slice(0, count).map((each, place) => queue.add(() => runCase(path.join(folder, String(place)), each))))
      const wrong = seen.filter(({ problem }) => problem !== undefined)
      if (wrong.length > 0) throw new Error(wrong.map(({ title, problem }) => `${title}: ${problem}`).join('; '))
      const most = (of: (each: Seen) => number) => Math.max(...seen.map(of))
      return { measured: `${seen.length} of ${seen.length} with a listed code or a reading that says it is partial; at most ${most(({ lateS }) => lateS).toFixed(1)} s after the limit of 10 or 20 s, +${most(({ moreMB }) => moreMB).toFixed(0)} MB, 0 survivors, ${others} of ${others} others read each time` }
    })
  },
}

async function runCase(folder: string, { behaviour, index, program }: Case): Promise<Seen> {
  mkdirSync(folder, { recursive: true })
  const child = fork(path.join(import.meta.dirname, 'fake-run.ts'), [folder, String(index), program], { execArgv: [`--max-semi-space-size=${youngMB}`], env: { ...process.env, TMPDIR: folder }, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const left = new Promise<number>((resolve) => child.once('exit', () => resolve(survivors(folder).length)))
  const answer = new Promise<unknown>((resolve) => {
    child.once('message', (message) => resolve(message))
    child.once('exit', (code) => resolve({ outcome: `the program itself ended with ${code}`, tookS: 0, othersDone: 0, moreMB: 0 }))
  })
  const result = told.parse(await answer)
  const seen = { ...result, title: `${program} ${behaviour.title}`, lateS: result.tookS - behaviour.limitS, left: await left }
  return { ...seen, problem: problemOf(behaviour, seen) }
}

function problemOf({ outcomes, limitS }: Misbehaviour, { outcome, lateS, moreMB, othersDone, left }: Omit<Seen, 'problem'>): string | undefined {
  if (!outcomes.some((each) => each === outcome)) return outcome
  if (lateS > 2) return `${lateS.toFixed(1)} s after the limit of ${limitS} s`
  if (moreMB > 50) return `+${moreMB.toFixed(0)} MB`
  if (othersDone !== others) return `${othersDone} of ${others} others read`
  return left > 0 ? `${left} survivors` : undefined
}
