import { spawn } from 'node:child_process'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { quickStart } from './quick-start.ts'

/** Runs a program of this folder on a task and gives what it printed last. Throws what it wrote to standard error where it failed. */
export async function askProgram(name: string, task: unknown, before: readonly string[] = []): Promise<string> {
  const [program = process.execPath, ...args] = [...before, process.execPath, path.join(import.meta.dirname, name), JSON.stringify(task)]
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: quickStart })
  const [said, wrong, code] = await Promise.all([text(child.stdout), text(child.stderr), new Promise<number | null>((resolve) => child.once('close', resolve))])
  if (code !== 0) throw new Error(wrong.trim().slice(-2000) || `${name} ended with ${code}`)
  return said.trim().split('\n').at(-1) ?? ''
}
