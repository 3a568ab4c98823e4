import { randomUUID } from 'node:crypto'
import PQueue from 'p-queue'
import { openCore } from '../../../electron/core/open-core.ts'
import { contract } from '../../../shared/contract/contract.ts'
import { failureWords } from '../../../shared/i18n/failure-words.ts'
import { languages } from '../../../shared/i18n/index.ts'
import { failureCodes, toFailure, type FailureData } from '../../../shared/model/failure.ts'

/** What became of a file: read whole, read in part, or refused with a code. */
export interface Read {
  file: string
  outcome: string
  details: string
  tookS: number
}

/** Imports files into a library of its own, two at once like the product, and says of each what became of it. Throws where a defect came out, or what was refused left something behind. */
export async function readFiles<File extends string>(dataDir: string, files: Iterable<File>, afterEach: (file: File) => void = () => {}): Promise<Read[]> {
  const defects: unknown[] = []
  const core = await openCore({ dataDir, log: (error) => defects.push(error) })
  const queue = new PQueue({ concurrency: 2 })
  const all: Read[] = []
  const kept = new Set<string>()
  const context = { callId: randomUUID(), grant: { allowsPath: () => true } }

  async function read(file: File): Promise<void> {
    const from = performance.now()
    const asked = core.call('draft.import', { source: { path: file } }, context)
    const became = await asked.then(
      (answer) => {
        const { draft, analysis } = contract['draft.import'].output.parse(answer)
        kept.add(draft.id)
        return outcomeOf(analysis.damage?.kind)
      },
      (error: unknown) => refused(toFailure(error)),
    )
    all.push({ file, ...became, tookS: (performance.now() - from) / 1000 })
    afterEach(file)
  }

  for (const file of files) {
    await queue.onSizeLessThan(2)
    void queue.add(() => read(file))
  }
  await queue.onIdle()
  const { drafts } = contract['draft.list'].output.parse(await core.call('draft.list', {}, context))
  await core.close()
  if (drafts.length !== kept.size) throw new Error(`${kept.size} drafts were read and ${drafts.length} are kept`)
  if (defects.length > 0) throw new Error(`defects: ${defects.slice(0, 3).map((each) => (each instanceof Error ? each.stack : String(each))).join('; ')}`)
  return all
}

/** A code counts where the person is told in both languages what, why and the next step. */
function refused(failure: FailureData) {
  const texts = languages.flatMap((language) => Object.values(failureWords(failure, language)))
  const isTold = failureCodes.includes(failure.code) && texts.every((text) => text.length > 5 && !text.includes('{{') && !text.includes('…'))
  return { outcome: isTold ? failure.code : 'not listed', details: failure.details ?? '' }
}

function outcomeOf(damage: string | undefined) {
  return { outcome: damage === undefined ? 'read' : 'read in part', details: damage ?? '' }
}

/** How often each outcome was, the most often first. */
export function tally(all: readonly Read[]): string {
  const counts = Map.groupBy(all, ({ outcome }) => outcome)
  return [...counts].toSorted(([, a], [, b]) => b.length - a.length).map(([outcome, each]) => `${each.length} ${outcome}`).join(', ')
}
