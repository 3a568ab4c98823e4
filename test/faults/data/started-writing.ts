import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { Acknowledged } from './writers.ts'
import { quickStart } from './quick-start.ts'
import type { Said, WritingTask } from './writing-program.ts'

export interface Writing {
  child: ChildProcess
  /** Grows as it is said. */
  kept: Acknowledged[]
  failed: { failed: string; code: string; details?: string }[]
  /** Resolves when all that it said has been read; true where it came to its end. */
  over: Promise<boolean>
  opened: Promise<void>
}

/** Starts a program that writes to a library; `before` are a program and arguments in front of it, such as strace. */
export function startWriting(task: WritingTask, before: readonly string[] = []): Writing {
  const [program = process.execPath, ...args] = [...before, process.execPath, path.join(import.meta.dirname, 'writing-program.ts'), JSON.stringify(task)]
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'], env: quickStart })
  const writing: Writing = { child, kept: [], failed: [], over: Promise.resolve(false), opened: Promise.resolve() }
  let isEnded = false
  const { promise: opened, resolve: open } = Promise.withResolvers<void>()
  const lines = createInterface({ input: child.stdout })
  lines.on('line', (line) => {
    const said = readSaid(line)
    if (!said) return
    if ('kept' in said) writing.kept.push(...said.kept)
    else if ('failed' in said) writing.failed.push(said)
    else if ('end' in said) isEnded = true
    else open()
  })
  writing.opened = opened
  writing.over = new Promise((resolve) => {
    lines.once('close', () => {
      open()
      resolve(isEnded)
    })
  })
  return writing
}

/** The last line of a program that was killed may be cut: then it was not said. */
function readSaid(line: string): Said | undefined {
  try {
    return JSON.parse(line) as Said
  } catch {
    return undefined
  }
}
