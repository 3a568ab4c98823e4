import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * Works in a folder that is removed afterwards, and that is the temporary one meanwhile: whatever is started keeps its name in its environment, and can be told
 * by it from everything else that runs.
 */
export async function inOwnFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const before = process.env['TMPDIR']
  const folder = mkdtempSync(path.join(tmpdir(), 'hookline-fault-'))
  process.env['TMPDIR'] = folder
  try {
    return await work(folder)
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Processes that were started by a program whose temporary folder this is, and still live. None where processes cannot be looked at. */
export function survivors(folder: string): number[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && isOf(name, folder))
    .map(Number)
}

function isOf(pid: string, folder: string): boolean {
  try {
    // The environment of a zombie, which is dead, is empty.
    return readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0').some((each) => each.startsWith(`TMPDIR=${folder}/hookline-run-`))
  } catch {
    return false
  }
}
