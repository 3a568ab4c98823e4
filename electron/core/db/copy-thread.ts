import { onJobThread } from '../job-thread.ts'
import { workerBeside } from '../worker-beside.ts'
import type { JobName, Jobs } from './copy-worker.ts'

const workerFile = workerBeside(import.meta.url, 'copy-worker')

/** Does a job on copies of the library in a thread of its own. Rejects with what went wrong there. */
export function onCopyThread<Name extends JobName>(dataDir: string, name: Name, input: Jobs[Name]['input']): Promise<Jobs[Name]['output']> {
  return onJobThread(workerFile, { name, dataDir, input })
}
