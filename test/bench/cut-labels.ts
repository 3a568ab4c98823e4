import path from 'node:path'
import { readCsv } from './csv-rows.ts'

/** First and last frame of a span, both of it. */
export type FrameSpan = [first: number, last: number]

/** What people saw in one clip, as 0-based indices of frames in presentation order. */
export interface CutLabels {
  name: string
  file: string
  /** First frame of each new shot. */
  hard: number[]
  gradual: FrameSpan[]
  /** Where people disagree. */
  ignore: FrameSpan[]
}

/** Reads the clips of `labels.csv` (columns by their names) whose cuts were labelled. Throws where the file or a column is missing. */
export function readCutLabels(folder: string): CutLabels[] {
  const rows = readCsv(path.join(folder, 'labels.csv'))
  if (rows === null) throw new Error(`there is no labels.csv in ${folder}`)
  return rows
    .filter((row) => cell(row, 'labelled') === 'yes')
    .map((row) => ({
      name: cell(row, 'file'),
      file: path.join(folder, cell(row, 'file')),
      hard: words(cell(row, 'cuts')).map(Number),
      gradual: words(cell(row, 'gradual')).map(spanOf),
      ignore: words(cell(row, 'ignore')).map(spanOf),
    }))
}

function cell(row: Record<string, string>, name: string): string {
  const text = row[name]
  if (text === undefined) throw new Error(`labels.csv has no column "${name}"`)
  return text
}

function words(text: string): string[] {
  return text.split(/[\s;]+/).filter(Boolean)
}

function spanOf(text: string): FrameSpan {
  const [first = Number.NaN, last = first] = text.split('-').map(Number)
  return [first, last]
}
