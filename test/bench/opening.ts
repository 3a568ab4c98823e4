import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Table from 'cli-table3'
import { gatherFile } from '../fixtures/gathered.ts'
import { makeOpening, openingFile } from '../fixtures/opening-clips.ts'
import { compareOpening, quantities, type Compared } from '../fixtures/opening-errors.ts'
import { hear } from '../core/gather/made-sound.ts'
import { drawOpening, drawSpeech } from './opening-draw.ts'

interface Options {
  clips: number
  seed: number
  json?: string
}

interface Clip {
  clip: string
  compared: (Compared | SpeechCompared)[]
}

/** As for the others, of sound alone and never decoded. */
type SpeechCompared = Omit<Compared, 'quantity'> & { quantity: 'firstSpeechLikeS' }

/** To half a second: what is promised of it. */
const speechToleranceS = 0.5

interface Row {
  /** Clips that have, or were found to have, such a thing. */
  clips: number
  /** Found where there is none, or the other way round. */
  mistaken: number
  /** Of those found that are there, seconds. */
  meanErrorS: number
  largestErrorS: number
  /** Share of all clips that are right within the tolerance of the tests. */
  rightShare: number
}

/** Makes clips of drawn openings whose truth is known, reads them as the product does, and prints how far each quantity is off. */
export async function benchOpening({ clips: count, seed, json }: Options): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hookline-bench-opening-'))
  const clips: Clip[] = []
  try {
    for (let at = 0; at < count; at++) clips.push(await measure(folder, seed + at), listen(seed + at))
  } finally {
    rmSync(folder, { recursive: true })
  }
  const ours = Object.fromEntries([...quantities, 'firstSpeechLikeS' as const].map((quantity) => [quantity, rowOf(clips, quantity)]))
  const table = new Table({ head: ['quantity', 'clips', 'mistaken', 'mean error', 'largest error', 'right'], style: { head: [], border: [] } })
  for (const [quantity, row] of Object.entries(ours)) {
    table.push([quantity, row.clips, row.mistaken, `${(row.meanErrorS * 1000).toFixed(0)} ms`, `${(row.largestErrorS * 1000).toFixed(0)} ms`, `${(row.rightShare * 100).toFixed(0)} %`])
  }
  console.log(table.toString())
  for (const { clip, compared } of clips) {
    for (const { quantity, truth, found, isRight } of compared) if (!isRight) console.log(`${clip}: ${quantity} is ${truth}, found ${found}`)
  }
  if (json) writeFileSync(json, JSON.stringify({ ours, peers: {}, clips }, null, 2))
}

async function measure(folder: string, seed: number): Promise<Clip> {
  const { kind, opening } = drawOpening(seed)
  const { artifacts } = await gatherFile(makeOpening(openingFile(folder, 0), opening))
  const unsteady = [opening.shake ? `shaken ${opening.shake.toFixed(3)}` : '', opening.grain ? `grain ${opening.grain}` : ''].filter(Boolean)
  return { clip: [`${seed} ${kind}`, `${opening.framesPerS}/s`, ...unsteady].join(', '), compared: compareOpening(opening, artifacts) }
}

function listen(seed: number): Clip {
  const { kind, samples, atS: truth } = drawSpeech(seed)
  const found = hear(samples).opening.firstSpeechLikeS
  const errorS = truth === null || found === null ? (truth === found ? null : Infinity) : Math.abs(truth - found)
  return { clip: `${seed} ${kind}`, compared: [{ quantity: 'firstSpeechLikeS', truth, found, errorS, isRight: errorS === null || errorS <= speechToleranceS }] }
}

function rowOf(clips: Clip[], quantity: (Compared | SpeechCompared)['quantity']): Row {
  const all = clips.flatMap(({ compared }) => compared.filter((each) => each.quantity === quantity))
  const errors = all.map(({ errorS }) => errorS).filter((errorS) => errorS !== null)
  const known = errors.filter(Number.isFinite)
  return {
    clips: errors.length,
    mistaken: errors.length - known.length,
    meanErrorS: known.reduce((sum, errorS) => sum + errorS, 0) / Math.max(1, known.length),
    largestErrorS: Math.max(0, ...known),
    rightShare: all.filter(({ isRight }) => isRight).length / Math.max(1, all.length),
  }
}
