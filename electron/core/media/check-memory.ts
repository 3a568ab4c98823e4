import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

/** Which programs were run and found fit, by their state; a program that changed has another state. */
export interface CheckMemory {
  /** The version that was found; undefined where it was never checked in this state. */
  recall(state: string): string | undefined
  remember(state: string, version: string): void
}

const kept = z.record(z.string(), z.string())

/** Keeps the checks in a small file; where that cannot be read or written, nothing is known and everything is checked again. */
export function openCheckMemory(file: string): CheckMemory {
  let checks: Record<string, string> | undefined
  const read = () => (checks ??= readChecks(file))
  return {
    recall: (state) => read()[state],
    remember(state, version) {
      const program = state.slice(0, state.indexOf(':'))
      const others = Object.entries(read()).filter(([each]) => !each.startsWith(`${program}:`))
      checks = { ...Object.fromEntries(others), [state]: version }
      const partial = `${file}.${process.pid}.partial`
      try {
        writeFileSync(partial, JSON.stringify(checks), { mode: 0o600 })
        renameSync(partial, file)
      } catch {
        rmSync(partial, { force: true })
      }
    },
  }
}

function readChecks(file: string): Record<string, string> {
  try {
    return kept.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return {}
  }
}
