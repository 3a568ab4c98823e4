import { randomUUID } from 'node:crypto'
import PQueue from 'p-queue'
import { openCore } from '../../../electron/core/open-core.ts'
import { contract } from '../../../shared/contract/contract.ts'
import { failureCodes, toFailure } from '../../../shared/model/failure.ts'

/** What became of a file: read whole, read in part, or refused with a code. */
export interface Read {
  file: string
  outcome: string
  details: string
  tookS: number
}

/** Imports files into a library of its own, two at once like the product, and says of each what became of it. Throws where a defect came out. */
export async function readFiles<File extends string>(dataDir: string, files: Iterable<File>, afterEach: (file: File) => void = () => {}): Promise<Read[]> {
  const defects: unknown[] = []
  const core = await openCore({ dataDir, log: (error) => defects.push(error) })
  const queue = new PQueue({ concurrency: 2 })
  const all: Read[] = []

  async function read(file: File): Promise<void> {
    const from = performance.now()
    const asked = core.call('draft.import', { source: { path: file } }, { callId: randomUUID(), grant: { allowsPath: () => true } })
    const { outcome, details } = await asked.then(
      (answer) => outcomeOf(contract['draft.import'].output.parse(answer).analysis.damage?.kind),
      (error: unknown) => {
        const { code, details = '' } = toFailure(error)
        return { outcome: failureCodes.includes(code) ? code : 'not listed', details }
      },
    )
    all.push({ file, outcome, details, tookS: (performance.now() - from) / 1000 })
    afterEach(file)
  }

  for (const file of files) {
    await queue.onSizeLessThan(2)
    void queue.add(() => read(file))
  }
  await queue.onIdle()
  await core.close()
  if (defects.length > 0) throw new Error(`defects: ${defects.slice(0, 3).map((each) => (each instanceof Error ? each.stack : String(each))).join('; ')}`)
  return all
}

function outcomeOf(damage: string | undefined) {
  return { outcome: damage === undefined ? 'read' : 'read in part', details: damage ?? '' }
}

/** How often each outcome was, the most often first. */
export function tally(all: readonly Read[]): string {
  const counts = Map.groupBy(all, ({ outcome }) => outcome)
  return [...counts].toSorted(([, a], [, b]) => b.length - a.length).map(([outcome, each]) => `${each.length} ${outcome}`).join(', ')
}
