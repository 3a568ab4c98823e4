import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { findBinaries } from '../../electron/core/media/binaries.ts'
import { root } from '../../resources/setup/steps.ts'
import { accuracyPage, benchResult, measured, type Measured } from './accuracy-page.ts'

/** Which folder of the labelled clips each benchmark reads; null where it makes its own. */
const benches = { tempo: 'tempo', cuts: 'video', opening: null, loudness: 'loudness', duplicates: 'dupes', captions: null, decode: null } as const

const [resultsFile, pageFile] = ['docs/accuracy.json', 'docs/accuracy.md'].map((file) => path.join(root, file)) as [string, string]

/**
 * Runs every benchmark, or only some, on a folder of labelled clips, keeps what they print as JSON beside the last runs of the others, and writes
 * `docs/accuracy.md` from all of it: nothing in it is typed by hand. A benchmark that fails is named there with the fact that it failed.
 */
export async function benchAccuracy({ data, only }: { data: string; only?: string[] }): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hookline-accuracy-'))
  const { ffmpeg } = await findBinaries()
  const machine = {
    date: new Date().toISOString().slice(0, 10),
    processor: `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 1024 ** 3)} GB`,
    node: process.version,
    ffmpeg: ffmpeg.version,
  }
  const before = existsSync(resultsFile) ? z.array(measured).parse(JSON.parse(readFileSync(resultsFile, 'utf8'))) : []
  const runs: Measured[] = Object.entries(benches).flatMap(([name, place]) => {
    if (only && !only.includes(name)) return before.filter((run) => run.name === name)
    const result = runBench(name, place === null ? [] : ['--data', path.resolve(data, place)], path.join(folder, `${name}.json`))
    return [{ name, machine, clips: result?.clips.length ?? 0, result: result && { ours: result.ours, peers: result.peers } }]
  })
  rmSync(folder, { recursive: true })
  writeFileSync(resultsFile, `${JSON.stringify(runs, null, 1)}\n`)
  writeFileSync(pageFile, accuracyPage(runs))
}

function runBench(name: string, args: string[], json: string): z.infer<typeof benchResult> | null {
  const { status } = spawnSync(process.execPath, [path.join(import.meta.dirname, 'bench.ts'), name, ...args, '--json', json], { stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) return null
  return benchResult.parse(JSON.parse(readFileSync(json, 'utf8')))
}
