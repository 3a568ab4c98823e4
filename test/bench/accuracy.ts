import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import path from 'node:path'
import { findBinaries } from '../../electron/core/media/binaries.ts'
import { root } from '../../resources/setup/steps.ts'
import { accuracyPage, benchResult, type Measured } from './accuracy-page.ts'

/** Which folder of the labelled clips each benchmark reads; null where it makes its own. */
const benches = { tempo: 'tempo', cuts: 'video', opening: null, loudness: 'loudness', duplicates: 'dupes', decode: null } as const

/**
 * Runs every benchmark on a folder of labelled clips and writes `docs/accuracy.md` from what they print as JSON: nothing in it is typed by
 * hand. A benchmark that fails is named there with the fact that it failed.
 */
export async function benchAccuracy({ data, only }: { data: string; only?: string[] }): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hookline-accuracy-'))
  const measured: Measured[] = Object.entries(benches)
    .filter(([name]) => !only || only.includes(name))
    .map(([name, place]) => ({ name, result: runBench(name, place === null ? [] : ['--data', path.resolve(data, place)], path.join(folder, `${name}.json`)) }))
  rmSync(folder, { recursive: true })
  const { ffmpeg } = await findBinaries()
  const machine = {
    date: new Date().toISOString().slice(0, 10),
    processor: `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 1024 ** 3)} GB`,
    node: process.version,
    ffmpeg: ffmpeg.version,
  }
  writeFileSync(path.join(root, 'docs/accuracy.md'), accuracyPage(machine, measured))
}

function runBench(name: string, args: string[], json: string): Measured['result'] {
  const { status } = spawnSync(process.execPath, [path.join(import.meta.dirname, 'bench.ts'), name, ...args, '--json', json], { stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) return null
  return benchResult.parse(JSON.parse(readFileSync(json, 'utf8')))
}
