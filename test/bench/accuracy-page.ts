import { z } from 'zod'

const figures = z.record(z.string(), z.json())

/** What every benchmark writes with `--json`. */
export const benchResult = z.object({ ours: figures, peers: z.record(z.string(), z.json()).default({}), clips: z.array(z.json()).default([]) })

export interface Measured {
  name: string
  /** Null where the benchmark failed. */
  result: z.infer<typeof benchResult> | null
}

export interface Machine {
  date: string
  processor: string
  node: string
  ffmpeg: string
}

const titles: Record<string, string> = {
  tempo: 'Tempo',
  cuts: 'Cuts',
  opening: 'Opening',
  loudness: 'Loudness',
  duplicates: 'Near-duplicates',
  decode: 'Whole analysis against the bare decode',
}

/** `docs/accuracy.md`: a table per benchmark, our row first, the peers below, every column a figure that the benchmark wrote. */
export function accuracyPage({ date, processor, node, ffmpeg }: Machine, measured: readonly Measured[]): string {
  const head = [
    '# How well Hookline measures',
    '',
    'Written by `npm run bench -- accuracy --data FOLDER` from what the benchmarks measured; nothing here is typed by hand. The labelled clips are',
    'development clips: the figures were seen while building, and unseen clips do worse.',
    '',
    `${date} · ${processor} · Node ${node} · ffmpeg ${ffmpeg}`,
  ]
  return `${[...head, ...measured.flatMap(section)].join('\n')}\n`
}

function section({ name, result }: Measured): string[] {
  const title = ['', `## ${titles[name] ?? name}`, '', `\`npm run bench -- ${name}\``, '']
  if (!result) return [...title, 'This benchmark failed on this machine.']
  const rows = [['Hookline', result.ours] as const, ...Object.entries(result.peers)].map(([who, values]) => ({ who, values: flatten(values) }))
  const columns = [...new Set(rows.flatMap(({ values }) => Object.keys(values)))]
  return [
    ...title,
    ...(result.clips.length > 0 ? [`${result.clips.length} clips.`, ''] : []),
    line(['', ...columns]),
    line(['---', ...columns.map(() => '---:')]),
    ...rows.map(({ who, values }) => line([who, ...columns.map((column) => values[column] ?? '')])),
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
