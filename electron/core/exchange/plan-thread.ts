import { onJobThread } from '../job-thread.ts'
import { workerBeside } from '../worker-beside.ts'
import type { PlanJobName, PlanJobs } from './plan-worker.ts'

const workerFile = workerBeside(import.meta.url, 'plan-worker')

/** Reads a long file, or takes it in, in a thread of its own. Rejects with what went wrong there. */
export function onPlanThread<Name extends PlanJobName>(dataDir: string, name: Name, input: PlanJobs[Name]['input']): Promise<PlanJobs[Name]['output']> {
  return onJobThread(workerFile, { name, dataDir, input })
}
