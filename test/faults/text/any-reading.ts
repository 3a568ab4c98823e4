import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as fc from 'fast-check'
import { z } from 'zod'
import { failure, toFailure } from '../../../shared/model/failure.ts'
import type { Fault } from '../fault.ts'
import { anyText, broken } from './any-text.ts'
import { readersIn, type Reader } from './readers.ts'
import { wholeFiles } from './whole-files.ts'

/** A few kilobytes of text are read in far less; the rest is for a busy machine. */
const mostMs = 2000
const told = z.object({ problems: z.array(failure) })
const rows = z.object({ posts: z.array(z.unknown()) }).or(z.object({ rows: z.array(z.unknown()) }))
const texts = fc.oneof(anyText, ...wholeFiles.map(broken))

export const anyReading: Fault = {
  id: 'text-readers',
  title: 'Any text and any bytes given to every reader of what comes from outside',
  passMark: `read, or refused with a listed code; none takes ${mostMs} ms of processor time`,
  counts: { test: 150, whole: 20_000 },
  async run(count) {
    const folder = mkdtempSync(path.join(tmpdir(), 'hookline-readers-'))
    const { text, slow } = readersIn(folder)
    const tally = { read: 0, refused: new Set<string>(), refusals: 0, slowestMs: 0 }
    try {
      for (const [name, reader] of Object.entries(text)) await assertReads(name, reader, count, tally)
      if (process.platform !== 'win32') for (const [name, reader] of Object.entries(slow)) await assertReads(name, reader, Math.ceil(count / 20), tally)
    } finally {
      rmSync(folder, { recursive: true })
    }
    return { measured: `${Object.keys({ ...text, ...slow }).length} readers: ${tally.read} read, ${tally.refusals} refused with ${tally.refused.size} codes; the slowest took ${tally.slowestMs.toFixed(0)} ms` }
  },
}

interface Tally {
  read: number
  refused: Set<string>
  refusals: number
  slowestMs: number
}

async function assertReads(name: string, reader: Reader, count: number, tally: Tally): Promise<void> {
  const property = fc.asyncProperty(texts, async (text) => {
    const before = process.cpuUsage()
    const codes = await Promise.resolve()
      .then(() => reader(text))
      .then(codesIn, (error: unknown) => [toFailure(error).code])
    const { user, system } = process.cpuUsage(before)
    const ms = (user + system) / 1000
    tally.slowestMs = Math.max(tally.slowestMs, ms)
    if (codes.includes('internal') || ms > mostMs) throw new Error(`${name}: ${codes.join(' ')} after ${ms.toFixed(0)} ms`)
    tally[codes.length === 0 ? 'read' : 'refusals'] += 1
    for (const code of codes) tally.refused.add(code)
  })
  const result = await fc.check(property, { numRuns: count })
  if (!result.failed) return
  const why = result.errorInstance instanceof Error ? result.errorInstance : new Error(name)
  const defect = await Promise.resolve().then(() => reader(result.counterexample?.[0] ?? '')).then(() => '', (error: unknown) => (error instanceof Error ? (error.stack ?? '').slice(0, 600) : String(error)))
  throw new Error(`${why.message}, seed ${result.seed}: ${JSON.stringify(result.counterexample?.[0]).slice(0, 1500)} ${defect}`)
}

/** What a reader tells of the whole, or else of the rows in it. */
function codesIn(value: unknown): string[] {
  const codes = told.safeParse(value).data?.problems.map(({ code }) => code) ?? []
  const inRows = Object.values(rows.safeParse(value).data ?? {}).flat().flatMap((row) => told.safeParse(row).data?.problems ?? [])
  return codes.length > 0 ? codes : [...new Set(inRows.map(({ code }) => code))]
}
