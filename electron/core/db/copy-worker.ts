import { parentPort, workerData } from 'node:worker_threads'
import { answerOf } from '../job-thread.ts'
import { backUp, openAgain } from './open.ts'
import { backupFolder } from './places.ts'
import { compareCopy, draftsInCopy, pathsInCopy, restoreCopy, type Difference } from './restore.ts'
import { storageFailure } from './storage-failure.ts'

/*
 * The thread that copies the library, checks copies and restores them, one job each: all of that reads or writes every page of a database, and
 * the thread that answers the page shall never wait for it.
 */
export interface Jobs {
  make: { input: { label: string }; output: string }
  count: { input: { files: string[] }; output: (number | null)[] }
  paths: { input: { files: string[] }; output: string[] }
  compare: { input: { file: string }; output: Difference }
  restore: { input: { file: string }; output: string }
}
export type JobName = keyof Jobs
export type Job = { [Name in JobName]: { name: Name; dataDir: string; input: Jobs[Name]['input'] } }[JobName]

// What starts this thread gives it nothing but a job.
const job = workerData as Job
parentPort?.postMessage(answerOf(() => work(job), (error) => storageFailure(error, job.dataDir)))

function work({ name, dataDir, input }: Job): Jobs[JobName]['output'] {
  if (name === 'count') return input.files.map(draftsInCopy)
  if (name === 'paths') return input.files.flatMap(pathsInCopy)
  if (name === 'compare') return compareCopy(dataDir, input.file)
  if (name === 'restore') return restoreCopy(dataDir, input.file)
  const database = openAgain(dataDir)
  try {
    return backUp(database, backupFolder(dataDir), input.label)
  } finally {
    database.close()
  }
}
