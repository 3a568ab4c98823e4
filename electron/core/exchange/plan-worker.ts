import { parentPort, workerData } from 'node:worker_threads'
import type { Output } from '../../../shared/contract/contract.ts'
import { openTablesAgain, type Database } from '../db/database.ts'
import { answerOf } from '../job-thread.ts'
import { lookAtPlan, takePlan, type TakenPlan } from './plan-jobs.ts'
import type { PlanFile } from './read-plan.ts'

/*
 * The thread that reads a long file and lays it beside a plan, on a connection of its own: a hundred thousand rows take seconds, for which nobody
 * else shall wait. Reading and taking in are one step here, so that the plan cannot change in between.
 */
export interface PlanJobs {
  look: { input: { file: PlanFile; limit: number }; output: Output<'plan.read'> }
  take: { input: { file: PlanFile; by: { who: string; at: string } }; output: TakenPlan }
}
export type PlanJobName = keyof PlanJobs
type PlanJob = { [Name in PlanJobName]: { name: Name; dataDir: string; input: PlanJobs[Name]['input'] } }[PlanJobName]

// What starts this thread gives it nothing but a job.
const job = workerData as PlanJob
parentPort?.postMessage(answerOf(() => onLibrary((db) => (job.name === 'look' ? lookAtPlan(db, job.input.file, job.input.limit) : takePlan(db, job.input.file, job.input.by)))))

function onLibrary<Value>(work: (db: Database) => Value): Value {
  const db = openTablesAgain(job.dataDir)
  try {
    return work(db)
  } finally {
    db.close()
  }
}
