import { z } from 'zod'

const figures = z.record(z.string(), z.json())

/** What every benchmark writes with `--json`. */
export const benchResult = z.object({ ours: figures, peers: z.record(z.string(), z.json()).default({}), clips: z.array(z.json()).default([]) })

export const machine = z.object({ date: z.string(), processor: z.string(), node: z.string(), ffmpeg: z.string() })
export type Machine = z.infer<typeof machine>

/** The last run of a benchmark; `result` is null where it failed. */
export const measured = z.object({ name: z.string(), machine, clips: z.number().int(), result: benchResult.omit({ clips: true }).nullable() })
export type Measured = z.infer<typeof measured>

const titles: Record<string, string> = {
  tempo: 'Tempo',
  cuts: 'Cuts',
  opening: 'Opening',
  loudness: 'Loudness',
  duplicates: 'Near-duplicates',
  captions: 'Captions',
  decode: 'Whole analysis against the bare decode',
}

/** More figures than this do not fit beside one another: then they stand below one another. */
const mostColumns = 12

/**
 * `docs/accuracy.md`: a table per benchmark of every figure that it wrote, ours first, the peers after. Few figures are columns with a row for each
 * tool; many are rows with a column for each tool.
 */
export function accuracyPage(runs: readonly Measured[]): string {
  const head = [
    '# How well Hookline measures',
    '',
    'Written by `npm run bench -- accuracy --data FOLDER` from what the benchmarks measured (`accuracy.json`); nothing here is typed by hand. The labelled clips are',
    'development clips: the figures were seen while building, and unseen clips do worse.',
  ]
  return `${[...head, ...runs.flatMap(section)].join('\n')}\n`
}

function section({ name, machine: { date, processor, node, ffmpeg }, clips, result }: Measured): string[] {
  const title = ['', `## ${titles[name] ?? name}`, '', `\`npm run bench -- ${name}\` · ${date} · ${processor} · Node ${node} · ffmpeg ${ffmpeg}`, '']
  if (!result) return [...title, 'This benchmark failed on this machine.']
  const rows = [['Hookline', result.ours] as const, ...Object.entries(result.peers)].map(([who, values]) => ({ who, values: flatten(values) }))
  const columns = [...new Set(rows.flatMap(({ values }) => Object.keys(values)))]
  return [...title, ...(clips > 0 ? [`${clips} clips.`, ''] : []), ...(columns.length > mostColumns ? tall(columns, rows) : wide(columns, rows))]
}

interface Row {
  who: string
  values: Record<string, string>
}

function wide(figureNames: readonly string[], rows: readonly Row[]): string[] {
  return [
    line(['', ...figureNames]),
    line(['---', ...figureNames.map(() => '---:')]),
    ...rows.map(({ who, values }) => line([who, ...figureNames.map((figure) => values[figure] ?? '')])),
  ]
}

function tall(figureNames: readonly string[], rows: readonly Row[]): string[] {
  return [
    line(['', ...rows.map(({ who }) => who)]),
    line(['---', ...rows.map(() => '---:')]),
    ...figureNames.map((figure) => line([figure, ...rows.map(({ values }) => values[figure] ?? '')])),
  ]
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** Figures by name, nested ones joined by a blank; lists and texts longer than a cell are left to the JSON. */
function flatten(value: unknown, name = ''): Record<string, string> {
  if (typeof value === 'number') return { [name]: Number.isInteger(value) ? String(value) : value.toPrecision(3) }
  if (typeof value === 'string') return value.length <= 40 ? { [name]: value } : {}
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return {}
  return Object.assign({}, ...Object.entries(value).map(([key, inner]) => flatten(inner, name === '' ? key : `${name} ${key}`)))
}
