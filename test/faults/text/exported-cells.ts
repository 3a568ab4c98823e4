import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { z } from 'zod'
import { callCore } from '../../../electron/cli/call-core.ts'
import { reportCsv } from '../../../electron/cli/csv.ts'
import { openCore } from '../../../electron/core/open-core.ts'
import { contract } from '../../../shared/contract/contract.ts'
import { plannedPost } from '../../fixtures/reviewed.ts'
import { anyPost, hostile } from '../../core/exchange/posts.ts'
import type { Fault } from '../fault.ts'

/** What a spreadsheet runs when a cell begins so; with a blank before it, it is a text. */
const run = /^[=+\-@＝＋－＠\t\r\n]/
const cell = (most: number) => fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', "'=", "''+", ''), hostile(most - 2)).map(([sign, text]) => sign + text)

/** Calls that answer with a file of text, by walking the contract: a new one has to be measured here too. */
function writingCalls(): string[] {
  return Object.entries(contract).flatMap(([name, { output }]) => (output instanceof z.ZodObject && 'fileName' in output.shape && 'text' in output.shape ? [name] : [])).sort()
}
const known: ReadonlySet<string> = new Set(['hashtags.export', 'plan.export', 'client.export', 'review.make'])

export const exportedCells: Fault = {
  id: 'text-formulas',
  title: 'Formulas in every field of what is written as CSV: plans, hashtags, the report of the command line',
  passMark: '0 cells that a spreadsheet would run; every call that writes a file is known',
  counts: { test: 20, whole: 1000 },
  async run(count) {
    const unknown = writingCalls().filter((name) => !known.has(name))
    if (unknown.length > 0) throw new Error(`Not measured: ${unknown.join(', ')}`)
    const dataDir = mkdtempSync(path.join(tmpdir(), 'hookline-formulas-'))
    const core = await openCore({ dataDir })
    let cells = 0
    const look = (text: string) => {
      for (const found of parse(text, { bom: true, relax_column_count: true }).flat().map(String)) {
        cells += 1
        if (run.test(found)) throw new Error(`A cell begins ${JSON.stringify(found.slice(0, 40))}`)
      }
    }
    try {
      const signal = new AbortController().signal
      const { id: clientId } = await callCore(core, 'client.add', { name: '=Bol', colour: '#d9480f' }, { signal })
      const posts = fc.sample(anyPost({ clientId, accounts: [clientId], pillars: [clientId] }).map((each) => ({ ...each, accountId: null, pillarId: null, draftId: null, repeatId: null, occurrence: null })), count)
      await callCore(core, 'post.add', { posts: posts.map((each) => ({ ...each, id: randomUUID() })), who: '=x' }, { signal })
      const told = fc.sample(fc.record({ title: cell(300), caption: cell(2000), notes: cell(2000), owner: cell(200), sound: cell(300) }), count)
      await callCore(core, 'post.add', { posts: told.map((each) => plannedPost(clientId, each)), who: '' }, { signal })
      look((await callCore(core, 'plan.export', { format: 'csv', clientIds: [clientId] }, { signal })).text)
      look((await callCore(core, 'hashtags.export', { clientId: null }, { signal })).text)
      for (const file of fc.sample(cell(200), count)) look(reportCsv([{ file, failure: { code: 'file_missing', what: file, why: '', next: '' } }]))
    } finally {
      await core.close()
      rmSync(dataDir, { recursive: true })
    }
    return { measured: `${cells} cells of ${3 * count} hostile rows: 0 that a spreadsheet would run; ${writingCalls().join(', ')} write files` }
  },
}
